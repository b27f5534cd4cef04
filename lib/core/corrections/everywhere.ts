/** Corrections of names that a person made once for all articles, beside those of one article. */
import type { NameCorrection } from "./names.ts";

/** A correction as a string: equal where the same is said of the same name. */
export function correctionKey(correction: NameCorrection): string {
  const { kind, of } = correction;
  const about = [kind, of.name, of.type];
  switch (correction.kind) {
    case "not-a-name":
      return JSON.stringify([...about, correction.form]);
    case "type":
      return JSON.stringify([...about, correction.type]);
    case "same": {
      const { form, as } = correction;
      return JSON.stringify([...about, form, as && [as.name, as.type]]);
    }
  }
}

/** Those of the first that are not among the others. */
export function correctionsWithout(
  corrections: readonly NameCorrection[],
  others: readonly NameCorrection[],
): NameCorrection[] {
  const keys = new Set(others.map(correctionKey));
  return corrections.filter((one) => !keys.has(correctionKey(one)));
}
