/** Only letters and digits, in lower case: two texts that differ in marks and spaces are the same. */
export function lettersOf(text: string | null): string {
  return (text ?? "").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
