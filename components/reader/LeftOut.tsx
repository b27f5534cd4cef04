import type { Omitted } from "../../lib/core/reading.ts";
import { useI18n } from "../i18n.ts";
import { OMITTED_LABELS } from "../model/labels.ts";

interface Props {
  omitted: readonly Omitted[];
  lang: string;
}

/** A quiet bar where passages were left out; it opens to what and why. */
export function LeftOut({ omitted, lang }: Props) {
  const { n } = useI18n();
  return (
    <details class="left-out">
      <summary>
        <span>{n("leftOut", omitted.length)}</span>
      </summary>
      <OmittedList omitted={omitted} lang={lang} />
    </details>
  );
}

/** Passages that were left out, each with its reason. */
export function OmittedList({ omitted, lang }: Props) {
  const { t } = useI18n();
  return (
    <ul class="omitted">
      {omitted.map(({ text, reason }, at) => (
        <li class="omitted-passage" key={at}>
          <span class="omitted-reason">{t(OMITTED_LABELS[reason])}</span>
          <p lang={lang} dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
}
