import type { ArticleChoices } from "../../../lib/core/choices.ts";
import type { Reading } from "../../../lib/core/reading.ts";
import type { Copying } from "../../copy/copying.ts";
import { CopyMenu } from "../../copy/CopyMenu.tsx";
import { useI18n } from "../../i18n.ts";
import { leftOut, repairedCount } from "../../model/notices.ts";
import { shownRepairs } from "../../model/repairs.ts";
import type { PanelView } from "./view.ts";

interface Props {
  reading: Reading;
  own: ArticleChoices | null;
  onView: (view: PanelView) => void;
  copying: Copying | undefined;
  onColumns: () => void;
}

/** What was done to the page's text, quietly, each part opening its list; and what can be copied. */
export function PanelFoot({ reading, own, onView, copying, onColumns }: Props) {
  const { t, n } = useI18n();
  const repaired = repairedCount(reading.repairs);
  const omitted = leftOut(reading.omitted).length;
  const back = own?.account.putBack.length ?? 0;
  const parts: { view: PanelView; text: string }[] = [];
  if (shownRepairs(reading.repairs).length > 0) {
    parts.push({ view: "repairs", text: repaired > 0 ? n("repaired", repaired) : t("repairs") });
  }
  if (omitted > 0) parts.push({ view: "omitted", text: n("leftOut", omitted) });
  if (back > 0) parts.push({ view: "omitted", text: n("putBackCount", back) });
  else if (omitted === 0 && own && own.rules.length > 0) {
    parts.push({ view: "omitted", text: t("leftOutTitle") });
  }
  if (parts.length === 0 && !copying) return null;
  return (
    <div class="panel-foot">
      <p class="panel-foot-parts">
        {parts.map(({ view, text }) => (
          <button type="button" class="quiet-link" key={text} onClick={() => onView(view)}>
            {text}
          </button>
        ))}
      </p>
      {copying && <CopyMenu copying={copying} onColumns={onColumns} quiet />}
    </div>
  );
}
