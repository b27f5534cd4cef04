import type { CorpusDocument } from "../document/types.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

/**
 * An article as the smallest page that a reader of pages takes for one: title, day of publication, and the body.
 * @param repaint what is done to each piece of text, for a damaged twin
 */
export function toPage(
  document: Pick<CorpusDocument, "lang" | "meta" | "text" | "blocks">,
  repaint: (text: string) => string = (text) => text,
): string {
  const { lang, meta, text, blocks } = document;
  const title = escape(repaint(meta.title));
  const body: string[] = [];
  for (const [index, { start, end, kind }] of blocks.entries()) {
    const content = escape(repaint(text.slice(start, end)));
    if (kind === "h") body.push(`<h2>${content}</h2>`);
    else if (kind === "quote") body.push(`<blockquote><p>${content}</p></blockquote>`);
    else if (kind === "li") {
      const first = blocks[index - 1]?.kind !== "li";
      const last = blocks[index + 1]?.kind !== "li";
      body.push(`${first ? "<ul>\n" : ""}<li>${content}</li>${last ? "\n</ul>" : ""}`);
    } else body.push(`<p>${content}</p>`);
  }
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="og:title" content="${title}">
<meta property="og:type" content="article">
<meta property="article:published_time" content="${escape(meta.date)}">
</head>
<body>
<main>
<article>
<h1>${title}</h1>
${body.join("\n")}
</article>
</main>
</body>
</html>
`;
}
