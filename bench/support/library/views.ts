/** What a person does in the library's page, and how long until it stands on the screen. */

/** Milliseconds without a change of the page after which nothing more comes: at least, and while the first run is watched. */
const QUIET = 250;
const FIRST_QUIET = 1500;
/** The same, of what is not timed. */
const REST = 500;

export interface Action {
  name: string;
  /** Untimed: what has to stand before. */
  prepare?: () => void;
  act: () => void;
  /** Untimed: back to where it began. */
  back?: () => void;
}

const all = <Found extends HTMLElement>(selector: string): Found[] => [
  ...document.querySelectorAll<Found>(selector),
];
const press = (selector: string, at = 0): void => {
  const found = all(selector).at(at);
  if (!found) throw new Error(`nothing is ${selector}`);
  found.click();
};
const type = (selector: string, text: string): void => {
  const [field] = all<HTMLInputElement>(selector);
  if (!field) throw new Error(`nothing is ${selector}`);
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
};
const choose = (selector: string, value: string): void => {
  const [field] = all<HTMLSelectElement>(selector);
  if (!field) throw new Error(`nothing is ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
};
const down = (rows: number, height: number) => ({
  act: () => scrollBy(0, rows * height),
  back: () => scrollTo(0, 0),
});

/** A value of the filter that stands in this place, opened. */
const filtered = (name: string, facet: number, value = 0): Action => ({
  name: `filter: ${name}`,
  prepare: () => {
    const found = all<HTMLDetailsElement>(".facet").at(facet);
    if (found) found.open = true;
  },
  act: () => press(`.facet:nth-of-type(${facet + 1}) .facet-value input`, value),
  back: () => press(`.facet:nth-of-type(${facet + 1}) .facet-value input:checked`),
});
const searched = (name: string, words: string): Action => ({
  name: `search: ${name}`,
  act: () => type(".library-search input", words),
  back: () => type(".library-search input", ""),
});
const sortedBy = (sort: string): Action => ({
  name: `sort: ${sort}`,
  act: () => choose(".library-sort select", sort),
  back: () => choose(".library-sort select", "savedAt"),
});

/** CSS pixels of a row. */
const ARTICLE = 116;
const FACT = 58;

export function articleActions(words: { common: string; middle: string; rare: string }): Action[] {
  const { common, middle, rare } = words;
  return [
    ...["project", "site", "name", "role", "period"].map((name, at) => filtered(name, at)),
    searched("a common word", `${common} `),
    searched("a word of some", `${middle} `),
    searched("a rare word", `${rare} `),
    searched("two words", `${common} ${middle}`),
    searched("one letter", common.charAt(0)),
    searched("three letters", middle.slice(0, 3)),
    searched("what nobody says", "zzzyxw"),
    ...["published", "title", "site"].map(sortedBy),
    { name: "the next 50 rows", ...down(50, ARTICLE) },
    { name: "the last rows", act: () => scrollTo(0, 1e9), back: () => scrollTo(0, 0) },
  ];
}

const showArticles = (): void => press(".library-view", 0);
const showFacts = (): void => press(".library-view", 1);

/** Opens the facts' view, where it is not open yet, and waits until it stands. */
export const openFacts = (): Promise<number> => settled(showFacts, FIRST_QUIET);

const head = (name: string): Action => ({
  name: `sort: ${name}`,
  act: () => press(`.fact-head-${name} button`),
  back: () => press(".fact-head-date button"),
});

/** In the facts' view, but for the first, which opens it. */
export function factActions(): Action[] {
  return [
    { name: "open", act: showFacts, back: showArticles },
    ...["value", "owner", "role", "period", "site"].map(head),
    {
      name: "sort: date, the other way",
      act: () => press(".fact-head-date button"),
      back: () => press(".fact-head-date button"),
    },
    ...["role", "owner", "site", "kind", "period"].map((name, at) => filtered(name, at)),
    filtered("check: not yet", 5, 2),
    {
      name: "filter: years",
      act: () => type(".facet input[inputmode=numeric]", "2015"),
      back: () => type(".facet input[inputmode=numeric]", ""),
    },
    {
      name: "filter: a second one",
      prepare: () => press(".facet:nth-of-type(1) .facet-value input", 0),
      act: () => press(".facet:nth-of-type(2) .facet-value input", 1),
      back: () => {
        press(".facet:nth-of-type(2) .facet-value input:checked");
        // When the page has drawn that: a person is not quicker.
        setTimeout(() => press(".facet:nth-of-type(1) .facet-value input:checked"));
      },
    },
    {
      name: "sort: value, filtered",
      prepare: () => press(".facet:nth-of-type(1) .facet-value input", 0),
      act: () => press(".fact-head-value button"),
      back: () => {
        press(".fact-head-date button");
        press(".facet:nth-of-type(1) .facet-value input:checked");
      },
    },
    { name: "the next 50 rows", ...down(50, FACT) },
    { name: "the last rows", act: () => scrollTo(0, 1e9), back: () => scrollTo(0, 0) },
  ];
}

/** Each action's milliseconds, the first, uncounted run left out. */
export async function timesOf(
  action: Action,
  runs: number,
): Promise<{ first: number; times: number[] }> {
  let first = Number.NaN;
  const times: number[] = [];
  let quiet = FIRST_QUIET;
  for (let run = -1; run < runs; run++) {
    await settled(() => action.prepare?.(), action.prepare ? Math.min(quiet, REST) : 0);
    const taken = await settled(action.act, quiet);
    if (run < 0) first = taken;
    else times.push(taken);
    quiet = Math.max(QUIET, Math.max(first, ...times));
    await settled(() => action.back?.(), action.back ? Math.min(quiet, REST) : 0);
  }
  return { first, times };
}

/** @returns milliseconds to the frame that shows the last change of the page that came of it */
async function settled(act: () => void, quiet: number): Promise<number> {
  if (quiet === 0) return 0;
  let last = performance.now();
  const start = last;
  const observer = new MutationObserver(() => {
    last = performance.now();
    requestAnimationFrame(() => {
      last = Math.max(last, performance.now());
    });
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  act();
  do await new Promise((resolve) => setTimeout(resolve, 50));
  while (performance.now() - last < quiet);
  observer.disconnect();
  return last - start;
}

/** Milliseconds since the page was asked for until articles and filters stand in it; at most, where they stood before. */
export async function firstScreen(): Promise<number> {
  while (all(".article-row").length <= 3 || all(".facet-value").length <= 20)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now();
}
