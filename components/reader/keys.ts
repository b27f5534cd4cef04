import type { MessageKey } from "../i18n.ts";

export type KeyAction =
  | "nextFigure"
  | "previousFigure"
  | "nextName"
  | "previousName"
  | "nextHeading"
  | "previousHeading"
  | "marks"
  | "original"
  | "undo"
  | "panel"
  | "copyRow"
  | "correct"
  | "addFact"
  | "addQuote"
  | "theme"
  | "larger"
  | "smaller"
  | "print"
  | "keys"
  | "close";

interface KeyEntry {
  action: KeyAction;
  /** As `KeyboardEvent.key` has it. */
  keys: readonly string[];
  label: MessageKey;
}

/** Every key of the reader, in the order the list shows them. */
export const KEYS: readonly KeyEntry[] = [
  { action: "nextFigure", keys: ["j"], label: "keyNextFigure" },
  { action: "previousFigure", keys: ["k"], label: "keyPreviousFigure" },
  { action: "nextName", keys: ["J"], label: "keyNextName" },
  { action: "previousName", keys: ["K"], label: "keyPreviousName" },
  { action: "nextHeading", keys: ["h"], label: "keyNextHeading" },
  { action: "previousHeading", keys: ["H"], label: "keyPreviousHeading" },
  { action: "marks", keys: ["m"], label: "keyMarks" },
  { action: "original", keys: ["o"], label: "keyOriginal" },
  { action: "undo", keys: ["z"], label: "keyUndo" },
  { action: "panel", keys: ["f"], label: "keyPanel" },
  { action: "copyRow", keys: ["c"], label: "keyCopyRow" },
  { action: "correct", keys: ["e"], label: "keyCorrect" },
  { action: "addFact", keys: ["a"], label: "keyAddFact" },
  { action: "addQuote", keys: ["q"], label: "keyAddQuote" },
  { action: "theme", keys: ["t"], label: "keyTheme" },
  { action: "larger", keys: ["+", "="], label: "keyLarger" },
  { action: "smaller", keys: ["-"], label: "keySmaller" },
  { action: "print", keys: ["p"], label: "keyPrint" },
  { action: "keys", keys: ["?"], label: "keyKeys" },
  { action: "close", keys: ["Escape"], label: "keyClose" },
];

const ACTIONS = new Map(KEYS.flatMap(({ action, keys }) => keys.map((key) => [key, action])));

/** How a key is written on the list: shifted letters with their shift. */
export function keyNames(key: string): string[] {
  if (key === "Escape") return ["Esc"];
  if (key === "-") return ["−"];
  return /^[A-Z]$/u.test(key) ? ["Shift", key] : [/^[a-z]$/u.test(key) ? key.toUpperCase() : key];
}

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">;

/**
 * What a key press asks for; null for a key of the browser's own, or one that a field takes.
 * @param tag local name of the element that has the focus.
 */
export function actionOf(press: KeyPress, tag: string): KeyAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  if (press.key !== "Escape" && /^(?:input|textarea|select)$/u.test(tag)) return null;
  return ACTIONS.get(press.key) ?? null;
}
