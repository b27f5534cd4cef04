import { createAnswerer, type Answer, type Answerer, type Settings, type Task } from "./answer.ts";
import type { ReadCommand } from "./arguments.ts";
import { readDocument } from "./document.ts";
import { MOST_BYTES } from "./files.ts";
import { opening, separator } from "./formats.ts";
import { createPool, inOrder } from "./jobs.ts";
import { linesOf } from "./lines.ts";
import { complain, type Write } from "./output.ts";
import { parseLine } from "./request.ts";
import { readEarlier, type Earlier } from "./resume.ts";

/** Documents under way or waiting for their turn, for each job: enough that no job waits for a slow neighbour. */
const AHEAD = 4;

/**
 * `lede read`: each FILE, or each line of standard input, to its result.
 * @returns 0, or 1 when a file or line failed
 */
export async function read(command: ReadCommand, write: Write, entry: URL): Promise<number> {
  const { format, facts, ndjson, files, url, lang, jobs } = command;
  const output = { format, facts, labelled: ndjson || files.length > 1 };
  const settings: Settings = { output, url, lang };
  const earlier = command.resume === null ? null : await readEarlier(command.resume);
  const tasks = ndjson ? lineTasks(process.stdin, earlier) : fileTasks(files);

  let next = (earlier?.opening ?? "") + opening(output);
  let failed = false;
  const take = async (answer: Answer): Promise<void> => {
    failed ||= answer.failed;
    if (answer.complaint !== null) complain(answer.complaint);
    if (answer.output === "") return;
    await write(next + answer.output);
    next = separator(output);
  };
  await withAnswerer(settings, jobs, entry, (answer) =>
    inOrder(tasks, answer, take, jobs === 1 ? 1 : jobs * AHEAD),
  );
  if (next === opening(output)) await write(next);
  return failed ? 1 : 0;
}

async function withAnswerer(
  settings: Settings,
  jobs: number,
  entry: URL,
  use: (answer: Answerer) => Promise<void>,
): Promise<void> {
  if (jobs === 1) return use(createAnswerer(settings, readDocument));
  const pool = createPool(entry, settings, jobs);
  try {
    await use(pool.answer);
  } finally {
    await pool.close();
  }
}

async function* fileTasks(files: readonly string[]): AsyncGenerator<Task> {
  for (const name of files) yield { kind: "file", name };
}

/** The lines of standard input that are not empty and that an earlier output has no Reading of. */
async function* lineTasks(
  input: AsyncIterable<Uint8Array>,
  earlier: Earlier | null,
): AsyncGenerator<Task> {
  for await (const line of linesOf(input, MOST_BYTES)) {
    if ("tooLong" in line) {
      yield { kind: "refused", reason: `line longer than ${MOST_BYTES} bytes` };
    } else if (line.text.trim() !== "" && !earlier?.take(parseLine(line.text).id)) {
      yield { kind: "line", line: line.text };
    }
  }
}
