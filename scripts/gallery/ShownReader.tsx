import { useState } from "preact/hooks";
import { Reader } from "../../components/reader/Reader.tsx";
import { DEFAULT_READER_SETTINGS } from "../../components/reader/settings.ts";
import { parseSanitised } from "../../lib/edge/trusted-types.ts";
import { useSampleNoting } from "./noting.ts";
import { nothing, readerState, useCopying, type Shown } from "./shown.ts";

export function ShownReader(shown: Shown) {
  const [settings, onSettings] = useState(DEFAULT_READER_SETTINGS);
  const [target] = useState(shown.surface.target ?? null);
  const state = readerState(shown);
  const noting = useSampleNoting(
    state.kind === "ready" ? state.reading : null,
    shown.surface.notes === "some",
  );
  return (
    <Reader
      state={state}
      settings={settings}
      onSettings={onSettings}
      onClose={nothing}
      onRetry={nothing}
      onChoose={() => Promise.resolve(null)}
      parse={parseSanitised}
      target={target}
      copying={useCopying()}
      noting={noting}
    />
  );
}
