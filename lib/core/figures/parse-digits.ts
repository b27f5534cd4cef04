/**
 * The value of digits with separators: groups of three are thousands, the language's mark is the decimal one, and the
 * other mark is taken for it where it cannot part thousands ("2.5" in French). Null for times and malformed groups.
 */
export function parseDigits(text: string, decimal: "." | ","): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  // "3'5" is a length in feet and inches, or a time.
  if (/['’]/u.test(text) && !/^\p{Nd}{1,3}(?:['’]\p{Nd}{3})+(?:[.,]\p{Nd}+)?$/u.test(text))
    return null;
  const ascii = text.normalize("NFKC").replaceAll(/[\s'’]/gu, "");
  if (!/^[\d.,]+$/u.test(ascii)) return null;
  const marks = ascii.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(ascii);
  const last = marks.at(-1) ?? "";
  const mixed = new Set(marks).size > 1;
  const tail = ascii.slice(ascii.lastIndexOf(last) + 1);
  const thousands = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/u.test(ascii);
  const isDecimal = mixed
    ? marks.filter((mark) => mark === last).length === 1
    : marks.length === 1 &&
      (last === decimal || !thousands || tail.length !== 3 || ascii.startsWith("0"));
  if (!isDecimal) return thousands ? Number(ascii.replaceAll(/[.,]/gu, "")) : null;
  const whole = ascii.slice(0, ascii.lastIndexOf(last)).replaceAll(/[.,]/gu, "");
  return Number(`${whole}.${tail}`);
}
