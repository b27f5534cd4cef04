import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Reading, Stage } from "../../lib/core/reading.ts";
import { firstView } from "./panel/tabs.ts";
import type { PanelView } from "./panel/view.ts";
import type { ReaderSettings } from "./settings.ts";
import { FOR_PANEL } from "./room.ts";
import { useMedia } from "./use-media.ts";

interface Options {
  reading: Reading;
  stage: Stage | null;
  settings: ReaderSettings;
  onSettings: (settings: ReaderSettings) => void;
  panel: RefObject<HTMLElement | null>;
  panelButton: RefObject<HTMLButtonElement | null>;
}

export interface PanelControl {
  view: PanelView;
  setView: (view: PanelView) => void;
  isOpen: boolean;
  /** Beside the text, and not a sheet over its end. */
  wide: boolean;
  open: (view: PanelView) => void;
  close: () => void;
  /** CSS pixels at the window's bottom that a sheet takes. */
  bottom: number;
}

/** Whether the facts panel is there, where, and what it shows. */
export function usePanel(options: Options): PanelControl {
  const { reading, stage, settings, onSettings, panel, panelButton } = options;
  const wide = useMedia(FOR_PANEL);
  const [sheet, setSheet] = useState(false);
  const [chosen, setView] = useState<PanelView | null>(null);
  const isOpen = wide ? settings.panel : sheet;
  // What a choice changes in the lists is no reason to show another.
  const first = useRef<PanelView | null>(null);
  if (stage === null) first.current ??= firstView(reading);
  // Once it is there: while it is being opened it has no height.
  const [bottom, setBottom] = useState(0);
  useLayoutEffect(() => setBottom(isOpen && !wide ? (panel.current?.offsetHeight ?? 0) : 0));
  return {
    view: chosen ?? first.current ?? "facts",
    setView,
    isOpen,
    wide,
    open(next) {
      setView(next);
      if (wide && !settings.panel) onSettings({ ...settings, panel: true });
      if (!wide) setSheet(true);
    },
    close() {
      if (wide) onSettings({ ...settings, panel: false });
      else setSheet(false);
      if (panel.current?.contains(document.activeElement)) panelButton.current?.focus();
    },
    bottom,
  };
}
