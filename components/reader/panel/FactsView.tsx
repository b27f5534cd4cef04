import type { Reading, Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { factsByOwner, type OwnerFigures } from "../../model/key-figures.ts";
import { nameKind } from "../../model/kinds.ts";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { FactCorrectionsList } from "./FactCorrectionsList.tsx";
import { QuotesList } from "./QuotesList.tsx";
import { FactRow } from "./FactRow.tsx";

interface Props {
  reading: Reading;
  /** What can be chosen; null where nothing can be. */
  control: ChoicesControl | null;
  /** Shows the list of all figures. */
  onFigures: () => void;
  onGo: (span: Span) => void;
}

/** Facts by whose they are; then what a person said about them. */
export function FactsView(props: Props) {
  const { reading, control, onGo } = props;
  const byHand = control?.own.account.facts;
  const groups = factsByOwner(reading, undefined, byHand);
  const places = new Map(reading.facts.map((fact, index) => [fact as object, index]));
  return (
    <>
      {groups.length === 0 && <NoFacts {...props} />}
      {groups.map((group) => (
        <section class="group" key={group.owner?.name ?? group.typed ?? ""}>
          <OwnerTitle group={group} />
          <ul>
            {group.rows.map((row) => (
              <FactRow
                key={row.fact.figures[0] ?? `own ${row.hand?.corrections.join(" ") ?? ""}`}
                row={row}
                index={places.get(row.fact)}
                reading={reading}
                control={control}
                onGo={onGo}
              />
            ))}
          </ul>
        </section>
      ))}
      {control && <QuotesList reading={reading} control={control} onGo={onGo} />}
      {control && <FactCorrectionsList control={control} onGo={onGo} />}
    </>
  );
}

function OwnerTitle({ group: { owner, typed } }: { group: OwnerFigures }) {
  const { t } = useI18n();
  if (owner) {
    return (
      <h3 class="group-title">
        <bdi class="mark mark-name" data-kind={nameKind(owner.type)}>
          {owner.name}
        </bdi>
      </h3>
    );
  }
  return typed ? (
    <h3 class="group-title">
      <bdi>{typed}</bdi>
    </h3>
  ) : (
    <h3 class="group-title group-title-none">{t("inThisArticle")}</h3>
  );
}

function NoFacts({ reading, onFigures }: Props) {
  const { t, n } = useI18n();
  const { length } = reading.figures;
  return (
    <div class="panel-none">
      <p>{t(length === 0 ? "noFigures" : "noFacts")}</p>
      {length > 0 && (
        <button type="button" class="panel-more" onClick={onFigures}>
          {n("allFigures", length)}
        </button>
      )}
    </div>
  );
}
