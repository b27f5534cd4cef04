import { useState } from "preact/hooks";
import type { FactRow } from "../../../lib/core/library/fact-rows.ts";
import { useI18n } from "../../i18n.ts";
import type { LibraryPorts } from "../ports.ts";
import { exportRows } from "./export-rows.ts";

export type Take = "copy" | "csv";

/** Rows that a clipboard takes at once: more belong in a file. */
const MOST_COPIED = 5000;
/** Rows read at once, so that the page stays awake. */
const PIECE = 2000;

export interface Taking {
  busy: boolean;
  /** Copies or saves the facts with these numbers, and says so. */
  take: (how: Take, numbers: readonly number[]) => Promise<void>;
}

/** @param say shows what was done, or that it was not */
export function useTaking(
  ports: LibraryPorts,
  say: (text: string, failed: boolean) => void,
): Taking {
  const { t, n } = useI18n();
  const [busy, setBusy] = useState(false);
  const take: Taking["take"] = async (how, numbers) => {
    if (how === "copy" && numbers.length > MOST_COPIED) {
      say(n("factsTooMany", MOST_COPIED), true);
      return;
    }
    setBusy(true);
    try {
      const rows: FactRow[] = [];
      for (let at = 0; at < numbers.length; at += PIECE) {
        const piece = await ports.read.factRows(numbers.slice(at, at + PIECE));
        for (const { row } of piece) rows.push(row);
      }
      const table = await exportRows(ports.read, rows);
      if (how === "copy") {
        await ports.copyRows(table);
        say(n("factsCopied", table.length), false);
      } else {
        say(t("fileSavedAs", await ports.saveRows(table)), false);
      }
    } catch {
      say(t(how === "copy" ? "copyFailed" : "fileFailed"), true);
    } finally {
      setBusy(false);
    }
  };
  return { busy, take };
}
