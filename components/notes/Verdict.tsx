import { useI18n } from "../i18n.ts";
import { changedWords, type NoteView } from "./view.ts";

interface Props {
  note: NoteView;
  /** The article's text. */
  text: string;
  /** BCP 47: the article's. */
  lang: string;
}

/** UTF-16 code units of the words that stayed, beside those that changed. */
const BESIDE = 60;

/** Where a note came to stand, when that is not the very place it was made on: moved, or on other words, old beside new. */
export function Verdict({ note, text, lang }: Props) {
  const { t } = useI18n();
  if (note.verdict === "moved") return <p class="note-verdict">{t("noteMoved")}</p>;
  if (note.verdict === "lost") return <p class="note-verdict">{t("noteLost")}</p>;
  if (note.verdict !== "edited" || !note.span) return null;
  const {
    before,
    old,
    new: now,
    after,
  } = changedWords(note.quote ?? "", text.slice(note.span.start, note.span.end));
  return (
    <div class="note-verdict">
      <p>{t("noteEdited")}</p>
      <p class="note-change" lang={lang} dir="auto">
        {before.length > BESIDE ? `…${before.slice(-BESIDE)}` : before}
        {old && (
          <del>
            <span class="visually-hidden">{t("noteWas")} </span>
            {old}
          </del>
        )}{" "}
        {now && (
          <ins>
            <span class="visually-hidden">{t("noteIs")} </span>
            {now}
          </ins>
        )}
        {after.length > BESIDE ? `${after.slice(0, BESIDE)}…` : after}
      </p>
    </div>
  );
}
