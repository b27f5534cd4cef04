import { anchor as anchorNotes } from "../lib/page/anchor/anchor.ts";
import { messageOf } from "./answer.ts";
import { readDocumentText } from "./document.ts";
import { MOST_BYTES } from "./files.ts";
import { errorLine, jsonLine } from "./formats.ts";
import { linesOf } from "./lines.ts";
import type { Write } from "./output.ts";
import { parseAnchorLine } from "./request.ts";

/**
 * `lede anchor`: each line of standard input, a document with its annotations, to its text and where they stand in it.
 * @returns 0, or 1 when a line failed
 */
export async function anchor(write: Write): Promise<number> {
  let failed = false;
  for await (const line of linesOf(process.stdin, MOST_BYTES)) {
    if ("text" in line && line.text.trim() === "") continue;
    const answer =
      "text" in line
        ? await answerLine(line.text)
        : { failed: true, output: errorLine(null, `line longer than ${MOST_BYTES} bytes`) };
    failed ||= answer.failed;
    await write(answer.output);
  }
  return failed ? 1 : 0;
}

async function answerLine(line: string): Promise<{ failed: boolean; output: string }> {
  const parsed = parseAnchorLine(line);
  const { id } = parsed;
  if ("error" in parsed) return { failed: true, output: errorLine(id, parsed.error) };
  try {
    const {
      reading: { text },
    } = await readDocumentText(parsed.request);
    const anchors = anchorNotes(text, parsed.annotations);
    return { failed: false, output: jsonLine({ id, text, anchors }) };
  } catch (error) {
    return { failed: true, output: errorLine(id, messageOf(error)) };
  }
}
