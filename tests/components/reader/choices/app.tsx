import { render } from "preact";
import { act } from "preact/test-utils";
import { useState } from "preact/hooks";
// Fetched later in the extension: here they are to be there at once.
import "../../../../components/reader/choices/FactEditor.tsx";
import "../../../../components/reader/panel/FactsPanel.tsx";
import "../../../../components/reader/selection/AddCard.tsx";
import { I18nContext } from "../../../../components/i18n.ts";
import { Reader } from "../../../../components/reader/Reader.tsx";
import { DEFAULT_READER_SETTINGS } from "../../../../components/reader/settings.ts";
import type { ReaderState, Unfulfilled } from "../../../../components/reader/state.ts";
import {
  NO_ACCOUNT,
  NO_CHOICES,
  type KeyedArticle,
  type Wish,
} from "../../../../lib/core/choices.ts";
import { readTyped } from "../../../../lib/core/corrections/typed.ts";
import { createReader } from "../../../../lib/core/read.ts";
import { extract } from "../../../lib/page/dom.ts";
import { i18nOf } from "../../sample.ts";

// A reader on a page of its own, which does what the extension does with what is chosen.

export const root = document.body;
const read = createReader({ decode: (bytes, charset) => new TextDecoder(charset).decode(bytes) });
export const HOST = "journal.example";

/** What the extension does with a wish: captures the page again, and reads it. */
export async function fulfil(
  { choices, rules, everywhere }: Wish,
  html: string,
): Promise<Extract<ReaderState, { kind: "ready" }>> {
  const article: KeyedArticle = extract(html, { passages: choices.putBack, rules });
  let account = NO_ACCOUNT;
  const reading = await read(article, {
    choices,
    everywhere: everywhere ?? [],
    onStage: (_stage, _so, told) => (account = told),
  });
  const own = { choices, account, host: HOST, rules, everywhere };
  return { kind: "ready", article, reading, choices: own };
}

export const NOTHING: Wish = { choices: NO_CHOICES, rules: [], everywhere: [] };

interface AppProps {
  html: string;
  initial: ReaderState;
  language: "en" | "fr";
  answer: Unfulfilled | null;
  onTrainingLines?: (() => void) | undefined;
}

function App({ html, initial, language, answer, onTrainingLines }: AppProps) {
  const [settings, setSettings] = useState(DEFAULT_READER_SETTINGS);
  const [state, setState] = useState(initial);
  return (
    <I18nContext.Provider value={i18nOf(language)}>
      <Reader
        state={state}
        settings={settings}
        onSettings={setSettings}
        onClose={() => undefined}
        onRetry={() => undefined}
        onChoose={async (wish) => {
          if (answer === null) setState(await fulfil(wish, html));
          return answer;
        }}
        readTyped={(typed) => Promise.resolve(readTyped(typed))}
        onTrainingLines={onTrainingLines}
        parse={(html) => document.createRange().createContextualFragment(html)}
      />
    </I18nContext.Provider>
  );
}

/** @param options what differs from a reader in English that does what it is asked. */
export async function showPage(html: string, options: Partial<AppProps> = {}): Promise<void> {
  const initial = await fulfil(NOTHING, html);
  const app = <App html={html} initial={initial} language="en" answer={null} {...options} />;
  await act(() => render(app, root));
}

/** Does something, and waits for what comes of it. */
export async function doing(work: () => void): Promise<void> {
  await act(work);
  // Not in `act`, which would hold back what is rendered meanwhile.
  await new Promise((resolve) => void setTimeout(resolve, 20));
  await act(() => undefined);
}
export const press = (label: string): Promise<void> =>
  doing(() => {
    const found = [...root.querySelectorAll("button")].find((one) => one.textContent === label);
    if (!found) throw new Error(`no button “${label}”`);
    found.focus();
    found.click();
  });
export const key = (name: string): Promise<void> =>
  doing(() => {
    document.dispatchEvent(new KeyboardEvent("keydown", { key: name, cancelable: true }));
  });
export const text = (): string =>
  [...root.querySelectorAll(".article > p")]
    .map((one) => one.textContent)
    .join("\n")
    .replaceAll("\u00A0", " ");
export const status = (): string => root.querySelector(".status-text")?.textContent ?? "";
export const said = (): string => root.querySelector("output.visually-hidden")?.textContent ?? "";

/** jsdom lays nothing out. */
export function layNothingOut(): void {
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 80, 10, 20);
  window.scrollTo = () => undefined;
  window.scrollBy = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
}
