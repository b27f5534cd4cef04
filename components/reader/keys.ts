import type { MessageKey } from "../i18n.ts";

export type KeyAction =
  | "nextFigure"
  | "previousFigure"
  | "nextName"
  | "previousName"
  | "nextHeading"
  | "previousHeading"
  | "outline"
  | "find"
  | "back"
  | "forward"
  | "save"
  | "marks"
  | "original"
  | "undo"
  | "panel"
  | "copyRow"
  | "correct"
  | "addFact"
  | "addQuote"
  | "highlight"
  | "note"
  | "nextNote"
  | "previousNote"
  | "cite"
  | "listen"
  | "listenHere"
  | "nextSentence"
  | "previousSentence"
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
  { action: "outline", keys: ["i"], label: "outline" },
  { action: "find", keys: ["/"], label: "keyFind" },
  { action: "back", keys: ["b"], label: "keyBack" },
  { action: "forward", keys: ["B"], label: "keyForward" },
  { action: "save", keys: ["s"], label: "keySave" },
  { action: "marks", keys: ["m"], label: "keyMarks" },
  { action: "original", keys: ["o"], label: "keyOriginal" },
  { action: "undo", keys: ["z"], label: "keyUndo" },
  { action: "panel", keys: ["f"], label: "keyPanel" },
  { action: "copyRow", keys: ["c"], label: "keyCopyRow" },
  { action: "correct", keys: ["e"], label: "keyCorrect" },
  { action: "addFact", keys: ["a"], label: "keyAddFact" },
  { action: "addQuote", keys: ["q"], label: "keyAddQuote" },
  { action: "highlight", keys: ["u"], label: "keyHighlight" },
  { action: "note", keys: ["w"], label: "keyNote" },
  { action: "nextNote", keys: ["n"], label: "keyNextNote" },
  { action: "previousNote", keys: ["N"], label: "keyPreviousNote" },
  { action: "cite", keys: ["C"], label: "keyCite" },
  { action: "listen", keys: ["l"], label: "keyListen" },
  { action: "listenHere", keys: ["L"], label: "keyListenHere" },
  { action: "nextSentence", keys: ["."], label: "keyNextSentence" },
  { action: "previousSentence", keys: [","], label: "keyPreviousSentence" },
  { action: "theme", keys: ["t"], label: "keyTheme" },
  { action: "larger", keys: ["+", "="], label: "keyLarger" },
  { action: "smaller", keys: ["-"], label: "keySmaller" },
  { action: "print", keys: ["p"], label: "keyPrint" },
  { action: "keys", keys: ["?"], label: "keyKeys" },
  { action: "close", keys: ["Escape"], label: "keyClose" },
];

/** Keys that a person gave to actions instead of the standard ones, as `KeyboardEvent.key` has them; "" is none. */
export type KeyChoices = Partial<Record<KeyAction, string>>;

/** Esc always closes: a reader that cannot be left is a trap. */
export const isFixed = (action: KeyAction): boolean => action === "close";

/** The keys that ask for an action. */
export function keysOf(action: KeyAction, chosen: KeyChoices): readonly string[] {
  const own = isFixed(action) ? undefined : chosen[action];
  if (own !== undefined) return own === "" ? [] : [own];
  const taken = new Set(Object.values(chosen));
  const entry = KEYS.find((known) => known.action === action);
  return entry?.keys.filter((key) => !taken.has(key)) ?? [];
}

/** The other action that a key asks for now, if any. */
export function holderOf(key: string, action: KeyAction, chosen: KeyChoices): KeyAction | null {
  const holder = KEYS.find(
    (known) => known.action !== action && keysOf(known.action, chosen).includes(key),
  );
  return holder?.action ?? null;
}

/** With a key given to an action; one that held it goes without, until it is given another. */
export function withKey(chosen: KeyChoices, action: KeyAction, key: string): KeyChoices {
  const holder = key === "" ? null : holderOf(key, action, chosen);
  return { ...chosen, [action]: key, ...(holder ? { [holder]: "" } : {}) };
}

/** Keys one can give away: what types one character, and what is no help in writing or moving about. */
export function canBeKey(key: string): boolean {
  return /^[^\s\p{C}]$/u.test(key) || /^F\d{1,2}$/u.test(key);
}

/** The choices as they were kept; what does not fit any more is left out. */
export function keyChoicesFrom(kept: unknown): KeyChoices {
  const choices: KeyChoices = {};
  for (const { action } of KEYS) {
    const key: unknown = Object(kept)[action];
    if (typeof key === "string" && !isFixed(action) && (key === "" || canBeKey(key)))
      choices[action] = key;
  }
  return choices;
}

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
export function actionOf(press: KeyPress, tag: string, chosen: KeyChoices = {}): KeyAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  if (press.key !== "Escape" && /^(?:input|textarea|select)$/u.test(tag)) return null;
  return KEYS.find(({ action }) => keysOf(action, chosen).includes(press.key))?.action ?? null;
}
