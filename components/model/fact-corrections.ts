import type { FactCorrection, Owner } from "../../lib/core/corrections/by-hand.ts";
import { formatDate } from "../format/dates.ts";
import type { I18n } from "../i18n.ts";
import type { FigureRow } from "./key-figures.ts";
import { ROLE_LABELS } from "./labels.ts";
import { beginningOf } from "./passages.ts";

/** What a fact in a list measures: in the person's own words where they said so. */
export function measureText({ fact, hand }: Pick<FigureRow, "fact" | "hand">, { t }: I18n): string {
  return hand?.words ?? t(fact.property ? ROLE_LABELS[fact.property] : "ownFact");
}

/** Whether a person said what a fact in a list says; a mark alone changes nothing of it. */
export const isOwn = ({ hand }: Pick<FigureRow, "hand">): boolean => (hand?.said.length ?? 0) > 0;

/** What a person said about a fact, as a sentence. */
export function factCorrectionText(correction: FactCorrection, { t, locale }: I18n): string {
  if (correction.kind === "quote") {
    const { at, speaker } = correction;
    return t("addedQuote", [nameOf(speaker) ?? t("nobodyNamed"), beginningOf(at.quote, 60)]);
  }
  if (correction.kind === "fact") {
    const { owner, typed, at } = correction;
    const parts = [nameOf(owner), measureIn(correction, t), typed || beginningOf(at.quote, 40)];
    return t("addedFact", parts.filter(Boolean).join(" · "));
  }
  const { text } = correction.of;
  switch (correction.kind) {
    case "measure": {
      const what = measureIn(correction, t);
      return what === null ? t("correctedNoMeasure", text) : t("correctedMeasure", [text, what]);
    }
    case "owner": {
      const name = nameOf(correction.owner);
      return name === null ? t("correctedNoOwner", text) : t("correctedOwner", [text, name]);
    }
    case "value":
      return t("correctedValue", [text, correction.typed]);
    case "period":
      return correction.period === null
        ? t("correctedNoPeriod", text)
        : t("correctedPeriod", [text, formatDate(correction.period, locale)]);
    case "strike":
      return t("correctedStruck", text);
    case "mark":
      return t(correction.as === "checked" ? "correctedChecked" : "correctedDoubtful", text);
  }
}

function measureIn(
  { measure }: Extract<FactCorrection, { kind: "measure" | "fact" }>,
  t: I18n["t"],
): string | null {
  if (!measure) return null;
  return "role" in measure ? t(ROLE_LABELS[measure.role]) : measure.words;
}

const nameOf = (owner: Owner): string | null =>
  owner === null || typeof owner === "string" ? owner : owner.name;
