import { useI18n } from "../i18n.ts";
import "./work.css";

interface Props {
  work: { done: number; total: number };
  onStop: () => void;
}

/** How far a longer piece of work is, and its stop. */
export function WorkBar({ work: { done, total }, onStop }: Props) {
  const { t, locale } = useI18n();
  const number = new Intl.NumberFormat(locale);
  const text = t("workProgress", [number.format(done), number.format(total)]);
  return (
    <div class="work">
      {total > 0 ? (
        <progress class="work-bar" max={total} value={done} aria-label={text} />
      ) : (
        <progress class="work-bar" aria-label={t("incomingReading")} />
      )}
      {total > 0 && <span class="work-count">{text}</span>}
      <button type="button" class="text-button" onClick={onStop}>
        {t("workStop")}
      </button>
    </div>
  );
}
