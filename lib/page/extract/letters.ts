import { kindsOf, LETTER, NUMBER } from "./characters.ts";

/** Only letters and digits, in lower case: two texts that differ in marks and spaces are the same. */
export function lettersOf(text: string | null): string {
  const lower = (text ?? "").toLowerCase();
  let letters = "";
  /** Where the run of letters began that is being read; -1 outside. */
  let from = -1;
  for (let index = 0; index < lower.length; index++) {
    const code = lower.codePointAt(index) ?? 0;
    if ((kindsOf(code) & (LETTER | NUMBER)) !== 0) {
      if (from < 0) from = index;
    } else if (from >= 0) {
      letters += lower.slice(from, index);
      from = -1;
    }
    if (code > 0xffff) index++;
  }
  return from < 0 ? letters : letters + lower.slice(from);
}
