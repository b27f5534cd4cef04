import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type messages from "../public/_locales/en/messages.json";

/** Every key of the message files; `tests/components/messages.test.ts` holds both languages to the same set. */
export type MessageKey = keyof typeof messages;

/** The stems of the messages that exist in a `_one` and an `_other` form. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

export interface I18n {
  /** BCP 47: the language the messages are in, with the user's own region where it is the same language. */
  locale: string;
  /** The message, with `$1`, `$2`… replaced. */
  t: (key: MessageKey, substitutions?: string | string[]) => string;
  /** The message in the form that the count asks for; `$1` is the count itself, further substitutions follow. */
  n: (key: PluralKey, count: number, substitutions?: string[]) => string;
}

/** As `browser.i18n.getMessage`: an empty string for a key it does not know. */
export type GetMessage = (key: MessageKey, substitutions?: string[]) => string;

/**
 * The interface texts, from what the entry point gives.
 *
 * `uiLanguage` is the browser's (`browser.i18n.getUILanguage()`). Where we have no messages in it the browser falls
 * back to English, so numbers and dates follow the messages and not the browser.
 */
export function createI18n(getMessage: GetMessage, uiLanguage: string): I18n {
  const language = getMessage("localeCode") || "en";
  const locale = sameLanguage(uiLanguage, language) ? uiLanguage : language;
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  // Asked for by every row of a list: the browser looks each up anew.
  const plain = new Map<MessageKey, string>();
  const t: I18n["t"] = (key, substitutions = []) => {
    if (typeof substitutions === "string") return getMessage(key, [substitutions]) || key;
    if (substitutions.length > 0) return getMessage(key, substitutions) || key;
    const there = plain.get(key);
    if (there !== undefined) return there;
    const text = getMessage(key, []) || key;
    plain.set(key, text);
    return text;
  };
  return {
    locale,
    t,
    n: (key, count, substitutions = []) => {
      const form = plural.select(count) === "one" ? "one" : "other";
      return t(`${key}_${form}` as MessageKey, [number.format(count), ...substitutions]);
    },
  };
}

function sameLanguage(tag: string, language: string): boolean {
  try {
    return new Intl.Locale(tag).language === language;
  } catch {
    return false;
  }
}

/** Every surface is wrapped in `<I18nContext.Provider value={createI18n(…)}>`. */
export const I18nContext = createContext<I18n>(
  createI18n((key) => (key === "localeCode" ? "en" : key), "en"),
);

export function useI18n(): I18n {
  return useContext(I18nContext);
}
