import type { Complain } from "../complaint.ts";
import type { CorpusDocument, FigureMark } from "../document/types.ts";
import { roleProblem } from "./roles.ts";
import { unitsNamed } from "./unit-words.ts";
import { unitProblem } from "./units.ts";

/** What a figure's mark says of itself: its unit, its role, and whose it is. */
export function checkFigures(document: CorpusDocument, complain: Complain): void {
  for (const figure of document.figures) {
    if (figure.kind === "none") continue;
    const tell = (what: string, mend: string): void =>
      complain(figure.line, `«${figure.text}»: ${what}`, mend);
    const unit = unitProblem(figure.kind, figure.unit);
    if (unit) tell(unit.what, unit.mend);
    const named = unitsNamed(figure.text, figure.kind);
    if (!unit && figure.unit !== null && named && !named.has(figure.unit)) {
      tell(
        `the unit is ${figure.unit}, and the text says ${[...named].slice(0, 3).join(" or ")}`,
        "write the unit of the text, and the value in it",
      );
    }
    const role = figure.role === null ? null : roleProblem(figure.role, figure.kind);
    if (role) tell(role.what, role.mend);
    checkOwner(figure, tell);
  }
}

function checkOwner(figure: FigureMark, tell: (what: string, mend: string) => void): void {
  if (figure.of === null || figure.owner !== null) return;
  tell(
    `of=${figure.of}, and no name has that id or surface`,
    "mark a mention of the owner, or write its id or its surface with `_` for spaces",
  );
}
