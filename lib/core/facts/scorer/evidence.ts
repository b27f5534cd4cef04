import type { Role } from "../../reading.ts";
import { cuesNear, type CueMatch } from "../cues.ts";
import { gapBetween } from "../gap.ts";
import type { PlacedFigure } from "../view.ts";
import type { Scene } from "./context.ts";

/** Tokens on either side of a figure in which words of its role are looked for. */
const REACH = 30;

/**
 * What speaks for each role by its own words, in terms that hold for all roles: how such a word stands to the figure.
 * Features may come more than once.
 */
export function evidenceOf(scene: Scene, i: number, placed: PlacedFigure): Map<Role, string[]> {
  const { view, roles } = scene;
  const evidence = new Map<Role, string[]>();
  const add = (role: Role, feature: string): void => {
    const list = evidence.get(role);
    if (list) list.push(feature);
    else evidence.set(role, [feature]);
  };
  const said = roles[i];
  if (said) {
    add(said.role, "rule");
    add(said.role, `rule ${Math.floor(said.score * 20)}`);
    add(said.role, `rule ${said.form}`);
  }
  for (const [name, matches] of [
    ["cue", view.cues],
    ["hint", view.hints],
  ] as const) {
    const close = cuesNear(matches, placed, REACH);
    for (const [side, cues] of [
      ["l", close.filter(({ last }) => last <= placed.first).toReversed()],
      ["r", close.filter(({ first }) => first >= placed.last)],
      ["in", close.filter(({ first, last }) => first < placed.last && last > placed.first)],
    ] as const) {
      const seen = new Set<string>();
      let order = 0;
      for (const cue of cues) {
        const how = standing(scene, placed, cue, side);
        const meanings = new Set(cue.senses.map(({ role }) => role)).size;
        let fresh = false;
        for (const { role, form } of cue.senses) {
          const key = `${role} ${form}`;
          if (!seen.has(key)) {
            seen.add(key);
            fresh = true;
            add(role, `${name} ${side} ${form} ${how}`);
            add(role, `${name} ${side} ${how}`);
            add(role, `${name} ${side} ${form} order ${order}`);
            add(role, `${name} ${side} ${form} of ${Math.min(3, meanings)}`);
          }
        }
        if (fresh) order = Math.min(3, order + 1);
      }
    }
  }
  for (const step of [-1, 1]) {
    const other = view.figures[i + step];
    const role = roles[i + step]?.role;
    if (!other || !role) continue;
    const same =
      other.figure.kind === placed.figure.kind && other.figure.unit === placed.figure.unit;
    add(role, `neighbour ${step} ${same}`);
  }
  return evidence;
}

function standing(
  { view, clauses, grammar }: Scene,
  placed: PlacedFigure,
  cue: CueMatch,
  side: "l" | "r" | "in",
): string {
  if (side === "in") return "";
  const [from, to] = side === "l" ? [cue.last, placed.first] : [placed.last, cue.first];
  const gap = gapBetween(view, from, to, placed, grammar);
  if (gap.barrier) return "barrier";
  const heavy = gap.heavy >= 6 ? 6 : gap.heavy >= 4 ? 4 : Math.ceil(gap.heavy);
  const same = clauses.clauseAt[cue.first] === clauses.clauseAt[placed.first];
  return `${heavy}${gap.rival ? " rival" : ""}${gap.commas > 0 ? " comma" : ""}${gap.governed ? " governed" : ""}${same ? "" : " out"}`;
}
