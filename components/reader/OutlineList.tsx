import { useI18n } from "../i18n.ts";
import type { Outline } from "./use-outline.ts";
import "./outline.css";

interface Props {
  outline: Outline;
  lang: string;
  onGo: (heading: HTMLElement) => void;
}

/** The headings beside the text; the one that is being read stands out. */
export function OutlineList({ outline, lang, onGo }: Props) {
  const { t } = useI18n();
  const { headings, current } = outline;
  return (
    <nav class="outline" aria-label={t("outline")}>
      <ol>
        {headings.map((heading, at) => (
          <li key={at}>
            <button
              type="button"
              class={heading.localName === "h2" ? "outline-item" : "outline-item outline-lower"}
              aria-current={at === current ? "location" : undefined}
              lang={lang}
              dir="auto"
              onClick={() => onGo(heading)}
            >
              {heading.textContent}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
