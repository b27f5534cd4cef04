import { useEffect, useRef } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import type { Outline } from "./use-outline.ts";
import "./outline.css";

interface Props {
  outline: Outline;
  lang: string;
  onGo: (heading: HTMLElement) => void;
}

/**
 * The headings, beside the text or under a button of the bar, where it takes the focus as it opens; the one that is being
 * read stands out.
 */
export function OutlineList({ outline, lang, onGo }: Props) {
  const { t } = useI18n();
  const { headings, current, beside } = outline;
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!beside) focusOutline(root.current);
  }, []);
  return (
    <nav class={beside ? "outline outline-beside" : "outline"} ref={root} aria-label={t("outline")}>
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

/** To the heading that is being read, or the first. */
export function focusOutline(root: Element | null | undefined): void {
  const item =
    root?.querySelector<HTMLElement>("[aria-current]") ??
    root?.querySelector<HTMLElement>("button");
  item?.focus();
}
