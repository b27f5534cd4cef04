import { useId } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import {
  colourName,
  LONGEST_NAME,
  NOTE_COLOURS,
  type NoteColour,
  type NoteSettings,
} from "./settings.ts";

interface Props {
  settings: NoteSettings;
  onSettings: (settings: NoteSettings) => void;
}

/** What the colours are called, and as whom notes are signed. */
export function PaletteForm({ settings, onSettings }: Props) {
  const { t } = useI18n();
  const id = useId();
  const rename = (colour: NoteColour, name: string): void =>
    onSettings({ ...settings, names: { ...settings.names, [colour]: name } });
  return (
    <div class="note-palette">
      {NOTE_COLOURS.map((colour) => (
        <label class="note-palette-row" key={colour}>
          <span class="note-dot" data-colour={colour} />
          <span class="visually-hidden">{colourName(colour, { ...settings, names: {} }, t)}</span>
          <input
            type="text"
            class="note-field"
            dir="auto"
            maxLength={LONGEST_NAME}
            value={settings.names[colour] ?? ""}
            placeholder={colourName(colour, { ...settings, names: {} }, t)}
            onChange={({ currentTarget }) => rename(colour, currentTarget.value.trim())}
          />
        </label>
      ))}
      <label class="note-label" for={`${id}-creator`}>
        {t("noteSignedAs")}
      </label>
      <input
        id={`${id}-creator`}
        type="text"
        class="note-field"
        dir="auto"
        maxLength={LONGEST_NAME}
        value={settings.creator}
        placeholder={t("noteUnsigned")}
        onChange={({ currentTarget }) =>
          onSettings({ ...settings, creator: currentTarget.value.trim() })
        }
      />
    </div>
  );
}
