import { render } from "preact";
import type { Reading } from "../../lib/core/reading.ts";
import { I18nContext, type I18n } from "../i18n.ts";
import { NO_FILTER, notebookOf } from "./filter.ts";
import { NoteText } from "./NoteText.tsx";
import type { NoteView } from "./view.ts";

/** The notes of a page for its paper: those on the article, those in the text in its order, those that lost their place. Null where there are none. */
export function printedNotes(
  notes: readonly NoteView[],
  reading: Pick<Reading, "text" | "lang">,
  i18n: I18n,
  document: Document,
): HTMLElement | null {
  const { here, lost } = notebookOf(notes, NO_FILTER, "place");
  if (here.length + lost.length === 0) return null;
  const part = document.createElement("section");
  part.className = "printed-notes";
  render(
    <I18nContext.Provider value={i18n}>
      <h2>{i18n.t("notes")}</h2>
      <ul>
        {[...here, ...lost].map(({ id, span, quote, text, tags, creator, verdict }) => (
          <li key={id}>
            {quote !== null && (
              <blockquote lang={reading.lang} dir="auto">
                {span ? reading.text.slice(span.start, span.end) : quote}
                {verdict === "lost" && ` (${i18n.t("noteLost")})`}
              </blockquote>
            )}
            {text !== "" && <NoteText text={text} />}
            {(tags.length > 0 || creator !== null) && (
              <p>
                {tags.map((tag) => `#${tag} `)}
                {creator !== null && `— ${creator}`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </I18nContext.Provider>,
    part,
  );
  return part;
}
