import { useEffect } from "preact/hooks";
import { useI18n } from "../../i18n.ts";
import { wayToVoices } from "./system.ts";
import { VoiceSelect } from "./VoiceSelect.tsx";
import type { VoiceList } from "./voices.ts";

interface Props {
  voices: VoiceList;
  /** Of the article. */
  lang: string;
  onVoice: (id: string) => void;
  say: (text: string) => void;
}

/** Says that no voice of this machine speaks the language, what to do about it, and why others stay off. */
export function NoVoice({ voices, lang, onVoice, say }: Props) {
  const { t, n, locale } = useI18n();
  const what =
    voices.other.length > 0 || voices.off.length > 0
      ? t("listenNoVoice", languageName(lang, locale))
      : t("listenNoVoices");
  const how = t(wayToVoices(navigator.userAgent));
  const off = voices.off.length > 0 ? n("listenOff", voices.off.length, [namesOf(voices)]) : null;
  useEffect(() => say([what, how, off].filter(Boolean).join(" ")), [what]);
  return (
    <div class="player-none">
      <p class="player-none-what">{what}</p>
      <p>{how}</p>
      {off && <p>{off}</p>}
      {voices.other.length > 0 && <VoiceSelect voices={voices} chosen={null} onVoice={onVoice} />}
    </div>
  );
}

/** Enough of the names to know them by. */
function namesOf({ off }: VoiceList): string {
  const names = off.slice(0, 3).map(({ name }) => name);
  return off.length > names.length ? `${names.join(", ")}…` : names.join(", ");
}

/** "français" for "fr-CA"; the tag itself where it is no language. */
function languageName(lang: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
