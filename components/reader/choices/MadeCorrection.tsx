import { UndoThis } from "../../UndoThis.tsx";

interface Props {
  /** What the correction says. */
  text: string;
  /** Whose it is, or where it holds. */
  note: string;
  /** What is taken back, as a screen reader says it; the text where it is absent. */
  said?: string;
  busy: boolean;
  onUndo: () => void;
}

/** A correction that was made, on a card, with its way back. */
export function MadeCorrection({ text, note, said = text, busy, onUndo }: Props) {
  return (
    <li>
      <span>
        {text} <span class="corrections-own">{note}</span>
      </span>
      <UndoThis what={said} busy={busy} onUndo={onUndo} />
    </li>
  );
}
