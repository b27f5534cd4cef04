/** What a person noted on an article, in the page that is saved of it: marked in the text, and told below it. */
import type { Span } from "../../reading.ts";
import { parseMarkdown, type BlockNode, type Inline } from "../../text/markdown.ts";
import { escaped } from "../escaped.ts";
import type { Labels } from "../wording.ts";

export interface PageNote {
  /** Where it stands in the text; null for one on the article as a whole, or one whose place is not known. */
  span: Span | null;
  /** The words it was made on; null for one on the article as a whole. */
  quote: string | null;
  /** Its words are on the page no more. */
  isLost: boolean;
  /** Markdown. */
  text: string;
  /** Id of its colour; null for none. */
  colour: string | null;
  /** Names. */
  tags: readonly string[];
  creator: string | null;
}

/** A note that stands in the text. */
export interface MarkedNote extends Span {
  colour: string;
  /** By which it is told below the text; null where there is nothing to tell. */
  number: number | null;
}

/** A number in the text, which leads to what is told below it. */
export const noteSign = (number: number): string =>
  `<sup class="sign"><a id="sign-${number}" href="#note-${number}">[${number}]</a></sup>`;

/** The notes in the text, in its order: those that say something are counted. */
export function markedNotes(notes: readonly PageNote[], text: string): MarkedNote[] {
  let count = 0;
  return placedNotes(notes).map((note) => ({
    start: note.span.start,
    // Its number stands after its last word, not between two blocks.
    end: note.span.start + text.slice(note.span.start, note.span.end).trimEnd().length,
    colour: note.colour ?? "",
    number: isTelling(note) ? ++count : null,
  }));
}

/**
 * The notes below the text: those on the article, then by number those in it, then those whose place is not known.
 * @param signed numbers that stand in the text
 */
export function notesPart(
  notes: readonly PageNote[],
  { text, lang, labels, signed }: Options,
): string {
  const own = `lang="${escaped(lang)}" dir="auto"`;
  const quoted = (words: string, lost = false): string =>
    `<blockquote ${own}>${escaped(words)}${lost ? ` <span lang="${labels.locale}">(${escaped(labels.page.noteLost)})</span>` : ""}</blockquote>`;
  const whole = notes.filter(({ span, quote }) => span === null && quote === null);
  const placeless = notes.filter(({ span, quote }) => span === null && quote !== null);
  const counted = placedNotes(notes).filter(isTelling);
  const parts = [
    listed("ul", whole.map(saying).filter(Boolean)),
    listed(
      "ol",
      counted.map((note, at) => {
        const number = at + 1;
        if (!signed.has(number))
          return quoted(text.slice(note.span.start, note.span.end)) + saying(note);
        const back = escaped(labels.page.noteBack);
        return `${saying(note)}<p class="back"><a href="#sign-${number}" aria-label="${back}" title="${back}">↩</a></p>`;
      }),
      (at) => ` id="note-${at + 1}"`,
    ),
    listed(
      "ul",
      placeless.map((note) => quoted(note.quote ?? "", note.isLost) + saying(note)),
    ),
  ].filter((part) => part !== "");
  if (parts.length === 0) return "";
  return `<section class="notes">\n<h2>${escaped(labels.page.notes)}</h2>\n${parts.join("\n")}\n</section>\n`;
}

interface Options {
  /** The Reading's. */
  text: string;
  /** BCP 47: of the article. */
  lang: string;
  labels: Labels;
  signed: ReadonlySet<number>;
}

const listed = (
  list: "ul" | "ol",
  items: readonly string[],
  attributes: (at: number) => string = () => "",
): string =>
  items.length === 0
    ? ""
    : `<${list}>\n${items.map((item, at) => `<li${attributes(at)}>${item}</li>`).join("\n")}\n</${list}>`;

type Placed = PageNote & { span: Span };

const placedNotes = (notes: readonly PageNote[]): Placed[] =>
  notes
    .filter((note): note is Placed => note.span !== null && note.span.end > note.span.start)
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** A highlight alone has nothing to be told below the text. */
const isTelling = ({ text, tags }: PageNote): boolean => text.trim() !== "" || tags.length > 0;

/** What a note says, its tags and who wrote it. */
function saying({ text, tags, creator }: PageNote): string {
  const about = [
    ...tags.map((tag) => `#${escaped(tag)}`),
    creator === null ? "" : `— ${escaped(creator)}`,
  ].filter((part) => part !== "");
  const said = parseMarkdown(text).map(blockOf).join("\n");
  return about.length > 0 ? `${said}<p class="about"><bdi>${about.join(" ")}</bdi></p>` : said;
}

/** Headings of a note are none of the page's. */
function blockOf(block: BlockNode): string {
  switch (block.type) {
    case "paragraph":
      return `<p dir="auto">${inlineOf(block.of)}</p>`;
    case "heading":
      return `<p dir="auto"><strong>${inlineOf(block.of)}</strong></p>`;
    case "quote":
      return `<blockquote dir="auto">${inlineOf(block.of)}</blockquote>`;
    case "code":
      return `<pre tabindex="0">${escaped(block.text)}</pre>`;
    case "rule":
      return "<hr>";
    case "list": {
      const items = block.items.map((item) => `<li dir="auto">${inlineOf(item)}</li>`).join("");
      return block.ordered ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
  }
}

const ELEMENTS = { strong: "strong", emphasis: "em", struck: "s" } as const;

const inlineOf = (parts: readonly Inline[]): string => parts.map(partOf).join("");

function partOf(part: Inline): string {
  switch (part.type) {
    case "text":
      return escaped(part.text);
    case "code":
      return `<code>${escaped(part.text)}</code>`;
    case "break":
      return "<br>";
    case "link":
      return `<a href="${escaped(part.href)}" rel="noreferrer">${inlineOf(part.of)}</a>`;
    default:
      return `<${ELEMENTS[part.type]}>${inlineOf(part.of)}</${ELEMENTS[part.type]}>`;
  }
}
