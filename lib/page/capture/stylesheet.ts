/**
 * A style sheet read for two properties only.
 *
 * Of our own, because a DOM for Node reads every property (slow, and one that it cannot read may end the page), and a
 * browser's parsed sheets would not be the same for the same saved page.
 */
import { matchesScreen } from "./media.ts";

export interface Rule {
  selectors: string;
  /** `display` and `visibility`, in lower case, the last of each. */
  declarations: Declaration[];
}

export interface Declaration {
  property: "display" | "visibility";
  value: string;
  important: boolean;
}

/**
 * The rules of a sheet, in order, that say something about `display` or `visibility` on a screen. Linear in the sheet.
 */
export function readSheet(source: string): Rule[] {
  const rules: Rule[] = [];
  if (!TELLING.test(source)) return rules;
  const css = source.includes("/*")
    ? source.replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//gu, " ")
    : source;
  /** Whether what is inside each open brace holds for the screen. */
  const open: boolean[] = [];
  let from = 0;
  let prelude: string | null = null;
  // Sheets are long, and few of their rules matter: only ends are asked for, which makes no array a mark.
  const marks = /[{};]|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gu;
  while (marks.test(css)) {
    const index = marks.lastIndex - 1;
    const mark = css[index];
    if (mark === "{") {
      const head = css.slice(from, index).trim();
      const group = head.startsWith("@") ? GROUP.exec(head) : null;
      if (group) {
        const holds = group[1]?.toLowerCase() !== "media" || matchesScreen(head.slice(6));
        open.push((open.at(-1) ?? true) && holds);
      } else {
        // Keyframes, fonts and the like: what is in them is no rule about elements.
        open.push((open.at(-1) ?? true) && !head.startsWith("@"));
        prelude = head;
      }
      from = index + 1;
    } else if (mark === "}") {
      const holds = open.pop() ?? true;
      if (prelude !== null && holds && !prelude.startsWith("@")) {
        const declarations = readDeclarations(css.slice(from, index));
        if (declarations.length > 0) rules.push({ selectors: prelude, declarations });
      }
      prelude = null;
      from = index + 1;
    } else if (mark === ";" && prelude === null) from = index + 1; // @import, @charset
  }
  return rules;
}

/** What holds rules about elements. */
const GROUP = /^@(media|supports|layer|container|scope)\b/iu;

const TELLING = /display|visibility/iu;

/** The declarations of a rule or a `style` attribute that are about the two properties. */
export function readDeclarations(source: string): Declaration[] {
  if (!TELLING.test(source)) return [];
  const found = new Map<string, Declaration>();
  for (const part of source.slice(0, 20_000).split(";")) {
    const colon = part.indexOf(":");
    const property = part.slice(0, colon).trim().toLowerCase();
    if (property !== "display" && property !== "visibility") continue;
    const written = part.slice(colon + 1).toLowerCase();
    const important = /!\s*important/u.test(written);
    if (found.get(property)?.important && !important) continue;
    found.set(property, { property, value: (written.split("!", 1)[0] ?? "").trim(), important });
  }
  return [...found.values()];
}
