import { defineExtensionMessaging } from "@webext-core/messaging";
import type { Account, Choices, KeyedArticle, SiteRule, Wish } from "../core/choices.ts";
import type { Row } from "../core/export/rows.ts";
import type { NameCorrection } from "../core/corrections/names.ts";
import type { Reading } from "../core/reading.ts";
import type { KnownAnswer, KnownRequest } from "./known.ts";
import type { LibraryDocument } from "../core/library/documents.ts";
import type { TagOfName } from "../core/library/tags.ts";
import type { LibraryAnswer, LibraryProblem } from "./library/problems.ts";
import type { SavedState } from "./library/queries.ts";
import type { LibraryChange, SaveOutcome, SaveRequest, WriteRequest } from "./library/requests.ts";
import type { PicturesKept } from "./pictures/keeper.ts";
import type { WriteOutcome } from "./library/writer.ts";

/** What a reader shows: the article always, the Reading when it has been made. */
export interface Captured {
  /** Of this capture and these choices: a Reading is kept with what it was made of, and nothing else. */
  id: string;
  article: KeyedArticle;
  choices: Choices;
  /** The site and its rules; a host of null is no site. */
  host: string | null;
  rules: SiteRule[];
  /** What was said of names for all articles; null where the library cannot be had. */
  everywhere: NameCorrection[] | null;
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

/** Where the reader opens: at a place in `text` (UTF-16 code units), and at a note there, with one of its lists, or to save the article. */
export type ReaderTarget =
  | { start: number; note?: { id: string; edit: boolean } }
  | { note: { id: string; edit: boolean } }
  | { save: "menu" | "reader" }
  | { list: "repairs" | "omitted" | "figures" | "names" };

/** What a surface says of a page and the library. */
export interface PageInLibrary {
  /** Null where it is not saved. */
  saved: SavedState | null;
  /** Id of the project that articles go into now; null for none. */
  project: string | null;
  projects: { id: string; name: string }[];
  tags: { id: string; name: string }[];
}

/** The page that notes are asked for: by its addresses, and by its id where it is a saved article. */
export interface NotedPage {
  url: string | null;
  canonicalUrl: string | null;
  article: string | null;
}

/** The notes of a page, in no order, with what they refer to. */
export interface PageNotes {
  notes: LibraryDocument<"note">[];
  /** All tags of the library. */
  tags: { id: string; name: string }[];
  /** Id of the article where the page is saved; null where it is not. */
  article: string | null;
}

/** What a person wants of a site by itself: its articles read, or its notes shown. Both need the same permission. */
export type SiteWish = "read" | "notes";

/** What became of the notes of a page that were to be painted on it. */
export interface PaintedNotes {
  /** All of the page. */
  notes: number;
  /** Those made on words of it, */
  placed: number;
  /** and those of them whose words the page shows. */
  found: number;
}

/** What the bar at a selection opens for: to offer colours, to highlight at once, or to write a note at once. */
export type BarWish = "offer" | "highlight" | "write";

/** How the bar's frame is now; sizes in CSS pixels. */
export interface BarShape {
  width: number;
  height: number;
  /** A note is being written: every key is the bar's. */
  writing: boolean;
  /** Of these words: none, one that is being made, or one that is on the disk. */
  highlight: "none" | "begun" | "made";
  /** The focus stays in it: it came by the keyboard. */
  keepsFocus: boolean;
  /** The person is done with it: out of sight, it goes once all that was typed is on the disk. */
  leaving: boolean;
}

/** A highlight of the words that the bar stands at; its id is chosen by who asks, so that it can be asked for twice. */
export interface NoteHere {
  id: string;
  colour: string;
  creator: string | null;
}

/** "outside": the words are no part of the article. "unreadable": the page cannot be read. */
export type NoteHereAnswer =
  /** `panel`: whether the note can be shown in the side panel. */
  | { kind: "made"; rev: string; panel: boolean }
  | { kind: "nothing" | "outside" | "unreadable" }
  | { kind: "failed"; problem: LibraryProblem };

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
  /** A reader → background: it runs; where is it to open, and what is there to read? */
  readerReady(request: { tabId: number | null }): {
    target: ReaderTarget | null;
    result: CaptureResult;
  };
  /** A reader → background: shows the page of all settings. */
  openSettings(): void;
  /**
   * A surface → background: saves an article of a tab as it shows it. The answer comes when it is on the disk; its
   * pictures are fetched after that, where the person wants them kept.
   */
  saveArticle(request: SaveRequest & { tabId: number | null }): LibraryAnswer<SaveOutcome>;
  /** A surface → background: how far are the pictures of an article that was saved? Null where none are to be kept. */
  savedPictures(request: { id: string }): PicturesKept | null;
  /** A surface → background: changes the library. The answer comes when it is on the disk. */
  writeLibrary(request: WriteRequest): LibraryAnswer<WriteOutcome>;
  /** A surface → background: is the page at these addresses in the library? */
  savedState(request: {
    url: string | null;
    canonicalUrl: string | null;
  }): LibraryAnswer<PageInLibrary>;
  /** A surface → background: what is saved of the facts that it shows? Null where nothing is saved at all. */
  knownFacts(request: KnownRequest): LibraryAnswer<KnownAnswer | null>;
  /** A surface → background: the facts of a saved article as it stands; none where it is not there. */
  savedFacts(request: { id: string }): LibraryAnswer<Row[]>;
  /** A surface → background: opens a saved article in a tab, at an offset of its text (UTF-16 code units). */
  openSaved(request: { id: string; start: number | null }): void;
  /** A surface → background: the notes of a page. */
  pageNotes(request: NotedPage): LibraryAnswer<PageNotes>;
  /** A surface → background: paints the notes of a tab's page on it; null where it may not be touched. */
  showNotes(request: { tabId: number }): PaintedNotes | null;
  /** A surface → background: takes them off it. */
  hideNotes(request: { tabId: number }): void;
  /** The script in a page whose notes are painted → background: one was pressed, that begins there in the text. */
  notePressed(request: { id: string; start: number }): void;
  /** A surface → background: the tags that names mean, name by name. */
  tagsOfNames(request: { names: string[] }): LibraryAnswer<TagOfName[]>;
  /** Background → readers that lie over pages: what was changed in the library. Browsers give their frames no channel. */
  libraryChanged(change: LibraryChange): void;
  /** The overlay's frame → background: the person closed it. */
  closeReader(): void;
  /** The page's overlay script → background: its frame did not come to life. */
  overlayFailed(): void;
  /** Background → the page's overlay script. */
  overlayIsReady(): void;
  closeOverlay(): void;
  /** The page's overlay script → background: the person closed the reader from the page itself. */
  overlayDismissed(): void;
  /** The page's overlay script → background: the page under it changed its address (Firefox tells only its scripts). */
  overlayMoved(request: { url: string }): void;
  /** Background → the scripts in a page, and the reader over it: its address is another, without a navigation. */
  pageMoved(request: { url: string }): void;
  /** The script of a site that is always read → background: is this page one to look at? */
  mayReadByItself(): boolean;
  /** The same → background: opens the reader if the page is an article; whether it is open. */
  readByItself(): boolean;
  /** A surface → background: this site is being asked for. */
  wishSite(request: { site: string; wish: SiteWish }): void;
  /** A surface → background: what the browser's question came to. */
  settleSite(request: { site: string; granted: boolean; wish: SiteWish }): void;
  /** A surface → background: a site is no longer read, or its notes shown, by themselves. */
  removeSite(request: { site: string; wish: SiteWish }): void;
  /** The script of a site whose notes come back → background: shows those of its page. */
  showNotesByThemselves(): void;
  /** The script in a page that waits for selections → background: there is one. */
  selectionSettled(): void;
  /** The bar's frame → background: highlights what it stands at. The answer comes when it is on the disk. */
  noteHere(note: NoteHere): NoteHereAnswer;
  /** The bar's frame → background: shows a note in the side panel, to be written on. */
  noteInPanel(request: { id: string }): void;
  /** The bar's frame → background → the script in its page. */
  barShaped(shape: BarShape): void;
  barIs(shape: BarShape): void;
  /** The script in a page → background → the bar's frame: the person left what is being written. */
  leaveBar(): void;
  finishBar(): void;
  /** The bar's frame → background → the script in its page: it is to go. */
  closeBar(): void;
  takeBarAway(): void;
  /** The script in a page → background: the bar's frame did not come to life, or the page took it away; `begun`: after a highlight was asked for in it. */
  barFailed(request: { wish: BarWish; begun: boolean }): void;
  /** The overlay's frame → background: asks for a site where the browser does not let the frame ask. */
  askForSite(request: { site: string; wish: SiteWish }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
