import type { Clip } from "../clip.ts";
import { escaped } from "../escaped.ts";
import { labelsFor } from "../labels.ts";
import type { Cited } from "../reference.ts";
import { cite, type CitationOptions } from "./cite.ts";
import {
  citationLanguage,
  isNoteStyle,
  type CitationLanguage,
  type CitationStyle,
} from "./styles.ts";

/**
 * From how many words on a quotation stands apart and without marks. Sources: Publication Manual of the APA, 8.27; The
 * Chicago Manual of Style, 13.10. The MLA counts lines, more than four (6.35): about as many words as these.
 */
const BLOCK_FROM: Record<CitationStyle, number> = {
  apa: 40,
  mla: 60,
  "chicago-author-date": 100,
  "chicago-notes": 100,
  iso690: 100,
};

/**
 * A quotation with its reference in the text, or a note with its number, and below it the entry for the list of sources.
 * @param quote as the article has it; what is quoted within it gets the inner marks of who cites
 */
export async function quoteClip(
  quote: string,
  source: Cited,
  options: CitationOptions,
): Promise<Clip> {
  const { inText, bibliography } = await cite(source, options);
  const language = citationLanguage(options.locale);
  const paragraphs = quote
    .split(/\s*\n\s*/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const words = quote.split(/\s+/u, BLOCK_FROM[options.style]).length;
  const isBlock = paragraphs.length > 1 || words >= BLOCK_FROM[options.style];
  const said = inMarks(paragraphs.join("\n"), language);
  const isNote = isNoteStyle(options.style);
  const html = isBlock
    ? paragraphs.map((line) => `<p>${escaped(line)}</p>`).join("")
    : escaped(said);
  const [mark, richMark] = isNote ? ["¹", "<sup>1</sup>"] : [` ${inText.text}`, ` ${inText.html}`];
  return {
    text: [`${said}${mark}`, isNote ? `1. ${inText.text}` : "", bibliography.text]
      .filter((part) => part !== "")
      .join("\n\n"),
    html: [
      isBlock
        ? `<blockquote>${html.slice(0, -"</p>".length)}${richMark}</p></blockquote>`
        : `<p>${html}${richMark}</p>`,
      isNote ? `<p><sup>1</sup> ${inText.html}</p>` : "",
      bibliography.html && `<p>${bibliography.html}</p>`,
    ].join(""),
  };
}

/** In the quotation marks of a language; marks within are the inner ones then. */
function inMarks(quote: string, language: CitationLanguage): string {
  const inner =
    language === "fr"
      ? quote
          .replaceAll(/«\s*/gu, "“")
          .replaceAll(/\s*»/gu, "”")
          .replaceAll(/(^|[\s([])"(?=\S)/gu, "$1“")
          .replaceAll('"', "”")
      : quote
          .replaceAll("“", "‘")
          .replaceAll("”", "’")
          .replaceAll(/(^|[\s([])"(?=\S)/gu, "$1‘")
          .replaceAll('"', "’");
  return labelsFor(language).quote(inner);
}
