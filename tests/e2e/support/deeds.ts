/** What a person does on a surface and waits to see, each tried until it can be done. Words are compared with plain spaces. */
import { until, type Surface } from "./browser.ts";

const PRESSED = "button:not(:disabled), [role=menuitem], .row";

/** How a test names what it means: its whole words, or a pattern found in them. */
const source = (words: string | RegExp): string =>
  words instanceof RegExp
    ? `(said) => ${words}.test(said)`
    : `(said) => said === ${JSON.stringify(words)}`;

const PLAIN = `((words) => (words ?? "").replace(/[\\s\\u00A0\\u202F]+/g, " ").trim())`;

interface Among {
  within?: string;
  /** Elements that are pressed; buttons, menu entries and rows if it is not said. */
  of?: string;
  /** Of several with these words. */
  nth?: number;
}

const oneOf = (words: string | RegExp, { within = "body", of = PRESSED, nth = 0 }: Among): string =>
  `(() => { const is = ${source(words)}, plain = ${PLAIN};
    return [...document.querySelectorAll(${JSON.stringify(within)})]
      .flatMap((place) => [...place.querySelectorAll(${JSON.stringify(of)})])
      .filter((one, index, all) => all.indexOf(one) === index)
      .filter((one) => is(plain(one.textContent)) || is(plain(one.getAttribute("aria-label"))))[${nth}] })()`;

/** By the words on it, or its label. */
export async function press(
  surface: Surface,
  words: string | RegExp,
  among: Among = {},
): Promise<void> {
  await until(`“${words}” to be pressed`, () =>
    surface.evaluate<boolean>(
      `(() => { const one = ${oneOf(words, among)}; one?.focus(); one?.click(); return !!one })()`,
    ),
  );
}

/** As `press`, by the browser's own input, where what it does is allowed to persons only. */
export async function pressAsPerson(
  surface: Surface,
  words: string | RegExp,
  among: Among = {},
): Promise<void> {
  await until(`“${words}” to be there`, () =>
    surface.evaluate<boolean>(
      `(() => {
        document.querySelector("[data-press]")?.removeAttribute("data-press");
        const one = ${oneOf(words, among)};
        one?.setAttribute("data-press", "");
        one?.scrollIntoView({ block: "center" });
        return !!one;
      })()`,
    ),
  );
  await surface.click("[data-press]");
}

/** The first that a selector finds. */
export async function click(surface: Surface, selector: string): Promise<void> {
  await until(`${selector} to be pressed`, () =>
    surface.evaluate<boolean>(
      `(() => { const one = document.querySelector(${JSON.stringify(selector)}); one?.focus(); one?.click(); return !!one })()`,
    ),
  );
}

/** A key on what has the focus. */
export async function key(surface: Surface, name: string): Promise<void> {
  await surface.evaluate(
    `(document.activeElement ?? document).dispatchEvent(new KeyboardEvent("keydown", { key: ${JSON.stringify(name)}, bubbles: true, cancelable: true }))`,
  );
}

export const has = (surface: Surface, selector: string): Promise<boolean> =>
  surface.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(selector)})`);

export async function gone(surface: Surface, selector: string): Promise<void> {
  await until(`no ${selector}`, async () => !(await has(surface, selector)));
}

/** Waits until it stands somewhere on the surface, or in what a selector finds. */
export async function says(
  surface: Surface,
  what: string | RegExp,
  selector = "body",
): Promise<void> {
  const is =
    what instanceof RegExp
      ? `(said) => ${what}.test(said)`
      : `(said) => said.includes(${JSON.stringify(what)})`;
  await until(`it to say ${what}`, () =>
    surface.evaluate<boolean>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => (${is})(${PLAIN}(one.innerText)))`,
    ),
  );
}

/** Gives the page a file as its own field for files would. */
export async function giveFile(surface: Surface, bytes: Uint8Array, name: string): Promise<void> {
  await until("the field for files", () =>
    surface.evaluate<boolean>(
      `(() => {
        const field = document.querySelector("input[type=file]");
        if (!field) return false;
        const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(bytes).toString("base64"))}), (one) => one.charCodeAt(0));
        const files = new DataTransfer();
        files.items.add(new File([bytes], ${JSON.stringify(name)}));
        field.files = files.files;
        field.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
      })()`,
    ),
  );
}
