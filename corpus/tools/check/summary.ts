import type { Complain } from "../complaint.ts";
import type { CorpusDocument } from "../document/types.ts";
import { endsSentence, innerStarts } from "./sentences.ts";

/** Two or three whole sentences. */
export function checkSummary(document: CorpusDocument, complain: Complain): void {
  const { summary, text, blocks, lineAt } = document;
  if (summary.length < 2 || summary.length > 3) {
    complain(
      summary[0] ? lineAt(summary[0].start) : 1,
      `${summary.length} summary sentences`,
      "put two or three sentences between `==`, each by itself",
    );
  }
  for (const { start, end } of summary) {
    const line = lineAt(start);
    const sentence = text.slice(start, end);
    const label = `summary sentence «${sentence.slice(0, 40)}…»`;
    const block = blocks.find((one) => one.start <= start && end <= one.end);
    const before = text.slice(block?.start ?? 0, start).trimEnd();
    const behind = text.slice(end, block?.end ?? end);
    if (sentence !== sentence.trim()) {
      complain(line, `${label} has a space at its edge`, "put the `==` at the letters");
    }
    // A place or a time and its dash or colon may stand before the first sentence.
    if (/[\p{L}\p{N}]/u.test(before) && !endsSentence(before) && !/[–—:-]$/u.test(before)) {
      complain(line, `${label} begins in the middle of a sentence`, "take the whole sentence");
    }
    if (!endsSentence(sentence) && !/^[.!?…»”"]/u.test(behind)) {
      complain(
        line,
        `${label} does not end a sentence`,
        "take the whole sentence, with its full stop",
      );
    } else if (/^[.!?…]/u.test(behind)) {
      complain(line, `${label} leaves its full stop out`, "put `==` behind the full stop");
    }
    if (innerStarts(sentence).length > 0) {
      complain(
        line,
        `${label} holds more than one sentence`,
        "one sentence between a pair of `==`; two are two pairs",
      );
    }
    if (/\?[\s\u00A0\u202F»”"]*$/u.test(sentence)) {
      complain(line, `${label} is a question`, "take a sentence that tells");
    }
  }
}
