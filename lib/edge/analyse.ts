import type { Account, Choices, KeyedArticle } from "../core/choices.ts";
import type { Reading, Stage } from "../core/reading.ts";
import type { AnalysisAnswer, AnalysisRequest } from "./analysis-messages.ts";
import workerUrl from "./analysis.worker.ts?worker&url";
import { workerScriptUrl } from "./trusted-types.ts";

/** A Reading, and what choices refer to in it. */
export interface Analysed {
  reading: Reading;
  account: Account;
}

/**
 * Analyses an article in a worker of its own, so that the surface stays responsive.
 * @param onStage called with the Reading as far as it has come, after each stage
 * @param signal ends the worker at once
 * @throws Error when the worker cannot start or dies; a stage that fails is in `problems` instead
 */
export function analyse(
  { article, choices }: { article: KeyedArticle; choices: Choices },
  onStage: (stage: Stage, reading: Reading) => void,
  signal?: AbortSignal,
): Promise<Analysed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerScriptUrl(workerUrl), { type: "module" });
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    signal?.addEventListener("abort", () => end(() => reject(new Error("stopped"))), {
      once: true,
    });
    worker.addEventListener("error", (event) =>
      end(() => reject(new Error(event.message || "the analysis could not start"))),
    );
    worker.addEventListener("message", ({ data }: MessageEvent<AnalysisAnswer>) => {
      if (data.kind === "stage") onStage(data.stage, data.reading);
      else if (data.kind === "done")
        end(() => resolve({ reading: data.reading, account: data.account }));
      else end(() => reject(new Error(data.message)));
    });
    worker.postMessage({ article, choices } satisfies AnalysisRequest);
  });
}
