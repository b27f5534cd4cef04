import { useState } from "preact/hooks";
import type { Copying } from "../../components/copy/copying.ts";
import { DEFAULT_COPY_SETTINGS } from "../../components/copy/settings.ts";
import type { ReaderState } from "../../components/reader/state.ts";
import type { Reading, Stage } from "../../lib/core/reading.ts";
import { STAGES } from "../../lib/core/stages.ts";
import type { ReadPage } from "./read-page.ts";
import type { Surface } from "./surfaces.ts";

/** What every surface of the gallery is given: its line of the table, and its page. */
export interface Shown {
  surface: Surface;
  read: ReadPage | null;
}

export const nothing = (): void => undefined;
export const settled = (): Promise<void> => Promise.resolve();

const copyRows = (): Promise<string> => Promise.resolve("");

/** Nothing is put on a clipboard here; the choice of columns works. */
export function useCopying(): Copying {
  const [settings, onSettings] = useState(DEFAULT_COPY_SETTINGS);
  return { settings, onSettings, hasAddress: true, copy: settled, copyRows, file: copyRows };
}

/** What each stage adds to a Reading. */
const ADDED: Partial<Record<Stage, Partial<Reading>>> = {
  entities: { entities: [] },
  figures: { figures: [] },
  facts: { facts: [] },
  summary: { summary: [] },
};

/** A Reading as far as it has come while a stage is under way. */
export function readingAt(reading: Reading, { stage, change }: Surface): Reading {
  const to = stage ? STAGES.indexOf(stage) : STAGES.length;
  const missing = STAGES.slice(to).map((name) => ADDED[name]);
  return Object.assign({}, reading, change, ...missing) as Reading;
}

export function readerState({ surface, read }: Shown): ReaderState {
  const { why, detail, stage } = surface;
  if (why && why !== "idle") return { kind: "failed", why, detail };
  if (!read) return { kind: "loading" };
  const { article, choices } = read;
  const reading = readingAt(read.reading, surface);
  return stage
    ? { kind: "ready", reading, article, stage }
    : { kind: "ready", reading, article, choices };
}
