import { defineExtensionMessaging } from "@webext-core/messaging";
import type { Account, Choices, KeyedArticle, SiteRule, Wish } from "../core/choices.ts";
import type { Reading } from "../core/reading.ts";

/** What a reader shows: the article always, the Reading when it has been made. */
export interface Captured {
  /** Of this capture and these choices: a Reading is kept with what it was made of, and nothing else. */
  id: string;
  article: KeyedArticle;
  choices: Choices;
  /** The site and its rules; a host of null is no site. */
  host: string | null;
  rules: SiteRule[];
  /** What was made of it. */
  made: { reading: Reading; account: Account } | null;
}

/** Why a tab cannot be read. */
export type Unreadable = "browser-page" | "not-asked" | "pdf" | "empty" | "navigated" | "error";

export type CaptureResult =
  | { ok: true; captured: Captured }
  | { ok: false; why: Unreadable; detail: string };

/** Why a wish could not be fulfilled; nothing has changed then. "changed": the page has no such passage any more. */
export type WishResult = CaptureResult | { ok: false; why: "changed"; detail: string };

/** Where the reader opens: at a place in `text` (UTF-16 code units), or with one of its lists. */
export type ReaderTarget =
  | { start: number }
  | { list: "repairs" | "omitted" | "figures" | "names" };

/** Every message between the parts of the extension. A tab id of null means the sender's own tab. */
interface Protocol {
  /** A surface → background: opens the reader over a tab, or beside it where the page allows no overlay. */
  openReader(request: { tabId: number; target: ReaderTarget | null }): void;
  /** A surface → background: the article of a tab, captured anew unless it is held and `fresh` is false. */
  capture(request: { tabId: number | null; fresh: boolean }): CaptureResult;
  /** A surface → background: keeps the Reading a surface has made, for the next one that shows the tab. */
  keepReading(request: {
    tabId: number | null;
    id: string;
    reading: Reading;
    account: Account;
  }): void;
  /** A reader → background: what the person chose. The page is captured again where its text becomes another. */
  choose(request: { tabId: number | null; url: string | null; wish: Wish }): WishResult;
  /** A reader → background: it runs; where is it to open? */
  readerReady(request: { tabId: number | null }): ReaderTarget | null;
  /** A reader → background: shows the page of all settings. */
  openSettings(): void;
  /** The overlay's frame → background: the person closed it. */
  closeReader(): void;
  /** The page's overlay script → background: its frame did not come to life. */
  overlayFailed(): void;
  /** Background → the page's overlay script. */
  overlayIsReady(): void;
  closeOverlay(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
