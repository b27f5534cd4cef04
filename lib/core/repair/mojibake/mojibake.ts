import { edit, type Detector, type Edit, type Page, type Passage } from "../edit.ts";
import { singleByteCharsets, type Decode, type SingleByte } from "./charsets.ts";
import { countBeyondAscii, isHopeless, judge, type Judged } from "./judge.ts";
import { isUsual } from "./plausible.ts";
import { findSequences, sequenceStarts, type Sequence } from "./sequences.ts";
import { strangenessOf } from "../strangeness.ts";
import { countStray, strayBytes } from "./stray.ts";

/** What one charset makes of a passage. */
interface Reading {
  charset: SingleByte;
  /** By how much less strange the passage is with all sure sequences mended: where charsets disagree, the best is right. */
  gain: number;
  judged: readonly Judged[];
  consistent: boolean;
}

const LETTER = /^\p{L}$/u;
/** Of one short sequence, whose passage has undamaged characters beyond ASCII besides: it may be chance. */
const LONE = 0.75;

/**
 * UTF-8 that was read in a single-byte charset ("Ã©" for "é"): one layer of it. Run again, it takes the next one.
 *
 * Every run of characters that forms a UTF-8 sequence in the charset is judged by itself, so that a text damaged in
 * part is mended in part. A sequence that no healthy text has is mended; one that a healthy text may well have
 * ("É…", "Ó™", "ВІ") only where sure ones of the same charset stand in the same page, or its neighbours agree, or
 * the whole passage decodes.
 */
export function mojibakeDetector(decode: Decode): Detector {
  const charsets = singleByteCharsets(decode);
  return (page) => {
    const readings = readAll(page, charsets);
    const totals = new Map(charsets.map(({ name }) => [name, { sure: 0, accepted: 0, gain: 0 }]));
    for (const { charset, gain, judged } of readings) {
      const total = totals.get(charset.name);
      if (!total) continue;
      total.gain += gain;
      for (const { verdict } of judged) {
        if (verdict === "sure") total.sure++;
        total.accepted++;
      }
    }
    const totalGain = ({ name }: SingleByte): number => totals.get(name)?.gain ?? 0;
    readings.sort(
      (a, b) =>
        Number(b.consistent) - Number(a.consistent) ||
        b.gain - a.gain ||
        totalGain(b.charset) - totalGain(a.charset),
    );
    const taken = new Set<number>();
    const edits: Edit[] = [];
    for (const { charset, judged } of readings) {
      const { sure = 0, accepted = 0 } = totals.get(charset.name) ?? {};
      if (sure === 0) continue;
      for (const { sequence } of judged) {
        if (overlaps(taken, sequence)) continue;
        for (let index = sequence.start; index < sequence.end; index++) taken.add(index);
        edits.push(mend(page, sequence, charset, accepted));
      }
    }
    for (const charset of charsets.toSorted((a, b) => totalGain(b) - totalGain(a))) {
      const sure = totals.get(charset.name)?.sure ?? 0;
      edits.push(...strayBytes(page, charset.name, sure, edits, taken));
    }
    return edits;
  };
}

/** Each charset's reading of each passage that may be damaged. */
function readAll(page: Page, charsets: readonly SingleByte[]): Reading[] {
  const readings: Reading[] = [];
  for (const passage of page.passages) {
    const body = page.text.slice(passage.start, passage.end);
    const starts = sequenceStarts(body);
    if (starts.length === 0) continue;
    let beyondAscii: number | undefined;
    let hopeless = false;
    for (const charset of charsets) {
      const sequences = findSequences(body, starts, charset);
      hopeless ||= charset.name === "windows-1252" && isHopeless(sequences);
      if (sequences.found.length === 0) continue;
      beyondAscii ??= countBeyondAscii(body);
      const { judged, consistent } = judge(body, sequences, charset, beyondAscii);
      const kept = judged.filter(({ verdict }) => verdict !== "doubtful");
      if (kept.length === 0 || (hopeless && !consistent)) continue;
      readings.push({
        charset,
        gain: gainOf(body, kept),
        consistent,
        judged: kept.map(({ sequence, verdict }) => ({
          sequence: moved(sequence, passage),
          verdict,
        })),
      });
    }
  }
  return readings;
}

/** By how much less strange a passage is with its sure sequences mended. */
function gainOf(body: string, judged: readonly Judged[]): number {
  const sure = judged.filter(({ verdict }) => verdict === "sure");
  if (sure.length === 0) return 0;
  let mended = "";
  let position = 0;
  for (const { sequence } of sure) {
    mended += body.slice(position, sequence.start) + sequence.decoded;
    position = sequence.end;
  }
  const usual = sure.filter(({ sequence }) => isUsual(sequence.decoded)).length;
  // Between charsets that share most of their letters only the frequency of what they make of the others decides.
  return strangenessOf(body) - strangenessOf(mended + body.slice(position)) + usual / body.length;
}

function moved(sequence: Sequence, { start }: Passage): Sequence {
  return { ...sequence, start: sequence.start + start, end: sequence.end + start };
}

function overlaps(taken: ReadonlySet<number>, { start, end }: Sequence): boolean {
  for (let index = start; index < end; index++) if (taken.has(index)) return true;
  return false;
}

function mend(page: Page, sequence: Sequence, charset: SingleByte, accepted: number): Edit {
  const { text } = page;
  const { start, end, seen, decoded } = sequence;
  // "à" lost the space behind it where the no-break space that was its second byte was taken for that space.
  const alone = decoded === "à" && /^(?:\s|)$/u.test(text[start - 1] ?? "");
  const space = alone && seen.endsWith("\u00A0") && LETTER.test(text[end] ?? "") ? " " : "";
  const evidence = `the bytes of “${seen}” in ${charset.name} are “${decoded}” in UTF-8`;
  const confidence = accepted > 1 ? 0.98 : isLone(page, sequence, charset) ? LONE : 0.92;
  return edit(start, end, decoded + space, "mojibake", confidence, evidence);
}

/** A letter from two characters that are the only sign of damage, in a passage with others beyond ASCII, undamaged. */
function isLone(page: Page, sequence: Sequence, { name }: SingleByte): boolean {
  const { start, end, seen, decoded } = sequence;
  if (seen.length > 2 || !LETTER.test(decoded) || /[\u0080-\u009F]/.test(seen)) return false;
  const passage = page.passages.find((one) => one.start <= start && end <= one.end);
  if (!passage) return false;
  const others = page.text.slice(passage.start, start) + page.text.slice(end, passage.end);
  return countBeyondAscii(others) > countStray(others, name);
}
