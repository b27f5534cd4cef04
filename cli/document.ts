import { setImmediate } from "node:timers/promises";
import { createReader, type Reader } from "../lib/core/read.ts";
import { decode } from "./charset.ts";
import { nameModel } from "./models.ts";
import { plainArticle } from "./plain.ts";
import type { ReadDocument } from "./request.ts";

/** A document to its Reading, by the same stages as in the extension. The DOM is loaded with the first page. */
export const readDocument: ReadDocument = documentReader(createReader({ decode, nameModel }));

/** The same without the models of names: for who wants the text, which they do not change. */
export const readDocumentText: ReadDocument = documentReader(createReader({ decode }));

function documentReader(reader: Reader): ReadDocument {
  return async ({ kind, content, url, lang, charset }) => {
    const options = { lang: lang ?? undefined };
    if (kind === "text") return reader(plainArticle(content, charset, url), options);
    const { pageArticle } = await import("./page.ts");
    const reading = await reader(pageArticle(content, url, charset), options);
    // jsdom lets go of a window in a later turn of the event loop: without one, a stream of pages fills the memory.
    await setImmediate();
    return reading;
  };
}
