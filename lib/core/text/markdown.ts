/**
 * The Markdown of notes: what people write in a few lines. Paragraphs, headings, lists, quotes, code; strong, emphasis,
 * struck out, code and links in them. Markup of pages is text like any other. Each line and each character is looked at
 * once, so that whatever a file brings in is read in time that grows with its length; the parsers at hand (`marked`
 * took 7 s for 28,000 characters of `*a_`) do not promise that.
 */

export type Inline =
  | { type: "text"; text: string }
  | { type: "code"; text: string }
  | { type: "break" }
  | { type: "strong" | "emphasis" | "struck"; of: Inline[] }
  /** `href` is an address of the web or of mail, and nothing else. */
  | { type: "link"; href: string; of: Inline[] };

export type BlockNode =
  | { type: "paragraph"; of: Inline[] }
  | { type: "heading"; level: number; of: Inline[] }
  | { type: "code"; text: string }
  | { type: "rule" }
  | { type: "quote"; of: Inline[] }
  | { type: "list"; ordered: boolean; start: number; items: Inline[][] };

const FENCE = /^ {0,3}(?:```|~~~)/u;
const HEADING = /^ {0,3}(#{1,6}) +(\S.*)$/u;
const RULE = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/u;
const ITEM = /^ {0,6}(?:[-*+]|(\d{1,9})[.)]) +(\S.*)$/u;
const QUOTE = /^ {0,3}> ?(.*)$/u;

/** @param text of any kind; nothing throws */
export function parseMarkdown(text: string): BlockNode[] {
  const blocks: BlockNode[] = [];
  const lines = text.replaceAll(/\r\n?/gu, "\n").split("\n");
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? "";
    if (line.trim() === "") {
      at++;
      continue;
    }
    const first = at;
    const [, marks = "", title = ""] = HEADING.exec(line) ?? [];
    if (FENCE.test(line)) {
      at++;
      while (at < lines.length && !FENCE.test(lines[at] ?? "")) at++;
      blocks.push({ type: "code", text: lines.slice(first + 1, at).join("\n") });
      at++;
    } else if (marks !== "") {
      blocks.push({ type: "heading", level: marks.length, of: parseInline(title) });
      at++;
    } else if (RULE.test(line)) {
      blocks.push({ type: "rule" });
      at++;
    } else if (QUOTE.test(line)) {
      while (QUOTE.test(lines[at] ?? "")) at++;
      const inner = lines.slice(first, at).map((one) => QUOTE.exec(one)?.[1] ?? "");
      blocks.push({ type: "quote", of: parseInline(inner.join("\n")) });
    } else if (ITEM.test(line)) {
      const ordered = ITEM.exec(line)?.[1] !== undefined;
      const items: string[] = [];
      for (; at < lines.length && (lines[at] ?? "").trim() !== ""; at++) {
        const item = ITEM.exec(lines[at] ?? "");
        if (item && (item[1] !== undefined) !== ordered) break;
        if (item) items.push(item[2] ?? "");
        // A line without a sign goes on with the item before it.
        else items.push(`${items.pop() ?? ""}\n${(lines[at] ?? "").trim()}`);
      }
      const start = Number(ITEM.exec(line)?.[1] ?? 1);
      blocks.push({ type: "list", ordered, start, items: items.map(parseInline) });
    } else {
      at++;
      while (at < lines.length && !beginsBlock(lines[at] ?? "")) at++;
      blocks.push({ type: "paragraph", of: parseInline(lines.slice(first, at).join("\n")) });
    }
  }
  return blocks;
}

const beginsBlock = (line: string): boolean =>
  line.trim() === "" || [FENCE, HEADING, RULE, QUOTE, ITEM].some((kind) => kind.test(line));

/** Signs that open and close; the longer first. */
const SIGNS = [
  ["**", "strong"],
  ["__", "strong"],
  ["~~", "struck"],
  ["*", "emphasis"],
  ["_", "emphasis"],
] as const;

interface Open {
  sign: string;
  type: "strong" | "emphasis" | "struck" | "link";
  /** What was written before it opened. */
  into: Inline[];
}

/** The deepest that signs stand in one another; what is deeper is text. */
const DEEPEST = 8;
const LONGEST_ADDRESS = 2000;
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s<>]+$/iu;
const BARE = /https?:\/\/[^\s<>"“”«»]{1,2000}/iuy;

function parseInline(text: string): Inline[] {
  let into: Inline[] = [];
  const open: Open[] = [];
  let plain = "";
  const flush = (): void => {
    if (plain !== "") into.push({ type: "text", text: plain });
    plain = "";
  };
  /** What opened and never closed is text. */
  const giveUp = (): void => {
    const last = open.pop();
    if (!last) return;
    flush();
    last.into.push({ type: "text", text: last.sign }, ...into);
    into = last.into;
  };
  const ticks = nextTick(text);
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (character === "\\" && /[\\`*_~[\]()#>+.!-]/u.test(text.charAt(at + 1))) {
      plain += text.charAt(at + 1);
      at += 2;
      continue;
    }
    if (character === "\n") {
      flush();
      into.push({ type: "break" });
      at++;
      continue;
    }
    const close = character === "`" ? (ticks.get(at) ?? -1) : -1;
    if (close > at + 1) {
      flush();
      into.push({ type: "code", text: text.slice(at + 1, close) });
      at = close + 1;
      continue;
    }
    if (character === "[" && !open.some(({ type }) => type === "link") && open.length < DEEPEST) {
      flush();
      open.push({ sign: "[", type: "link", into });
      into = [];
      at++;
      continue;
    }
    if (character === "]" && open.some(({ type }) => type === "link")) {
      const href = addressAt(text, at + 1);
      while (open.at(-1)?.type !== "link") giveUp();
      if (href === null) {
        giveUp();
        plain += "]";
        at++;
        continue;
      }
      const link = open.pop();
      flush();
      link?.into.push({ type: "link", href, of: into });
      into = link?.into ?? into;
      at += href.length + 3;
      continue;
    }
    const [sign, type] = SIGNS.find(([one]) => text.startsWith(one, at)) ?? [null, null];
    if (sign !== null) {
      const isOpen = open.findLastIndex((one) => one.sign === sign);
      if (isOpen !== -1 && closes(text, at, sign)) {
        while (open.length > isOpen + 1) giveUp();
        flush();
        const last = open.pop();
        if (into.length > 0) last?.into.push({ type, of: into });
        else last?.into.push({ type: "text", text: sign + sign });
        into = last?.into ?? into;
      } else if (isOpen === -1 && opens(text, at, sign) && open.length < DEEPEST) {
        flush();
        open.push({ sign, type, into });
        into = [];
      } else plain += sign;
      at += sign.length;
      continue;
    }
    BARE.lastIndex = at;
    const bare = character === "h" || character === "H" ? BARE.exec(text)?.[0] : undefined;
    if (bare !== undefined && !open.some((one) => one.type === "link")) {
      const href = bare.replace(/[.,;:!?)\]'*_~]{1,8}$/u, "");
      flush();
      into.push({ type: "link", href, of: [{ type: "text", text: href }] });
      at += href.length;
      continue;
    }
    plain += character;
    at++;
  }
  while (open.length > 0) giveUp();
  flush();
  return into;
}

/** For each backtick, where the next one is; found once for all. */
function nextTick(text: string): Map<number, number> {
  const next = new Map<number, number>();
  let last = -1;
  for (let at = text.indexOf("`"); at !== -1; at = text.indexOf("`", at + 1)) {
    if (last !== -1) next.set(last, at);
    last = at;
  }
  return next;
}

const isSpace = (character: string): boolean => character === "" || /\s/u.test(character);
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** A sign opens before something, and an underscore not within a word. */
const opens = (text: string, at: number, sign: string): boolean =>
  !isSpace(text.charAt(at + sign.length)) && !(sign.startsWith("_") && isWord(text.charAt(at - 1)));

const closes = (text: string, at: number, sign: string): boolean =>
  !isSpace(text.charAt(at - 1)) && !(sign.startsWith("_") && isWord(text.charAt(at + sign.length)));

/** The address in round brackets at a place; null where there is none that may be followed. */
function addressAt(text: string, at: number): string | null {
  if (text.charAt(at) !== "(") return null;
  const end = text.slice(at, at + LONGEST_ADDRESS).indexOf(")");
  if (end === -1) return null;
  const address = text.slice(at + 1, at + end);
  return ADDRESS.test(address) ? address : null;
}
