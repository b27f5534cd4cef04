/** What others write in notes, as Markdown that says just that. */
import { inline, lineStart } from "../export/markdown-text.ts";

export const plainToMarkdown = (text: string): string =>
  text
    .split("\n")
    .map((line) => lineStart(inline(line.trim())))
    .join("\n");

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

/** The words of HTML, without its tags; ends of paragraphs stay. */
export function htmlToMarkdown(html: string): string {
  const text = html
    .replaceAll(/<(?:script|style)\b[^<>]*>[^<]*/giu, "")
    .replaceAll(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/giu, "\n\n")
    .replaceAll(/<[^<>]*>/gu, "")
    .replaceAll(/&(\w{1,6});/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/\n{3,}/gu, "\n\n");
  return plainToMarkdown(text.trim());
}
