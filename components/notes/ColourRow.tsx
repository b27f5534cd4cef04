import { useId } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { colourName, NOTE_COLOURS, type NoteColour, type NoteSettings } from "./settings.ts";

interface Props {
  settings: NoteSettings;
  chosen: NoteColour | null;
  onChoose: (colour: NoteColour) => void;
}

/** The colours that a highlight can have, by the names the person gave them. */
export function ColourRow({ settings, chosen, onChoose }: Props) {
  const { t } = useI18n();
  const id = useId();
  return (
    <fieldset class="note-colours">
      <legend class="visually-hidden">{t("noteColour")}</legend>
      {NOTE_COLOURS.map((colour) => {
        const name = colourName(colour, settings, t);
        return (
          <label class="note-swatch" data-colour={colour} title={name} key={colour}>
            <input
              type="radio"
              class="note-radio"
              name={id}
              checked={chosen === colour}
              onChange={() => onChoose(colour)}
            />
            <span class="visually-hidden">{name}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
