/**
 * Reads what Hypothesis exports (its client's file: `annotations`; its API's answers: `rows`). Its texts are Markdown, its
 * offsets are of the whole page and of no use here.
 */
import { inline } from "../export/markdown-text.ts";
import { isHarmless } from "../library/backup/shape.ts";
import { addressesOf } from "../library/address.ts";
import { idFrom } from "../library/revision.ts";
import { stableJson } from "../library/stable.ts";
import { field, isRecord, listOf, textOf } from "./fields.ts";
import { LONGEST_TEXT, tidyName, tidyTags, timeOf, webAddress, type ReadNote } from "./incoming.ts";
import { NOTHING_KNOWN } from "./read-annotation.ts";
import { isTooLong, readSelectors } from "./read-selectors.ts";

/** Targets of one annotation that are looked at; there is one in practice. */
const MOST = 10;

/** Reads one annotation of Hypothesis. Takes any value, and never throws. */
export function noteOfHypothesis(annotation: unknown): ReadNote {
  if (!isRecord(annotation) || !isHarmless(annotation)) return { why: "malformed" };
  const { tags, uri } = annotation;
  const text = annotation["text"] ?? "";
  if (typeof text !== "string") return { why: "malformed" };
  const selectors = listOf(annotation["target"])
    .slice(0, MOST)
    .flatMap((target) => readSelectors(field(target, "selector")))
    .filter(({ type }) => type === "TextQuoteSelector");
  if (text.length > LONGEST_TEXT || isTooLong(selectors)) return { why: "too-large" };
  const url = webAddress(unwrapped(uri ?? field(listOf(annotation["target"])[0], "source")));
  if (url === null) return { why: "no-address" };
  const names = tidyTags(listOf(tags));
  if (text.trim() === "" && names.length === 0 && selectors.length === 0)
    return { why: "says-nothing" };
  const [title] = listOf(field(annotation["document"], "title"));
  const created = timeOf(annotation["created"]);
  return {
    note: {
      id: idFrom("note", `hypothesis ${hypothesisId(annotation) ?? stableJson(annotation)}`),
      created,
      modified: timeOf(annotation["updated"]) ?? created,
      content: {
        article: null,
        addresses: addressesOf({ url, canonicalUrl: null }),
        source: { ...NOTHING_KNOWN, url, title: tidyName(title) },
        body: null,
        selectors,
        text: text.trim(),
        colour: null,
        creator: authorOf(annotation),
      },
      tags: names,
      from: null,
    },
  };
}

export const hypothesisId = (annotation: unknown): string | null => {
  const id = textOf(annotation, "id");
  return id !== null && id !== "" && id.length < 200 ? id : null;
};

/** The note that an answer belongs to, however deep it stands; null for what is no answer. */
export function answered(annotation: unknown): string | null {
  const [root] = listOf(field(annotation, "references"));
  return typeof root === "string" ? root : null;
}

/** An answer as the notes' text has it below: who, when, and what, as a quotation. */
export function answerText(annotation: unknown): string | null {
  const text = textOf(annotation, "text")?.trim() ?? "";
  if (text === "" || text.length > LONGEST_TEXT) return null;
  const day = timeOf(field(annotation, "created"))?.slice(0, 10);
  const author = authorOf(annotation);
  const who = [author && `**${inline(author)}**`, day && `(${day})`].filter(Boolean).join(" ");
  return `${who}\n\n${text}`
    .trim()
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

/** As they want to be called, else the name of the account: "acct:odile@hypothes.is". */
function authorOf(annotation: unknown): string | null {
  const [, account] = /^acct:([^@]{1,200})@/u.exec(textOf(annotation, "user") ?? "") ?? [];
  return tidyName(field(field(annotation, "user_info"), "display_name")) ?? tidyName(account);
}

/** The page itself, where it was read through Hypothesis' proxy. */
function unwrapped(uri: unknown): unknown {
  if (typeof uri !== "string") return uri;
  return uri.replace(/^https?:\/\/via\.hypothes\.is\/(?=https?:)/u, "");
}
