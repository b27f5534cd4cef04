import { useI18n } from "../i18n.ts";
import { LogoIcon, SearchIcon } from "../icons.tsx";

interface Props {
  /** What is searched for. */
  words: string;
  onWords: (typed: string) => void;
  onSettings: () => void;
}

/** The search over everything, and the way to the settings. */
export function LibraryHead({ words, onWords, onSettings }: Props) {
  const { t } = useI18n();
  return (
    <header class="library-head">
      <p class="library-brand">
        <LogoIcon />
        <span>{t("libraryTitle")}</span>
      </p>
      <search class="library-search">
        <SearchIcon />
        <input
          type="search"
          class="library-field"
          aria-label={t("librarySearch")}
          placeholder={t("librarySearch")}
          value={words}
          onInput={(event) => onWords(event.currentTarget.value)}
        />
      </search>
      <button type="button" class="text-button" onClick={onSettings}>
        {t("settingsTitle")}
      </button>
    </header>
  );
}
