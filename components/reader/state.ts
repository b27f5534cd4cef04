import type { ArticleChoices, Wish } from "../../lib/core/choices.ts";
import type { Article, Reading, Stage } from "../../lib/core/reading.ts";
import type { ReadTyped } from "../model/fact-fields.ts";
import type { Copying } from "../copy/copying.ts";
import type { KnownPort } from "../known/state.ts";
import type { Noting } from "../notes/noting.ts";
import type { SiteChoice } from "../sites/SiteSwitch.tsx";
import type { NotesSite } from "./notes/use-site-offer.ts";
import type { Saving } from "../save/saving.ts";
import type { ReadTarget } from "../target.ts";
import type { Unreadable } from "../unreadable.ts";
import type { SpeechPort } from "./listen/speech.ts";
import type { Place } from "./use-place.ts";
import type { ReaderSettings } from "./settings.ts";

/** What the reader shows, filled by its entry point as the stages finish. */
export type ReaderState =
  /** Nothing to read yet; the title if the page's metadata is already there. */
  | { kind: "loading"; title?: string | null | undefined; stage?: Stage | undefined }
  /**
   * There is text. `article` is null where only the Reading was kept (or the source was plain text): the blocks are
   * shown then. `stage` while marks are still to come. The text is laid out anew only when `article` or
   * `reading.text` changes.
   */
  | {
      kind: "ready";
      reading: Reading;
      article: Article | null;
      stage?: Stage | undefined;
      /** What the person chose for this article, and can choose; absent where nothing can be. */
      choices?: ArticleChoices | undefined;
    }
  | { kind: "failed"; why: Unreadable; detail?: string | undefined; title?: string | undefined };

/** Why a wish came to nothing. "changed": the page has no such passage any more. */
export type Unfulfilled = Unreadable | "changed";

/** What the page shows by now instead of the article that is read. */
export interface NewArticle {
  title: string | null;
}

export interface ReaderProps {
  state: ReaderState;
  settings: ReaderSettings;
  /** Opens the page of all settings. */
  onAllSettings?: (() => void) | undefined;
  /** Gives the settings as they should be from now on; the entry point keeps them and passes them back. */
  onSettings: (settings: ReaderSettings) => void;
  /** Esc or the close button. The entry point gives the page back. */
  onClose: () => void;
  onRetry: () => void;
  /**
   * Reads the article as the person wants it from now on, and passes it back as the state before it resolves: to null,
   * or to why everything is as it was. Nothing can be chosen where it is absent.
   */
  onChoose?: ((wish: Wish) => Promise<Unfulfilled | null>) | undefined;
  /** Reads what a person types of a fact; facts are neither corrected nor added where it is absent. */
  readTyped?: ReadTyped | undefined;
  /**
   * Sanitised HTML to nodes, under the entry point's Trusted Types policy. `Article.nodes` paths count from the
   * fragment it returns.
   */
  parse: (html: string) => DocumentFragment;
  /** Of a saved article: addresses to show pictures by that are kept, by those that they have. */
  pictures?: ReadonlyMap<string, string> | undefined;
  /** Where to open; a new object moves the reader again. */
  target?: ReadTarget | null | undefined;
  /** Where this article was left the last time; not kept where it is absent. */
  place?: Place | undefined;
  /** Nothing can be saved where it is absent. */
  saving?: Saving | undefined;
  /** What the library has of the facts; nothing of it shows where it is absent. The same object as long as it lasts. */
  known?: KnownPort | undefined;
  /** The notes of the page; none can be made where it is absent. */
  noting?: Noting | undefined;
  /** What can be copied; nothing can where it is absent. */
  copying?: Copying | undefined;
  /** Saves the sentences in which names were corrected as training lines, to a file of the person's own. */
  onTrainingLines?: (() => void) | undefined;
  /** The voices; the browser's own when absent, and none at all when null. */
  speech?: SpeechPort | null | undefined;
  /** Offered, and read only when `onNewArticle` is called. A new object offers again. */
  newArticle?: NewArticle | null | undefined;
  onNewArticle?: (() => void) | undefined;
  /** Whether the article's site is always read; nothing of it shows where it is absent. */
  site?: SiteChoice | null | undefined;
  /** Whether the notes of the site come back by themselves; it is not offered where it is absent. */
  notesSite?: NotesSite | null | undefined;
  /** Prints; `window.print` of the reader's own window when absent. */
  onPrint?: (() => void) | undefined;
}
