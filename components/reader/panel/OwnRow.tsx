import type { Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { UndoThis } from "../../UndoThis.tsx";

interface Props {
  /** What the person said. */
  text: string;
  /** The same with what became of it. */
  shown?: string;
  /** Where it holds; null where the text has no such place any more. */
  span: Span | null;
  busy: boolean;
  onGo: (span: Span) => void;
  onUndo: () => void;
}

/** Something that a person said about the article, which leads to its place, with its way back. */
export function OwnRow({ text, shown = text, span, busy, onGo, onUndo }: Props) {
  const { t } = useI18n();
  return (
    <li class="row-with-action">
      {span ? (
        <button type="button" class="row" onClick={() => onGo(span)}>
          {shown}
        </button>
      ) : (
        <p class="row row-note">{t("correctedNowhere", shown)}</p>
      )}
      <UndoThis what={text} busy={busy} onUndo={onUndo} />
    </li>
  );
}
