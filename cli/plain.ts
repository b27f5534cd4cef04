import type { Article, Block, Charset } from "../lib/core/reading.ts";

/** A plain text as an article's body: each line that is not empty is a block. */
export function plainArticle(
  text: string,
  charset: Charset | null,
  url: string | null = null,
): Article {
  const blocks: Block[] = [];
  let body = "";
  for (const line of text.split(/\r\n|[\n\r]/u)) {
    if (line.trim() === "") continue;
    if (blocks.length > 0) body += "\n\n";
    blocks.push({ start: body.length, end: body.length + line.length, kind: "p" });
    body += line;
  }
  return {
    html: "",
    nodes: [],
    twins: [],
    reading: {
      url,
      canonicalUrl: null,
      title: null,
      byline: null,
      authors: [],
      siteName: null,
      publishedTime: null,
      modifiedTime: null,
      leadImage: null,
      nextPage: null,
      access: "whole",
      lang: null,
      text: body,
      blocks,
      omitted: [],
      charset,
      problems: [],
    },
  };
}
