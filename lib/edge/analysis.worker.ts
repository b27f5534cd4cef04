import { createReader } from "../core/read.ts";
import type { AnalysisAnswer, AnalysisRequest } from "./analysis-messages.ts";
import { loadNameModel, nameModel } from "./name-models.ts";
import { messageOf } from "./report.ts";

const read = createReader({
  decode: (bytes, charset) => new TextDecoder(charset).decode(bytes),
  nameModel,
});

const answer = (message: AnalysisAnswer): void => globalThis.postMessage(message);

globalThis.addEventListener("message", async ({ data }: MessageEvent<AnalysisRequest>) => {
  try {
    await loadNameModel(data.article);
    const reading = read(data.article, {
      onStage: (stage, reading) => answer({ kind: "stage", stage, reading }),
    });
    answer({ kind: "done", reading });
  } catch (error) {
    answer({ kind: "failed", message: messageOf(error) });
  }
});
