import type { ByHand } from "../../lib/core/corrections/by-hand.ts";
import type { Article, Reading, Stage } from "../../lib/core/reading.ts";
import type { Copying } from "../copy/copying.ts";
import type { KnownPort } from "../known/state.ts";
import type { SiteChoice } from "../sites/SiteSwitch.tsx";
import type { NotesOnPage } from "../notes/OnPageLine.tsx";
import type { Saving } from "../save/saving.ts";
import type { ElsewhereProps } from "./Elsewhere.tsx";
import type { ReadTarget } from "../target.ts";
import type { Unreadable } from "../unreadable.ts";

/** What the popup shows, filled by its entry point as the stages finish. */
export type PopupState =
  /** `stage` is the one under way; `reading` holds whatever is known so far (the page's metadata first). */
  | { kind: "reading"; stage: Stage; reading: Partial<Reading> }
  /** `article` for what is saved of it: nothing of it is shown here. `byHand`: what the person said about its facts. */
  | { kind: "done"; reading: Reading; article: Article | null; byHand?: ByHand | undefined }
  /** `reading`: what was found all the same. `detail`: the error's own words. */
  | {
      kind: "unreadable";
      why: Unreadable;
      detail?: string | undefined;
      reading?: Partial<Reading> | undefined;
    };

export interface PopupProps {
  state: PopupState;
  /** Opens the reader: at the beginning, at an offset of the text, or with one of its lists. */
  onRead: (target?: ReadTarget) => void;
  /** Opens the facts beside the page. */
  onBeside: () => void;
  elsewhere: ElsewhereProps;
  /** Reads the page again. */
  onRetry: () => void;
  copying: Copying;
  /** Whether the page's site is always read; nothing of it shows where it is absent. */
  site?: SiteChoice | null | undefined;
  /** The page's notes; nothing of them shows where it is absent. */
  notes?: NotesOnPage | undefined;
  /** What the library has of the facts; nothing of it shows where it is absent. The same object as long as it lasts. */
  known?: KnownPort | undefined;
  /** Nothing can be saved where it is absent. */
  saving?: Saving | undefined;
}
