import { edit, type Detector, type Edit, type Page } from "../edit.ts";
import { singleByteCharsets, type Decode } from "./charsets.ts";
import { plausibility, scriptOf } from "./plausible.ts";
import { sequenceFinder, type Sequence } from "./sequences.ts";

/** How a healthy text could have come by a sequence: not at all, by rare chance, or easily. */
type Verdict = "sure" | "likely" | "doubtful";

interface Reader {
  name: string;
  find: (text: string) => Sequence[];
}

/** Marks that stand after a letter in healthy text. */
const AFTER_LETTER = /^[\u00A0\u00AD’”“„…–—»›ºª™®©°²³¹•´¨¸·¬|‚‘«†‡]$/u;
/** Those that may have a letter behind them as well. */
const BETWEEN_LETTERS = /^[\u00A0\u00AD’…–—·ªº]$/u;
/** Characters of Mac OS Roman that start no word's first byte in practice, but stand everywhere in healthy text. */
const MAC_PUNCTUATION = /^[’‘“”…»‹›⁄€÷–—\u00A0]/u;
const LETTER = /^\p{L}$/u;

/**
 * UTF-8 that was read in a single-byte charset ("Ã©" for "é"): one layer of it. Run again, it takes the next one.
 *
 * Every run of characters that forms a UTF-8 sequence in the charset is judged by itself, so that a text damaged in
 * part is mended in part. A sequence that no healthy text has is mended; one that a healthy text may well have
 * ("É…", "Ó™", "ВІ") only where sure ones of the same charset stand in the same page, or its neighbours agree.
 * (The idea of judging by how unlikely the damaged characters are beside each other is ftfy's.)
 */
export function mojibakeDetector(decode: Decode): Detector {
  const readers: Reader[] = singleByteCharsets(decode).map((charset) => ({
    name: charset.name,
    find: sequenceFinder(charset),
  }));
  return (page) => {
    const found = readers.map((reader) => judge(reader, page.text));
    // The charset with the most to show for it comes first; what it takes the others cannot.
    found.sort((a, b) => b.sure - a.sure);
    const taken = new Set<number>();
    const edits: Edit[] = [];
    for (const { reader, sure, judged } of found) {
      for (const [sequence, verdict] of judged) {
        if (verdict === "doubtful" || sure === 0 || overlaps(taken, sequence)) continue;
        for (let index = sequence.start; index < sequence.end; index++) taken.add(index);
        edits.push(mend(page.text, sequence, reader.name, sure));
      }
      edits.push(...strayBytes(page, reader.name, sure, taken));
    }
    return edits;
  };
}

function overlaps(taken: ReadonlySet<number>, { start, end }: Sequence): boolean {
  for (let index = start; index < end; index++) if (taken.has(index)) return true;
  return false;
}

function judge(
  reader: Reader,
  text: string,
): { reader: Reader; sure: number; judged: [Sequence, Verdict][] } {
  const sequences = reader.find(text);
  const judged = sequences.map((sequence, index): [Sequence, Verdict] => [
    sequence,
    verdictOn(reader.name, text, sequence, neighbours(sequences, index)),
  ]);
  const sure = judged.filter(([, verdict]) => verdict === "sure").length;
  return { reader, sure, judged };
}

/** The sequences that stand directly before and behind (a space or mark between two is still beside). */
function neighbours(sequences: readonly Sequence[], index: number): Sequence[] {
  const own = sequences[index];
  if (!own) return [];
  const before = sequences[index - 1];
  const after = sequences[index + 1];
  return [
    ...(before && own.start - before.end <= 1 ? [before] : []),
    ...(after && after.start - own.end <= 1 ? [after] : []),
  ];
}

function verdictOn(
  charset: string,
  text: string,
  sequence: Sequence,
  beside: readonly Sequence[],
): Verdict {
  const { seen, decoded, start, end, lossy } = sequence;
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  const codePoint = decoded.codePointAt(0) ?? 0;
  if (lossy) return lossyVerdict(seen, before, after);
  const likelihood = plausibility(codePoint);
  // C1 controls are in no healthy text: they are bytes.
  const controls = /[\u0080-\u009F]/u.test(seen);
  if (likelihood === null) return "doubtful";
  if (codePoint >= 0x10000) return "sure";

  const script = scriptOf(codePoint);
  const company = beside.filter(({ decoded }) => scriptOf(decoded.codePointAt(0) ?? 0) === script);
  const rest = seen.slice(1);
  if (charset === "windows-1251") return cyrillicVerdict(text, sequence, script, company.length);
  if (charset === "code page 437" && /^[─-▟]+$/u.test(seen)) return "likely"; // drawn lines
  const inWord = LETTER.test(before) && LETTER.test(after);
  if (charset === "code page 437" && seen.length > 2 && inWord) return "sure";

  if (charset === "macintosh" && MAC_PUNCTUATION.test(seen)) {
    return script !== null && company.length > 1 ? "sure" : "doubtful";
  }
  if (script !== null) {
    const windows = charset.startsWith("windows");
    const mixed =
      windows &&
      /[\p{L}\d]/u.test(before) &&
      LETTER.test(after) &&
      !naturalAfterLetter(rest, after);
    if (controls) return "sure";
    return company.length > 0 || mixed ? "sure" : "doubtful";
  }
  if (controls) return "sure";
  // The lead bytes of these charsets are signs, not letters: a formula may hold them.
  if (charset === "macintosh" && seen.length === 2 && !LETTER.test(before)) return "likely";
  if (charset === "code page 437" && seen.length === 2 && !inWord) return "likely";
  if (!naturalAfterLetter(rest, after)) return "sure";
  // "â" ends no word of the languages that print the marks it hides, unless a closing mark follows.
  if (seen.length > 2 && seen.startsWith("â") && !/^â[\u00A0»”’…]{2}$/u.test(seen)) return "sure";
  // A capital inside a word of small letters, with a sign behind it: "LietuviÅ³".
  if (/^\p{Lu}[^\u00A0’”“…–—»]/u.test(seen) && /\p{Ll}/u.test(before)) return "sure";
  // "Ã" and "Â" end no word but in capitals: "OÃ™ ET" is "OÙ ET", "ESTÃ©" never anything but "ESTé".
  if (charset === "windows-1252" && /^[ÃÂ][^\u00A0’”“…–—»]$/u.test(seen)) return "sure";
  if (/^[ÃÂ]\u00A0$/u.test(seen) && /\p{Ll}|[\d\s]/u.test(before)) return "sure";
  // "GÃ idhlig": one capital, then small letters behind the space that is none.
  if (seen === "Ã\u00A0" && /(?:^|\P{L})\p{Lu}$/u.test(text.slice(Math.max(0, start - 2), start))) {
    if (/\p{Ll}/u.test(after)) return "sure";
  }
  return "likely";
}

/** The page's own damage took a byte: sure in mid-word, where a capital has no place, and after "â€". */
function lossyVerdict(seen: string, before: string, after: string): Verdict {
  if (seen.startsWith("â€")) return "sure";
  if (seen.length > 2) return "likely";
  return /\p{Lu}/u.test(seen) && /\p{Ll}/u.test(before) && /\p{Ll}/u.test(after)
    ? "sure"
    : "likely";
}

/** Whether `rest` could stand between a letter and `after` in healthy text. */
function naturalAfterLetter(rest: string, after: string): boolean {
  const allowed = LETTER.test(after) ? BETWEEN_LETTERS : AFTER_LETTER;
  const marks = [...rest];
  return marks.every((mark, index) =>
    (index === marks.length - 1 ? allowed : AFTER_LETTER).test(mark),
  );
}

/** Letters beside letters: healthy Ukrainian and Serbian have such pairs, but not in a row. */
function cyrillicVerdict(
  text: string,
  { seen, start, end }: Sequence,
  script: string | null,
  company: number,
): Verdict {
  const letters = [...seen].every((character) => LETTER.test(character));
  if (script === "Cyrillic") {
    if (company > 1 && /[РС]/u.test(seen)) return "sure";
    // The capitals Р and С inside a word of small letters, beside another such pair.
    return company > 0 && /[РС].?[РС]/u.test(text.slice(start - 2, end + 2)) ? "sure" : "likely";
  }
  if (script !== null) return company > 0 ? "sure" : "doubtful";
  if (seen.length > 2 && /^[вп]/u.test(seen)) return "sure";
  if (!letters) return "likely";
  // Latin and Cyrillic letters in one word: "SГЁve".
  const beside = (text[start - 1] ?? "") + (text[end] ?? "");
  if (/\p{Script=Latin}/u.test(beside)) return "sure";
  return /\p{Script=Cyrillic}/u.test(beside) ? "doubtful" : "likely";
}

function mend(text: string, sequence: Sequence, charset: string, sure: number): Edit {
  const { start, end, seen, decoded } = sequence;
  // "à" lost the space behind it where the no-break space that was its second byte was taken for that space.
  const alone = decoded === "à" && /^(?:\s|)$/u.test(text[start - 1] ?? "");
  const space = alone && seen.endsWith("\u00A0") && LETTER.test(text[end] ?? "") ? " " : "";
  const evidence = `the bytes of “${seen}” in ${charset} are “${decoded}” in UTF-8`;
  return edit(start, end, decoded + space, "mojibake", sure > 1 ? 0.98 : 0.92, evidence);
}

/** First bytes whose second, a no-break space, was made a plain space or dropped: of "à", and of that space itself. */
const STRAY: Readonly<Record<string, { a: string; space: string }>> = {
  "windows-1252": { a: "Ã", space: "Â" },
  "windows-1250": { a: "Ă", space: "Â" },
  "windows-1251": { a: "Г", space: "В" },
};

/** What is left of "à" and of no-break spaces: in a page with sure damage; in mid-word without more ado. */
function strayBytes(page: Page, charset: string, sure: number, taken: ReadonlySet<number>): Edit[] {
  const stray = STRAY[charset];
  if (!stray || (sure === 0 && charset !== "windows-1252")) return [];
  const edits: Edit[] = [];
  const { a, space } = stray;
  if (sure > 0 && charset === "windows-1252") {
    for (const { index } of page.text.matchAll(/(?<=^|\s)Å (?=\p{Ll})/gmu)) {
      if (taken.has(index)) continue;
      const evidence = "“Å” alone is the first byte of “Š” in UTF-8 misread as windows-1252";
      edits.push(edit(index, index + 2, "Š", "mojibake", 0.85, evidence));
    }
  }
  const pattern = new RegExp(
    `(?<=^|\\s|\\p{Ll})${a}(?= )|(?<=[\\p{Ll}\\d.,;:!?])${space}(?= )`,
    "gmu",
  );
  for (const { index, 0: lead } of page.text.matchAll(pattern)) {
    if (taken.has(index) || (sure === 0 && !/\p{Ll}/u.test(page.text[index - 1] ?? ""))) continue;
    const letter = lead === a;
    // Two spaces: the first was the second byte.
    const double = letter && page.text.slice(index + 1, index + 3) === "  " ? 1 : 0;
    const evidence = `“${lead}” before a space is the first byte of ${letter ? "“à”" : "a no-break space"} in UTF-8 misread as ${charset}`;
    edits.push(edit(index, index + 1 + double, letter ? "à" : "", "mojibake", 0.85, evidence));
  }
  return edits;
}
