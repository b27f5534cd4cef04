import type { MessageKey } from "./i18n.ts";

/** Why a page gave no Reading, or none worth showing as an article. */
export type Unreadable =
  /** A page browsers do not let extensions read: settings, the store, another extension. */
  | "browser-page"
  /** Lede was not called on this page, so the browser shows it nothing of it. */
  | "not-asked"
  | "pdf"
  /** The page has no text at all. */
  | "empty"
  /** There is text, but nothing that reads like an article. It can be read anyway. */
  | "not-article"
  /** The page moved on while it was being read. */
  | "navigated"
  /** Anything else; `detail` says what. */
  | "error";

interface UnreadableText {
  /** What happened, in a few words. */
  title: MessageKey;
  /** What it means and what to do. */
  text: MessageKey;
  /** Trying again can change the answer. */
  retry: boolean;
}

/** The words for each reason, in one table for every surface. */
export const UNREADABLE: Record<Unreadable, UnreadableText> = {
  "browser-page": {
    title: "unreadableBrowserPageTitle",
    text: "unreadableBrowserPageText",
    retry: false,
  },
  "not-asked": { title: "unreadableNotAskedTitle", text: "unreadableNotAskedText", retry: false },
  pdf: { title: "unreadablePdfTitle", text: "unreadablePdfText", retry: false },
  empty: { title: "unreadableEmptyTitle", text: "unreadableEmptyText", retry: true },
  "not-article": {
    title: "unreadableNotArticleTitle",
    text: "unreadableNotArticleText",
    retry: false,
  },
  navigated: { title: "unreadableNavigatedTitle", text: "unreadableNavigatedText", retry: true },
  error: { title: "unreadableErrorTitle", text: "unreadableErrorText", retry: true },
};
