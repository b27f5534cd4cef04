import { setImmediate } from "node:timers/promises";
import { createReader } from "../lib/core/read.ts";
import { decode } from "./charset.ts";
import { nameModel } from "./models.ts";
import { plainArticle } from "./plain.ts";
import type { ReadDocument } from "./request.ts";

const reader = createReader({ decode, nameModel });

/** A document to its Reading, by the same stages as in the extension. The DOM is loaded with the first page. */
export const readDocument: ReadDocument = async ({ kind, content, url, lang, charset }) => {
  const options = { lang: lang ?? undefined };
  if (kind === "text") {
    const article = plainArticle(content, charset, url);
    return { reading: await reader(article, options), article };
  }
  const { pageArticle } = await import("./page.ts");
  const article = pageArticle(content, url, charset);
  const reading = await reader(article, options);
  // jsdom lets go of a window in a later turn of the event loop: without one, a stream of pages fills the memory.
  await setImmediate();
  return { reading, article };
};
