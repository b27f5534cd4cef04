import { useI18n } from "../../i18n.ts";
import type { Voice } from "./speech.ts";
import type { VoiceList } from "./voices.ts";

interface Props {
  voices: VoiceList;
  /** `Voice.id`; null while none is. */
  chosen: string | null;
  onVoice: (id: string) => void;
}

/** The voices to choose from, and those that are off because they are a server's. */
export function VoiceSelect({ voices, chosen, onVoice }: Props) {
  const { t } = useI18n();
  const groups = [
    { label: t("listenVoicesHere"), voices: voices.own, off: false },
    { label: t("listenVoicesOff"), voices: voices.off, off: true },
    { label: t("listenVoicesOther"), voices: voices.other, off: false },
  ];
  return (
    <select
      class="player-select player-voice"
      aria-label={t("listenVoice")}
      title={t("listenVoice")}
      value={chosen ?? ""}
      onChange={({ currentTarget }) => onVoice(currentTarget.value)}
    >
      {chosen === null && (
        <option value="" disabled selected>
          {t("listenOtherVoice")}
        </option>
      )}
      {groups
        .filter((group) => group.voices.length > 0)
        .map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.voices.map((voice) => (
              <option
                key={voice.id}
                value={voice.id}
                disabled={group.off}
                selected={voice.id === chosen}
              >
                {nameOf(voice)}
              </option>
            ))}
          </optgroup>
        ))}
    </select>
  );
}

/** Engines write the language into most names, but not into all. */
function nameOf({ name, lang }: Voice): string {
  return /[(-]/u.test(name) ? name : `${name} (${lang.replace("_", "-")})`;
}
