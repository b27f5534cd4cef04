import { DEFAULT_READER_SETTINGS } from "../../../components/reader/settings.ts";
import { SidePanel } from "../../../components/side/SidePanel.tsx";
import type { SideState } from "../../../components/side/state.ts";
import { useSampleNoting } from "./noting.ts";
import { nothing, readerState, useCopying, type Shown } from "./shown.ts";

export function ShownSide(shown: Shown) {
  const state: SideState = shown.surface.why === "idle" ? { kind: "idle" } : readerState(shown);
  const noting = useSampleNoting(
    state.kind === "ready" ? state.reading : null,
    shown.surface.notes === "some",
  );
  return (
    <SidePanel
      state={state}
      onRead={nothing}
      onChoose={() => Promise.resolve(null)}
      settings={DEFAULT_READER_SETTINGS}
      onSettings={() => undefined}
      onMarks={() => Promise.resolve(12)}
      onShow={() => Promise.resolve("not-found")}
      copying={useCopying()}
      noting={noting}
    />
  );
}
