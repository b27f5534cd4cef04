import { NO_ACCOUNT, type Account } from "../core/choices.ts";
import { readTyped } from "../core/corrections/typed.ts";
import { createNameModels } from "../core/entities/models.ts";
import { createReader } from "../core/read.ts";
import { anchor } from "../page/anchor/anchor.ts";
import type { AnalysisAnswer, AnalysisRequest } from "./analysis-messages.ts";
import { messageOf } from "./report.ts";

const read = createReader({
  decode: (bytes, charset) => new TextDecoder(charset).decode(bytes),
  // From the extension's own files: nothing leaves the machine.
  nameModel: createNameModels(async (name) => {
    const response = await fetch(`/models/${name}`);
    if (!response.ok) throw new Error("no such file");
    return response.arrayBuffer();
  }),
});

const answer = (message: AnalysisAnswer): void => globalThis.postMessage(message);

globalThis.addEventListener("message", async ({ data }: MessageEvent<AnalysisRequest>) => {
  try {
    if ("typed" in data) {
      answer({ kind: "typed", read: readTyped(data.typed) });
      return;
    }
    if ("anchor" in data) {
      const { text, notes } = data.anchor;
      const annotations = notes.map((selector) => ({ target: { selector } }));
      answer({ kind: "anchored", anchors: anchor(text, annotations) });
      return;
    }
    let account: Account = NO_ACCOUNT;
    const reading = await read(data.article, {
      choices: data.choices,
      everywhere: data.everywhere,
      onStage: (stage, reading, told) => {
        account = told;
        answer({ kind: "stage", stage, reading });
      },
    });
    answer({ kind: "done", reading, account });
  } catch (error) {
    answer({ kind: "failed", message: messageOf(error) });
  }
});
