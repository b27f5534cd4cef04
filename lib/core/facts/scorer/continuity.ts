import type { Role } from "../../reading.ts";
import { isBare } from "../forms.ts";
import type { PlacedFigure } from "../view.ts";
import type { Scene } from "./context.ts";
import { sentencesBack, toldAlike, toldBefore, type Told } from "./told.ts";
import { classAt } from "./words.ts";

/** Tokens between two figures that are told one by one. */
const CLOSE = 3;

/** How a role, or none, goes on from what the figures before measured: "De 14 dollars, il est passé à 21". */
export function continuity(
  { view, told, entities }: Scene,
  i: number,
  placed: PlacedFigure,
  role: Role | null,
): string[] {
  const features: string[] = [];
  const none = role === null ? "none" : "role";
  const before = toldBefore(told);
  if (before?.role === role && before) {
    const same = before.kind === placed.figure.kind;
    const far = placed.first - before.last;
    features.push(`goes on ${none} ${same} ${far <= CLOSE ? "near" : far <= 8 ? "mid" : "far"}`);
    if (far <= CLOSE) {
      let between = "";
      for (let at = before.last; at < placed.first; at++)
        between += ` ${classAt(view, at, entities)}`;
      features.push(`goes on ${none} ${same}${between}`);
    }
  }
  const alike = toldAlike(told, placed);
  if (alike && alike.role === role) {
    features.push(
      `alike ${none} ${sentencesBack(told, alike)}`,
      `alike ${none} ${sentencesBack(told, alike)} ${isBare(placed)} ${placed.figure.kind}`,
    );
  }
  if (role !== null) {
    features.push(`told times ${Math.min(3, told.counts.get(role) ?? 0)}`);
  }
  return features;
}

/** Roles that a figure may have as one before it has. */
export function goingOn(told: Told, placed: PlacedFigure): Role[] {
  const before = toldBefore(told);
  const alike = toldAlike(told, placed);
  return [
    before?.kind === placed.figure.kind ? before.role : null,
    alike && sentencesBack(told, alike) <= 1 ? alike.role : null,
  ].filter((role) => role !== null);
}
