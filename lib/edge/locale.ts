import { browser } from "wxt/browser";

/** A message of `_locales` in the browser's language; an empty string for a key that is not there. */
export function getMessage(key: string, substitutions?: string[]): string {
  return (browser.i18n.getMessage as (key: string, substitutions?: string[]) => string)(
    key,
    substitutions,
  );
}

/** BCP 47: the language the browser's own interface is in. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
