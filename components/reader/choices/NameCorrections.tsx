import type { Reading } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { later } from "../../later.tsx";
import { correctionText } from "../../model/corrections.ts";
import { Corrections } from "./Corrections.tsx";
import { MadeCorrection } from "./MadeCorrection.tsx";
import type { Arrival, ChoicesControl } from "./use-choices.ts";

interface Props {
  reading: Reading;
  /** Of the name in the Reading. */
  index: number;
  /** Which of its mentions the person stands at. */
  mention: number;
  control: ChoicesControl;
  /** Called when the person sets about correcting: what is open stays open. */
  onBegin: () => void;
}

const NameEditor = later(() => import("./NameEditor.tsx").then((module) => module.NameEditor));

/** What a person said about a name, each with its way back; and a way to say more. */
export function NameCorrections({ reading, index, mention, control, onBegin }: Props) {
  const { t } = useI18n();
  const entity = reading.entities[index];
  const at = entity?.mentions[mention];
  if (!entity || !at) return null;
  const arrival: Arrival = { at: "name", span: at, from: "text" };
  return (
    <Corrections
      made={<Made index={index} control={control} arrival={arrival} />}
      label={t("correctName")}
      onBegin={onBegin}
    >
      {() => (
        <NameEditor
          reading={reading}
          entity={entity}
          form={at.text}
          busy={control.busy}
          canEverywhere={control.own.everywhere !== null}
          onCorrect={(correction, everywhere) => control.correct(correction, arrival, everywhere)}
        />
      )}
    </Corrections>
  );
}

/** The corrections that made a name what it is. */
function Made({
  index,
  control,
  arrival,
}: Pick<Props, "index" | "control"> & { arrival: Arrival }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { account } = control.own;
  const made = [...account.names.entries()].filter(([, { entity }]) => entity === index);
  const everywhere = (account.everywhere ?? []).filter(({ entity }) => entity === index);
  if (made.length + everywhere.length === 0) return null;
  return (
    <ul class="corrections-made" aria-label={t("correctedByYou")}>
      {everywhere.map(({ correction }) => {
        const text = correctionText(correction, i18n);
        return (
          <MadeCorrection
            key={text}
            text={text}
            note={t("inAllArticles")}
            said={t("saidEverywhere", text)}
            busy={control.busy}
            onUndo={() => control.takeBackEverywhere(correction, arrival)}
          />
        );
      })}
      {made.map(([place, { correction }]) => (
        <MadeCorrection
          key={place}
          text={correctionText(correction, i18n)}
          note={t("byYou")}
          busy={control.busy}
          onUndo={() => control.takeBack(place, arrival)}
        />
      ))}
    </ul>
  );
}
