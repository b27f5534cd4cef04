import { countWords, type TextChange } from "../../../lib/core/library/text-changes.ts";
import { useI18n } from "../../i18n.ts";
import { beginningOf } from "../../model/passages.ts";
import type { Difference } from "./differences.ts";

/** Changes of a text that are written out, and characters of each. */
const FEW = 4;
const LONG = 160;

/** What became other in a version. */
export function Differences({ of }: { of: readonly Difference[] }) {
  return (
    <ul class="differences">
      {of.map((difference, at) => (
        <li key={at}>
          {difference.kind === "line" ? difference.text : <Changes changes={difference.changes} />}
        </li>
      ))}
    </ul>
  );
}

function Changes({ changes }: { changes: readonly TextChange[] }) {
  const { t, n } = useI18n();
  const count = (side: "out" | "into"): number =>
    changes.reduce((sum, change) => sum + countWords(change[side]), 0);
  const told = [
    count("into") > 0 && n("diffWordsIn", count("into")),
    count("out") > 0 && n("diffWordsOut", count("out")),
  ].filter(Boolean);
  return (
    <>
      {told.join(", ")}
      <ul class="changes">
        {changes.slice(0, FEW).map(({ out, into }, at) => (
          <li key={at} dir="auto">
            {out !== "" && <del>{beginningOf(out, LONG)}</del>}
            {out !== "" && into !== "" && <span aria-hidden="true"> → </span>}
            {into !== "" && <ins>{beginningOf(into, LONG)}</ins>}
          </li>
        ))}
      </ul>
      {changes.length > FEW && <p>{t("diffMore")}</p>}
    </>
  );
}
