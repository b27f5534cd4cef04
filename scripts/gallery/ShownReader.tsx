import { useState } from "preact/hooks";
import { Reader } from "../../components/reader/Reader.tsx";
import { DEFAULT_READER_SETTINGS } from "../../components/reader/settings.ts";
import { parseSanitised } from "../../lib/edge/trusted-types.ts";
import { knownPort } from "./known.ts";
import { nothing, readerState, useCopying, type Shown } from "./shown.ts";

export function ShownReader(shown: Shown) {
  const [settings, onSettings] = useState(DEFAULT_READER_SETTINGS);
  const [target] = useState(shown.surface.target ?? null);
  return (
    <Reader
      state={readerState(shown)}
      settings={settings}
      onSettings={onSettings}
      onClose={nothing}
      onRetry={nothing}
      onChoose={() => Promise.resolve(null)}
      parse={parseSanitised}
      target={target}
      copying={useCopying()}
      known={shown.surface.known ? knownPort : undefined}
    />
  );
}
