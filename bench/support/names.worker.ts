/** One side in a worker of the browser, as the extension analyses: it fetches its model, then answers texts. */
import { readModel, type NameModel } from "../../lib/core/entities/model/model.ts";
import { findNames, type Lang, type NameSide } from "./name-sides.ts";

export interface NameTask {
  side: NameSide;
  text: string;
  lang: Lang;
}

export interface NameRun {
  ms: number;
  found: number;
  /** From asking for the model's file to the model; the first time only. */
  loadMs: number;
}

const models = new Map<Lang, NameModel>();

globalThis.addEventListener("message", async ({ data }: MessageEvent<NameTask>) => {
  const { side, text, lang } = data;
  let started = performance.now();
  const model = models.get(lang) ?? (await load(lang));
  const loadMs = performance.now() - started;
  started = performance.now();
  const found = findNames(side, text, lang, model);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  globalThis.postMessage({ ms: performance.now() - started, found, loadMs } satisfies NameRun);
});

async function load(lang: Lang): Promise<NameModel> {
  const model = readModel(await (await fetch(`/names-${lang}.bin`)).arrayBuffer());
  models.set(lang, model);
  return model;
}
