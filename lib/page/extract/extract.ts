/**
 * A captured clone to an Article: its metadata, its text, and what was left out of it.
 *
 *     extractArticle(clone, { url, window })
 *
 * The clone is read and marked, never handed on. `window` is only where DOMPurify takes its constructors from.
 */
import { Readability } from "@mozilla/readability";

import type { Article, Charset, Problem } from "../../core/reading.ts";
import { BASE_MARK, HIDDEN_MARK, PROBLEM_MARK } from "../capture/marks.ts";
import { sanitise, type WindowLike } from "../sanitise/sanitise.ts";
import { assemble } from "./assemble.ts";
import { layOut } from "./layout.ts";

export interface ExtractOptions {
  /** Where the page came from; relative addresses are resolved by the clone's own base first. */
  url: string | null;
  /** How its bytes were read, where bytes were read. */
  charset?: Charset | null;
  window: WindowLike;
}

export function extractArticle(clone: Document, options: ExtractOptions): Article {
  const root = clone.documentElement;
  const base = root.getAttribute(BASE_MARK) ?? options.url;
  const problems: Problem[] = [];
  const captured = root.getAttribute(PROBLEM_MARK);
  if (captured) problems.push({ stage: "capture", message: captured });

  for (const hidden of Array.from(clone.querySelectorAll(`[${HIDDEN_MARK}]`))) hidden.remove();
  const parsed = new Readability<Element>(clone.cloneNode(true) as Document, {
    serializer: (node) => node as Element,
    keepClasses: true,
  }).parse();
  const document = clone.implementation.createHTMLDocument("");
  const assembled = assemble(parsed?.content ?? document.createElement("div"), {
    document,
    base,
    leaveOut: () => false,
  });
  const { text, blocks, nodes, html } = layOut(sanitise(assembled, options.window));
  if (text === "") problems.push({ stage: "extract", message: "not an article" });
  return {
    html,
    reading: {
      url: options.url,
      canonicalUrl: null,
      title: parsed?.title ?? clone.title,
      byline: parsed?.byline ?? null,
      authors: [],
      siteName: parsed?.siteName ?? null,
      publishedTime: parsed?.publishedTime ?? null,
      modifiedTime: null,
      leadImage: null,
      nextPage: null,
      access: "whole",
      lang: root.getAttribute("lang"),
      text,
      blocks,
      omitted: [],
      charset: options.charset ?? null,
      problems,
    },
    nodes,
    twins: [],
  };
}
