/** An article's repaired text for the background, which starts no worker: repaired in the page that it is of. */
import { browser } from "wxt/browser";
import type { Choices, KeyedArticle } from "../core/choices.ts";
import type { Reading } from "../core/reading.ts";
import type { Captured } from "./messages.ts";
import { report } from "./report.ts";

/** What the script in the page is handed. */
export interface RepairAsked {
  article: KeyedArticle;
  choices: Choices;
}

export type RepairedText = Pick<Reading, "text" | "blocks" | "repairs" | "title" | "lang">;

const SCRIPT = "/repaired.js";

/** As a surface read it where one did; else repaired in the page; where that fails, as the page has it. */
export async function repairedText(
  tabId: number,
  { article, choices, made }: Captured,
): Promise<RepairedText> {
  if (made) return made.reading;
  const target = { tabId };
  try {
    await browser.scripting.executeScript({
      target,
      // Its markup is the largest part, and says nothing here.
      args: [{ article: { ...article, html: "", nodes: [] }, choices }],
      func: (value: RepairAsked) => {
        (globalThis as { ledeRepair?: RepairAsked }).ledeRepair = value;
      },
    });
    const [frame] = await browser.scripting.executeScript({ target, files: [SCRIPT] });
    if (frame?.result) return frame.result as RepairedText;
  } catch (error) {
    report("repairing for a note", error);
  }
  const { text, blocks, title, lang } = article.reading;
  return { text, blocks, title, lang: lang ?? "", repairs: [] };
}
