import { SidePanel } from "../../components/side/SidePanel.tsx";
import type { SideState } from "../../components/side/state.ts";
import { nothing, readerState, useCopying, type Shown } from "./shown.ts";

export function ShownSide(shown: Shown) {
  const state: SideState = shown.surface.why === "idle" ? { kind: "idle" } : readerState(shown);
  return (
    <SidePanel
      state={state}
      onRead={nothing}
      onChoose={() => Promise.resolve(null)}
      onShow={() => Promise.resolve("not-found")}
      copying={useCopying()}
    />
  );
}
