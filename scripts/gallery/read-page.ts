import { existsSync, readFileSync } from "node:fs";
import { decode, decodePage } from "../../cli/charset.ts";
import { nameModel } from "../../cli/models.ts";
import { pageArticle } from "../../cli/page.ts";
import {
  NO_ACCOUNT,
  NO_CHOICES,
  type Account,
  type ArticleChoices,
} from "../../lib/core/choices.ts";
import { pressPage } from "./press.ts";
import { createReader } from "../../lib/core/read.ts";
import type { Article, Reading, Stage } from "../../lib/core/reading.ts";

/** What the surfaces are given of a page. */
export interface ReadPage {
  article: Article;
  reading: Reading;
  choices: ArticleChoices;
}

const read = createReader({ decode, nameModel });

/** Reads a page at hand as the extension would: `demo/fr`, `press/fr/3`, or a folder of `tests/pages`. */
export async function readPage(name: string): Promise<ReadPage> {
  const { text, charset, url } = pageAt(name);
  const article = pageArticle(text, url, charset);
  let account: Account = NO_ACCOUNT;
  const onStage = (stage: Stage, reading: Reading, told: Account): void => {
    account = told;
  };
  const reading = await read(article, { choices: NO_CHOICES, onStage });
  const { host } = new URL(url);
  const choices = { choices: NO_CHOICES, account, host, rules: [], everywhere: [] };
  return { article, reading, choices };
}

function pageAt(name: string): ReturnType<typeof decodePage> & { url: string } {
  const press = /^press\/(en|fr)\/(\d+)$/u.exec(name);
  if (press) {
    const { html, url } = pressPage(press[1] === "fr" ? "fr" : "en", Number(press[2]));
    return { ...decodePage(Buffer.from(html)), url };
  }
  const file = name.startsWith("demo/") ? `public/${name}.html` : `tests/pages/${name}/page.html`;
  const notes = `tests/pages/${name}/expected.json`;
  const given = existsSync(notes)
    ? (JSON.parse(readFileSync(notes, "utf8")) as { url?: string })
    : {};
  return { ...decodePage(readFileSync(file)), url: given.url ?? `https://news.example/${name}` };
}
