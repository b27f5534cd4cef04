import { readEvidence, type EvidenceName } from "../../lib/core/repair/evidence.ts";
import type { I18n, MessageKey } from "../i18n.ts";

/** Why something was repaired, in the reader's language; empty where it can only be said in English. */
export function evidenceText(evidence: string, { t, locale }: Pick<I18n, "t" | "locale">): string {
  const reasons = readEvidence(evidence);
  if (!reasons) return locale.startsWith("en") ? evidence : "";
  return reasons
    .map(({ name, words }) => t(EVIDENCE_LABELS[name], words))
    .reduce((all, one) => t("evidenceThen", [all, one]));
}

const EVIDENCE_LABELS: Record<EvidenceName, MessageKey> = {
  bytes: "evidenceBytes",
  strayLetter: "evidenceStrayLetter",
  straySpace: "evidenceStraySpace",
  strayCapital: "evidenceStrayCapital",
  controlMeans: "evidenceControlMeans",
  control: "evidenceControl",
  surrogate: "evidenceSurrogate",
  reference: "evidenceReference",
  invisible: "evidenceInvisible",
  ligature: "evidenceLigature",
  composed: "evidenceComposed",
  unit: "evidenceUnit",
  elisionSpace: "evidenceElisionSpace",
  bracketSpace: "evidenceBracketSpace",
  stopSpace: "evidenceStopSpace",
  doubledSpace: "evidenceDoubledSpace",
  elision: "evidenceElision",
  irishName: "evidenceIrishName",
  contraction: "evidenceContraction",
  currencyBehindMagnitude: "evidenceCurrencyBehindMagnitude",
  currencyAlone: "evidenceCurrencyAlone",
  currencyBefore: "evidenceCurrencyBefore",
  digitGroups: "evidenceDigitGroups",
  numberUnit: "evidenceNumberUnit",
  numberDash: "evidenceNumberDash",
  degree: "evidenceDegree",
  numero: "evidenceNumero",
  ordinal: "evidenceOrdinal",
  spaceBeforeMark: "evidenceSpaceBeforeMark",
  spaceBehindQuote: "evidenceSpaceBehindQuote",
  quotePair: "evidenceQuotePair",
  quoteOpen: "evidenceQuoteOpen",
  spacedPair: "evidenceSpacedPair",
  dashPair: "evidenceDashPair",
  lostA: "evidenceLostA",
  bareA: "evidenceBareA",
  dateline: "evidenceDateline",
  loneDash: "evidenceLoneDash",
  twin: "evidenceTwin",
  spelledInPage: "evidenceSpelledInPage",
  commonWord: "evidenceCommonWord",
  oeBeforeU: "evidenceOeBeforeU",
  frenchSpelling: "evidenceFrenchSpelling",
  doubledFurther: "evidenceDoubledFurther",
  doubledEarlier: "evidenceDoubledEarlier",
  doubledBeginning: "evidenceDoubledBeginning",
  doubledTitle: "evidenceDoubledTitle",
};
