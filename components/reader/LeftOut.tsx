import { idOf } from "../../lib/core/choices.ts";
import { useI18n } from "../i18n.ts";
import { OMITTED_LABELS } from "../model/labels.ts";
import type { LeftOutPassage } from "../model/passages.ts";

interface ListProps {
  passages: readonly LeftOutPassage[];
  lang: string;
  /** Puts passages back; absent where that cannot be done. */
  onPutBack?: ((passages: readonly LeftOutPassage[]) => void) | undefined;
}

interface Props extends ListProps {
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** A quiet bar where passages were left out; it opens to what and why, and each can be put back. */
export function LeftOut({ open, onToggle, ...list }: Props) {
  const { t, n } = useI18n();
  const { passages, onPutBack } = list;
  const possible = passages.filter(({ key }) => key !== null);
  return (
    <details class="left-out" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <span>{n("leftOut", passages.length)}</span>
      </summary>
      <div class="left-out-inside">
        <PassageList {...list} />
        {onPutBack && possible.length > 1 && (
          <p class="left-out-foot">
            <button type="button" class="text-button" onClick={() => onPutBack(possible)}>
              {t("putAllBack")}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}

/** Passages that were left out, each with its reason and the way back. */
export function PassageList({ passages, lang, onPutBack }: ListProps) {
  const { t } = useI18n();
  return (
    <ul class="omitted">
      {passages.map((passage, at) => (
        <li class="omitted-passage" key={passage.key ? idOf(passage.key) : at}>
          <div class="omitted-head">
            <span class="omitted-reason">{t(OMITTED_LABELS[passage.reason])}</span>
            {onPutBack && passage.key && (
              <button
                type="button"
                class="text-button"
                data-passage={idOf(passage.key)}
                onClick={() => onPutBack([passage])}
              >
                {t("putBack")}
              </button>
            )}
          </div>
          <p class="omitted-text" lang={lang} dir="auto">
            {passage.text}
          </p>
        </li>
      ))}
    </ul>
  );
}
