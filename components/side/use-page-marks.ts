import { useEffect, useState } from "preact/hooks";
import type { Reading } from "../../lib/core/reading.ts";
import { useI18n } from "../i18n.ts";
import type { Mark } from "../model/marks.ts";
import type { ReaderSettings } from "../reader/settings.ts";
import { useMarks } from "../reader/use-marks.ts";

export interface PageMarks {
  shown: boolean;
  toggle: () => void;
  /** What is marked, or would be, in text order. */
  marks: readonly Mark[];
  /** How many of them the page shows; null until it has answered, or where it may not be touched. */
  count: number | null;
  denied: boolean;
}

interface Options {
  reading: Reading;
  settings: ReaderSettings;
  onMarks: (marks: readonly Mark[]) => Promise<number | null>;
  ready: boolean;
  say: (text: string) => void;
}

/** The article's marks on the live page itself, as long as they are wanted. */
export function usePageMarks({ reading, settings, onMarks, ready, say }: Options): PageMarks {
  const { t, n } = useI18n();
  const [shown, setShown] = useState(false);
  const [count, setCount] = useState<number | null>(null);
  const [denied, setDenied] = useState(false);
  const level = settings.marks === "none" ? "key" : settings.marks;
  const { active } = useMarks(reading, { ...settings, marks: level }, false);
  const marks = [...active];
  useEffect(() => {
    if (!ready || !shown) return undefined;
    let gone = false;
    const answer = async (): Promise<void> => {
      const marked = await onMarks(marks).catch(() => null);
      if (gone) return;
      setCount(marked);
      setDenied(marked === null);
      say(marked === null ? t("sideDenied") : n("sideMarksCount", marked));
    };
    void answer();
    return () => {
      gone = true;
    };
  }, [active, shown, ready]);
  return {
    shown,
    marks,
    count,
    denied,
    toggle: () => {
      if (!ready) return;
      if (shown) {
        void onMarks([]).catch(() => null);
        setCount(null);
        say(t("sideMarksGone"));
      }
      setShown(!shown);
    },
  };
}
