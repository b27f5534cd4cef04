import { Popup } from "../../../components/popup/Popup.tsx";
import type { PopupState } from "../../../components/popup/state.ts";
import { knownPort } from "./known.ts";
import { nothing, readingAt, savingOf, siteOf, useCopying, type Shown } from "./shown.ts";

export function ShownPopup(shown: Shown) {
  return (
    <Popup
      state={stateOf(shown)}
      onRead={nothing}
      onBeside={nothing}
      elsewhere={{ onLibrary: nothing, onSettings: nothing }}
      onRetry={nothing}
      copying={useCopying()}
      known={shown.surface.given?.known ? knownPort : undefined}
      saving={savingOf(shown)}
      site={siteOf(shown)}
    />
  );
}

function stateOf({ surface, read }: Shown): PopupState {
  const { why, detail, stage } = surface;
  if (why && why !== "idle") return { kind: "unreadable", why, detail, reading: read?.reading };
  if (!read) throw new Error(`${surface.name}: without a page, it says why`);
  const { title, url } = read.reading;
  if (stage === "capture") return { kind: "reading", stage, reading: { title, url } };
  const reading = readingAt(read.reading, surface);
  return stage
    ? { kind: "reading", stage, reading }
    : { kind: "done", reading, article: read.article ?? null };
}
