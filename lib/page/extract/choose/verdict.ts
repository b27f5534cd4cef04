/** What is decided of a unit, and what is known when it is. */
import type { OmittedReason } from "../../../core/reading.ts";
import type { Speech } from "../evidence/speech.ts";
import type { PageElement } from "../../tree/node.ts";

export type Verdict =
  /** `heading`: of this level, though the page makes it look like one only. */
  | { is: "text"; heading?: number }
  /** Of a picture: goes with it. In the text: a line of it ("Photo: …" where there is no picture). */
  | { is: "caption"; of: "picture" | "text" }
  /** Left out, and said so. */
  | { is: "omitted"; reason: OmittedReason }
  /** No part of the article: menus, lists of other articles, the title that is shown as title. */
  | { is: "dropped" };

export interface Known {
  core: PageElement;
  /** The article's own part of the page: nothing outside of it is text after the last paragraph. */
  region: PageElement;
  title: string | null;
  /** Other forms of the title. */
  titles: readonly string[];
  authors: readonly string[];
  speech: Speech;
  /** Of the page. */
  host: string | null;
  /** What the page says of the article in its metadata. */
  descriptions: readonly string[];
  /** Whether the page's data has a text as part of the article's body. */
  isStated: (text: string) => boolean;
}

export const TEXT: Verdict = { is: "text" };
export const DROPPED: Verdict = { is: "dropped" };
/** Dropped for want of any evidence: what stands around may still tell. */
export const UNSURE: Verdict = { is: "dropped" };
export const omitted = (reason: OmittedReason): Verdict => ({ is: "omitted", reason });
