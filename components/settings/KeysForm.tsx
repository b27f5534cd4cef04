import { useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { KeyCaps } from "../reader/KeyCaps.tsx";
import {
  canBeKey,
  holderOf,
  isFixed,
  KEYS,
  keyNames,
  keysOf,
  withKey,
  type KeyAction,
  type KeyChoices,
} from "../reader/keys.ts";
import type { BrowserShortcut } from "./state.ts";
import "../reader/keys.css";

interface Props {
  chosen: KeyChoices;
  onChange: (chosen: KeyChoices) => void;
  shortcuts: readonly BrowserShortcut[];
  onShortcuts?: (() => void) | undefined;
}

/** The reader's keys, each to be changed by pressing another; and the browser's shortcuts, which it changes itself. */
export function KeysForm({ chosen, onChange, shortcuts, onShortcuts }: Props) {
  const { t } = useI18n();
  const [asked, setAsked] = useState<KeyAction | null>(null);
  const [said, setSaid] = useState("");
  const [before, setBefore] = useState<KeyChoices | null>(null);
  const labelOf = (action: KeyAction): string => {
    const entry = KEYS.find((known) => known.action === action);
    return entry ? t(entry.label) : "";
  };

  const change = (next: KeyChoices, words: string): void => {
    setBefore(chosen);
    onChange(next);
    setAsked(null);
    setSaid(words);
  };
  const onKeyDown = (event: KeyboardEvent, action: KeyAction): void => {
    if (asked !== action) return;
    if (event.key === "Tab" || event.key === "Shift") return;
    event.preventDefault();
    if (event.key === "Escape") return setAsked(null);
    if (event.key === "Backspace" || event.key === "Delete") {
      return change(withKey(chosen, action, ""), t("keySaidNone", labelOf(action)));
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !canBeKey(event.key)) {
      return setSaid(t("keySaidNotPossible"));
    }
    const holder = holderOf(event.key, action, chosen);
    const written = keyNames(event.key).join(" + ");
    change(
      withKey(chosen, action, event.key),
      holder
        ? t("keySaidTaken", [written, labelOf(action), labelOf(holder)])
        : t("keySaidSet", [written, labelOf(action)]),
    );
  };

  return (
    <>
      <p class="settings-hint">{t("keysHint")}</p>
      <ul class="settings-keys">
        {KEYS.map(({ action, label }) => {
          const keys = keysOf(action, chosen);
          return (
            <li class="settings-key" key={action}>
              <span class="settings-key-name">{t(label)}</span>
              <span class="settings-key-caps">
                {keys.length > 0 ? (
                  keys.map((name) => (
                    <span class="settings-key-one" key={name}>
                      <KeyCaps name={name} />
                    </span>
                  ))
                ) : (
                  <span class="settings-none">{t("keyNone")}</span>
                )}
              </span>
              {isFixed(action) ? (
                <span class="settings-hint settings-key-fixed">{t("keyFixed")}</span>
              ) : (
                <button
                  type="button"
                  class="text-button"
                  aria-label={`${t(asked === action ? "keyPress" : "keyChange")}: ${t(label)}`}
                  aria-pressed={asked === action}
                  onClick={() => {
                    setSaid("");
                    setAsked(asked === action ? null : action);
                  }}
                  onKeyDown={(event) => onKeyDown(event, action)}
                  onBlur={() => setAsked(null)}
                >
                  {t(asked === action ? "keyPress" : "keyChange")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <div class="settings-line">
        <output class="settings-said">{said}</output>
        {before && (
          <button
            type="button"
            class="text-button"
            onClick={() => {
              onChange(before);
              setBefore(null);
              setSaid(t("keySaidBack"));
            }}
          >
            {t("undo")}
          </button>
        )}
        <button
          type="button"
          class="text-button"
          disabled={Object.keys(chosen).length === 0}
          onClick={() => change({}, t("keySaidStandard"))}
        >
          {t("keysStandard")}
        </button>
      </div>
      <h3 class="settings-subheading">{t("shortcutsTitle")}</h3>
      <p class="settings-hint">{t(onShortcuts ? "shortcutsHint" : "shortcutsHintByHand")}</p>
      <dl class="settings-shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div class="settings-key" key={description}>
            <dt class="settings-key-name">{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="settings-none">{t("keyNone")}</span>}</dd>
          </div>
        ))}
      </dl>
      {onShortcuts && (
        <button type="button" class="button" onClick={onShortcuts}>
          {t("shortcutsChange")}
        </button>
      )}
    </>
  );
}
