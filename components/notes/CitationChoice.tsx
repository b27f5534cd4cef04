import { useEffect, useId, useState } from "preact/hooks";
import type { Citation } from "../../lib/core/export/cite/cite.ts";
import {
  CITATION_LANGUAGES,
  CITATION_STYLES,
  isNoteStyle,
  type CitationStyle,
} from "../../lib/core/export/cite/styles.ts";
import type { Cited } from "../../lib/core/export/reference.ts";
import { useI18n } from "../i18n.ts";
import { LANGUAGE_LABELS, STYLE_LABELS, type CitationSettings } from "./citing.ts";
import "./citing.css";

interface Props {
  settings: CitationSettings;
  /** Gives the settings as they should be from now on; whoever shows this keeps them and passes them back. */
  onChange: (settings: CitationSettings) => void;
  /** What the preview cites: the article that is looked at. */
  source: Cited;
  /** ISO 8601: when it was read. */
  accessed: string | null;
}

/** The style and the language in which articles are cited, with what they make of one. */
export function CitationChoice({ settings, onChange, source, accessed }: Props) {
  const { t, locale } = useI18n();
  const id = useId();
  const { style, language } = settings;
  const citation = useCitation(source, style, language ?? locale, accessed);
  return (
    <div class="citing">
      <div class="citing-row">
        <label class="citing-label" for={id}>
          {t("citationStyle")}
        </label>
        <select
          id={id}
          class="citing-styles"
          value={style}
          onChange={({ currentTarget }) => {
            const chosen = CITATION_STYLES.find((one) => one === currentTarget.value);
            if (chosen) onChange({ ...settings, style: chosen });
          }}
        >
          {CITATION_STYLES.map((one) => (
            <option value={one} key={one}>
              {t(STYLE_LABELS[one])}
            </option>
          ))}
        </select>
        <select
          class="citing-styles"
          aria-label={t("citationLanguage")}
          title={t("citationLanguage")}
          value={language ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const chosen = CITATION_LANGUAGES.find((one) => one === value);
            onChange({ ...settings, language: chosen ?? null });
          }}
        >
          <option value="">{t("citationLanguageOwn")}</option>
          {CITATION_LANGUAGES.map((one) => (
            <option value={one} key={one}>
              {t(LANGUAGE_LABELS[one])}
            </option>
          ))}
        </select>
      </div>
      {citation && (
        <dl class="citing-preview">
          <dt>{t(isNoteStyle(style) ? "citationNote" : "citationInText")}</dt>
          <dd dir="auto">{citation.inText.text}</dd>
          <dt>{t("citationEntry")}</dt>
          <dd dir="auto">
            <Italics html={citation.bibliography.html} />
          </dd>
        </dl>
      )}
    </div>
  );
}

/** The citation by the style that was chosen last; null until the styles are there. */
function useCitation(
  source: Cited,
  style: CitationStyle,
  locale: string,
  accessed: string | null,
): Citation | null {
  const [citation, setCitation] = useState<Citation | null>(null);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const { cite } = await import("../../lib/core/export/cite/cite.ts");
      const made = await cite(source, { style, locale, accessed });
      if (!gone) setCitation(made);
    };
    // The extension's own files: they are there, or the extension itself is gone.
    load().catch(() => !gone && setCitation(null));
    return () => {
      gone = true;
    };
  }, [JSON.stringify(source), style, locale, accessed]);
  return citation;
}

const TAG = /<(\/?)(\w+)[^>]*>/gu;
const ENTITY: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** The rich text of a citation, which has no other tags than these, as elements. */
function Italics({ html }: { html: string }) {
  const parts: { text: string; as: string | null }[] = [];
  let as: string | null = null;
  let from = 0;
  for (const { 0: tag, 1: end, 2: name = "", index } of html.matchAll(TAG)) {
    parts.push({ text: html.slice(from, index), as });
    if (name !== "a") as = end ? null : name;
    from = index + tag.length;
  }
  parts.push({ text: html.slice(from), as });
  return (
    <>
      {parts.map(({ text, as: element }, at) => {
        const said = text.replaceAll(
          /&(?:#(\d{1,6})|(\w+));/gu,
          (whole, code?: string, name = "") =>
            code ? String.fromCodePoint(Number(code)) : (ENTITY[name as string] ?? whole),
        );
        if (element === "i") return <i key={at}>{said}</i>;
        return element === "sup" ? <sup key={at}>{said}</sup> : said;
      })}
    </>
  );
}
