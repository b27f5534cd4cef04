import { useState } from "preact/hooks";
import { readTyped } from "../../../lib/core/corrections/typed.ts";
import { Reader } from "../../../components/reader/Reader.tsx";
import { parseSanitised } from "../../../lib/edge/trusted-types.ts";
import {
  nothing,
  readerState,
  savingOf,
  notesSiteOf,
  siteOf,
  useCopying,
  useSettings,
  type Shown,
} from "./shown.ts";
import { knownPort } from "./known.ts";
import { useSampleNoting } from "./noting.ts";
import { voicesOf } from "./voices.ts";

export function ShownReader(shown: Shown) {
  const { surface, read, language } = shown;
  const [settings, onSettings] = useSettings(shown);
  const [target] = useState(surface.target ?? null);
  const [speech] = useState(() => voicesOf(surface, language));
  const [newArticle] = useState(
    surface.given?.newArticle ? { title: read?.reading.title ?? null } : null,
  );
  const [place] = useState(() =>
    surface.given?.returned && read
      ? { offset: Math.round(read.reading.text.length / 2), keep: nothing }
      : undefined,
  );
  const state = readerState(shown);
  const noting = useSampleNoting(
    state.kind === "ready" ? state.reading : null,
    surface.notes === "some",
  );
  return (
    <Reader
      state={state}
      settings={settings}
      onSettings={onSettings}
      onAllSettings={nothing}
      onClose={nothing}
      onRetry={nothing}
      onChoose={() => Promise.resolve(null)}
      readTyped={(typed) => Promise.resolve(readTyped(typed))}
      parse={parseSanitised}
      target={target}
      copying={useCopying()}
      saving={savingOf(shown)}
      site={siteOf(shown)}
      notesSite={notesSiteOf(shown)}
      noting={noting}
      known={surface.given?.known ? knownPort : undefined}
      speech={speech}
      place={place}
      newArticle={newArticle}
      onNewArticle={nothing}
    />
  );
}
