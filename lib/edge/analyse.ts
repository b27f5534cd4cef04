import type { Account, Choices, KeyedArticle } from "../core/choices.ts";
import type { NameCorrection } from "../core/corrections/names.ts";
import type { Typed, TypedRead } from "../core/corrections/typed.ts";
import type { Reading, Stage } from "../core/reading.ts";
import type { Anchor } from "../page/anchor/anchor.ts";
import type { AnalysisAnswer, AnalysisRequest, AnchorRequest } from "./analysis-messages.ts";
import workerUrl from "./analysis.worker.ts?worker&url";
import { workerScriptUrl } from "./trusted-types.ts";

/** A Reading, and what choices refer to in it. */
export interface Analysed {
  reading: Reading;
  account: Account;
}

/** A worker that has finished, its code compiled and its models read: the next article of this surface goes to it. */
let idle: Worker | null = null;

/** Starts a worker ahead of the first article: reading its code takes longer than most articles take to come. */
export function warmUp(): void {
  idle ??= start();
}

const start = (): Worker => new Worker(workerScriptUrl(workerUrl), { type: "module" });

/**
 * Analyses an article in a worker of its own, so that the surface stays responsive.
 * @param onStage called with the Reading as far as it has come, after each stage
 * @param signal ends the worker at once
 * @throws Error when the worker cannot start or dies; a stage that fails is in `problems` instead
 */
export function analyse(
  {
    article,
    choices,
    everywhere = null,
  }: { article: KeyedArticle; choices: Choices; everywhere?: readonly NameCorrection[] | null },
  onStage: (stage: Stage, reading: Reading) => void,
  signal?: AbortSignal,
): Promise<Analysed> {
  return ask(
    { article, choices, everywhere: everywhere ?? [] },
    (answer) => {
      if (answer.kind === "stage") onStage(answer.stage, answer.reading);
      return answer.kind === "done" ? { reading: answer.reading, account: answer.account } : null;
    },
    signal,
  );
}

/**
 * Reads what a person typed of a fact, as figures are read: by the worker, which has the words for it.
 * @throws Error when the worker cannot start or dies
 */
export function readTypedText(typed: Typed): Promise<TypedRead> {
  return ask({ typed }, (answer) => (answer.kind === "typed" ? answer.read : null));
}

/**
 * Finds notes in a text, away from the surface's own thread.
 * @returns in the order given
 * @throws Error when the worker cannot start or dies
 */
export function anchorNotes(anchor: AnchorRequest, signal?: AbortSignal): Promise<Anchor[]> {
  return ask({ anchor }, (answer) => (answer.kind === "anchored" ? answer.anchors : null), signal);
}

/** Asks a worker, and gives what the first answer that `pick` takes says. */
function ask<Answer>(
  request: AnalysisRequest,
  pick: (answer: AnalysisAnswer) => Answer | null,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = idle ?? start();
    idle = null;
    const listening = new AbortController();
    const fail = (reason: string): void => {
      listening.abort();
      worker.terminate();
      reject(new Error(reason));
    };
    signal?.addEventListener("abort", () => fail("stopped"), { signal: listening.signal });
    worker.addEventListener(
      "error",
      (event) => fail(event.message || "the analysis could not start"),
      { signal: listening.signal },
    );
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<AnalysisAnswer>) => {
        if (data.kind === "failed") {
          fail(data.message);
          return;
        }
        const picked = pick(data);
        if (picked === null) return;
        listening.abort();
        idle?.terminate();
        idle = worker;
        resolve(picked);
      },
      { signal: listening.signal },
    );
    worker.postMessage(request);
  });
}
