import { complaintsOf, type Complaint } from "../complaint.ts";
import type { Parsed } from "../files.ts";
import { checkFigures } from "./figures.ts";
import { checkLength } from "./length.ts";
import { checkNames } from "./names.ts";
import { checkSummary } from "./summary.ts";
import { checkTokens } from "./tokens.ts";
import { checkValues } from "./values.ts";
import { checkDates } from "./dates.ts";
import { checkSpans } from "./span.ts";
import { checkTypography } from "./typography.ts";

const CHECKS = [
  checkLength,
  checkTypography,
  checkNames,
  checkFigures,
  checkSpans,
  checkValues,
  checkDates,
  checkTokens,
  checkSummary,
];

/** All that can be told of one article without judgement, in the order of its lines. */
export function checkArticle({ document, complaints: form }: Parsed): Complaint[] {
  const { complaints, complain } = complaintsOf(document.file);
  for (const check of CHECKS) {
    check(document, complain);
  }
  return [...form, ...complaints].toSorted((a, b) => a.line - b.line);
}
