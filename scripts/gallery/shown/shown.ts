import { useState } from "preact/hooks";
import type { Copying } from "../../../components/copy/copying.ts";
import { DEFAULT_COPY_SETTINGS } from "../../../components/copy/settings.ts";
import {
  DEFAULT_READER_SETTINGS,
  type ReaderSettings,
  type Theme,
} from "../../../components/reader/settings.ts";
import type { ReaderState } from "../../../components/reader/state.ts";
import type { NotesSite } from "../../../components/reader/notes/use-site-offer.ts";
import type { Saving } from "../../../components/save/saving.ts";
import type { SiteChoice } from "../../../components/sites/SiteSwitch.tsx";
import type { Reading, Stage } from "../../../lib/core/reading.ts";
import { STAGES } from "../../../lib/core/stages.ts";
import type { ReadPage } from "../read-page.ts";
import type { Surface } from "../surface.ts";

/** What every surface of the gallery is given: its line of the table, and its page. */
export interface Shown {
  surface: Surface;
  read: ReadPage | null;
  language: "en" | "fr";
  /** A theme that the system cannot ask for is set; light and dark follow it. */
  theme: Theme;
}

/** The settings a surface begins with. */
export function useSettings({ surface, theme }: Shown) {
  return useState<ReaderSettings>({ ...DEFAULT_READER_SETTINGS, theme, ...surface.settings });
}

const PICTURES = { kept: 5, total: 7, done: true, problem: null };

/** Where the page is saved, or not yet. */
export function savingOf({ surface: { given }, language }: Shown): Saving {
  const at = "2026-03-05T09:30:00.000Z";
  const isSaved = given?.saved === true;
  return {
    state: isSaved ? { kind: "saved", at, changed: false } : { kind: "unsaved" },
    said: isSaved
      ? { kind: "new", at, project: "ports", pictures: given.pictures ? PICTURES : null }
      : null,
    projects: [{ id: "ports", name: language === "fr" ? "Ports de la côte" : "Harbours" }],
    save: nothing,
    undo: nothing,
    moveTo: nothing,
    moveToNew: nothing,
    tags: () => Promise.resolve({ own: ["method"], all: ["method", "to check"] }),
    tag: nothing,
    dismiss: nothing,
  };
}

export const siteOf = ({ surface: { given } }: Shown): SiteChoice | null =>
  given?.site ? { site: "www.tidewater.example", on: false, onChange: nothing } : null;

export const notesSiteOf = ({ surface: { given } }: Shown): NotesSite | null =>
  given?.notesSite
    ? {
        site: "www.tidewater.example",
        on: false,
        onChange: nothing,
        declined: false,
        onDecline: nothing,
      }
    : null;

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
