import type { Passage } from "./edit.ts";

/** Fewer characters say nothing of what they are. UTF-16 code units, without spaces. */
const SHORTEST = 12;
/** From this share of its characters on, a passage is data or lost: controls of ASCII, U+FFFD, "?". */
const SHARES = { controls: 0.03, replaced: 0.25, questions: 0.25 };
/** As many controls may have strayed into a text. */
const STRAY_CONTROLS = 8;
/** So many traits of program text in one passage, and it is none for readers. */
const CODE_TRAITS = 2;
const CODE_TRAIT =
  /[{}]|=>|[=!]==?|&&|\|\||;\s*$|\w\(\S*\)\s*[;{]|^\s*(?:const|let|var|return|def|import|if \()\s/gmu;

export interface Sifted {
  /** The passages, those that are no text to repair marked `illegible`. */
  passages: Passage[];
  /** One line for the reader, where damage was left for that reason; null where nothing was. */
  problem: string | null;
}

/**
 * Tells passages that hold text from those that hold bytes, program text, or so little beside "?" and U+FFFD that
 * nothing can be told any more: the latter are left exactly as they are.
 */
export function sift(text: string, passages: readonly Passage[]): Sifted {
  // Bytes fall into lines of any length: they are told by the whole.
  const binary = isBinary(count(text));
  let left = 0;
  let all = 0;
  const sifted = passages.map((passage): Passage => {
    const body = text.slice(passage.start, passage.end);
    if (body !== "") all++;
    if (binary || isLost(count(body))) left++;
    else if (passage.kind === "code" || !isCode(body)) return { ...passage };
    return { ...passage, illegible: true };
  });
  if (left === 0) return { passages: sifted, problem: null };
  const some = left === all ? "the text is" : `${left} of ${all} passages are`;
  return { passages: sifted, problem: `${some} too damaged to repair, or no text: left as found` };
}

interface Counts {
  visible: number;
  controls: number;
  replaced: number;
  questions: number;
}

function count(text: string): Counts {
  const counts = { visible: 0, controls: 0, replaced: 0, questions: 0 };
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) continue;
    counts.visible++;
    if (unit < 0x20 || unit === 0x7f) counts.controls++;
    else if (unit === 0xfffd) counts.replaced++;
    else if (unit === 0x3f) counts.questions++;
  }
  return counts;
}

function isBinary({ visible, controls }: Counts): boolean {
  return controls > STRAY_CONTROLS && controls > visible * SHARES.controls;
}

function isLost(counts: Counts): boolean {
  const { visible, replaced, questions } = counts;
  if (visible < SHORTEST) return false;
  return (
    isBinary(counts) ||
    replaced > visible * SHARES.replaced ||
    questions > visible * SHARES.questions
  );
}

function isCode(body: string): boolean {
  return body.includes("?") && (body.match(CODE_TRAIT)?.length ?? 0) >= CODE_TRAITS;
}
