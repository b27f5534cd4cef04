import { complaintsOf, type Complaint } from "../complaint.ts";
import type { Parsed } from "../files.ts";
import { checkFigures } from "./figures.ts";
import { checkLength } from "./length.ts";
import { checkNames } from "./names.ts";
import { checkSummary } from "./summary.ts";
import { checkTokens } from "./tokens.ts";

/** All that can be told of one article without judgement, in the order of its lines. */
export function checkArticle({ document, complaints: form }: Parsed): Complaint[] {
  const { complaints, complain } = complaintsOf(document.file);
  for (const check of [checkLength, checkNames, checkFigures, checkTokens, checkSummary]) {
    check(document, complain);
  }
  return [...form, ...complaints].toSorted((a, b) => a.line - b.line);
}
