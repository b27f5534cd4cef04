/** Runs in a page of the built extension, beside it: fills the library, and asks its database what no view asks yet. */
import { Dexie } from "dexie";
import { NO_ACCOUNT, NO_CHOICES } from "../../../lib/core/choices.ts";
import { factRows } from "../../../lib/core/export/rows.ts";
import type { ReadFact } from "../../../lib/core/library/known.ts";
import { createDatabase } from "../../../lib/edge/library/database.ts";
import { createReader } from "../../../lib/edge/library/reader.ts";
import type { SaveRequest } from "../../../lib/edge/library/requests.ts";
import { createWriter } from "../../../lib/edge/library/writer.ts";
import { ARTICLES, articleLine, NOTES, noteLine, otherLines } from "./articles.ts";
import { articleActions, factActions, firstScreen, openFacts, timesOf } from "./views.ts";
import { WORDS } from "./words.ts";

const db = createDatabase();
const reader = createReader(db);
const writer = createWriter(db, { now: () => new Date().toISOString(), onChange: () => {} });

/** Lines that are restored in one write: about as many as go in one message of a real one. */
const PART = 100;
const NOTES_OF_A_PART = 500;

/** Restores the next lines. @returns how far it is: at `total` everything is there */
export async function fill(
  from: number,
): Promise<{ done: number; total: number; kind: "articles" | "notes"; seconds: number }> {
  const total = ARTICLES + NOTES;
  const isArticle = from < ARTICLES;
  const to = isArticle ? Math.min(from + PART, ARTICLES) : Math.min(from + NOTES_OF_A_PART, total);
  const lines = Array.from({ length: to - from }, (_, at) =>
    isArticle ? articleLine(from + at) : noteLine(from + at - ARTICLES),
  );
  if (from === 0) lines.unshift(...otherLines());
  const start = performance.now();
  const answer = await writer.write({ kind: "restore-backup", part: { lines } });
  if (!answer.ok) throw new Error(answer.detail);
  const seconds = (performance.now() - start) / 1000;
  return { done: to, total, kind: isArticle ? "articles" : "notes", seconds };
}

/** How much there is. */
export async function counted(): Promise<{
  articles: number;
  facts: number;
  notes: number;
  usage: number | null;
}> {
  const { articles, usage } = await reader.size();
  const { total } = await reader.factPage({ offset: 0, limit: 0 });
  const notes = await db.documents.where("[type+modified]").between(["note"], ["note", []]).count();
  return { articles, facts: total, notes, usage };
}

/** Milliseconds until a surface knows what the library has of all the facts of an article, by the message it sends. */
export async function known(times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < times; at++) {
    const [body] = articleLine(at * Math.floor(ARTICLES / times)).bodies;
    if (!body) continue;
    const facts = factRows(body.reading).flatMap((row): ReadFact[] => {
      const { subject: owner, role, period, kind, value, upper, unit, qualifier } = row;
      return owner === null || role === null
        ? []
        : [
            {
              owner,
              role,
              period,
              kind,
              value,
              upper,
              unit,
              qualifier,
              date: body.reading.publishedTime,
            },
          ];
    });
    const request = { article: null, url: null, canonicalUrl: null, facts };
    const start = performance.now();
    const { ok, value } = await sent("knownFacts", request);
    taken.push(performance.now() - start);
    if (!ok || !value) throw new Error("nothing was known");
  }
  return taken;
}

/** Saves new articles by the background, each beside a bare put of the same text by the same database library. */
export async function saving(
  times: number,
  from: number,
): Promise<{ saved: number[]; bare: number[]; bytes: number }> {
  const bareDb = new Dexie("bench-bare", { chromeTransactionDurability: "strict" });
  bareDb.version(1).stores({ bodies: "hash" });
  await bareDb.open();
  const [saved, bare]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (let at = 0; at < times; at++) {
    const [body] = articleLine(ARTICLES + from + at).bodies;
    if (!body) continue;
    const { reading, article } = body;
    const request: SaveRequest = {
      reading,
      article,
      choices: NO_CHOICES,
      account: NO_ACCOUNT,
      from: "reader",
    };
    bytes += JSON.stringify(body).length;
    const start = performance.now();
    await bareDb.transaction("rw", "bodies", () => bareDb.table("bodies").put(body));
    const middle = performance.now();
    const answer = await sent("saveArticle", request);
    bare.push(middle - start);
    saved.push(performance.now() - middle);
    if (!answer.ok || answer.value?.kind !== "new") throw new Error(JSON.stringify(answer));
  }
  bareDb.close();
  await Dexie.delete("bench-bare");
  return { saved, bare, bytes: bytes / times };
}

interface Sender {
  runtime: {
    sendMessage: (message: unknown) => Promise<{
      res: { ok: boolean; value?: { kind: string } };
      err?: unknown;
    }>;
  };
}

/** As the surfaces' messages go. */
async function sent(type: string, data: unknown) {
  const { browser, chrome } = globalThis as { browser?: Sender; chrome?: Sender };
  const sender = browser ?? chrome;
  if (!sender) throw new Error("no page of an extension");
  const message = { id: 1, type, data, timestamp: Date.now() };
  const { res, err } = await sender.runtime.sendMessage(message);
  if (err) throw new Error(JSON.stringify(err));
  return res;
}

/** The lists of what is done in the library's page, and each one's times by its place in the list. */
const LISTS = {
  articles: () => articleActions(askedFor()),
  facts: factActions,
};

export const actionsOf = (list: keyof typeof LISTS): string[] =>
  LISTS[list]().map(({ name }) => name);

export async function measured(list: keyof typeof LISTS, at: number, runs: number) {
  const action = LISTS[list]()[at];
  if (!action) throw new RangeError(`no action ${at}`);
  if (list === "facts" && at > 0) await openFacts();
  return timesOf(action, runs);
}

/** Words that nearly all, many and few articles say. */
function askedFor(): { common: string; middle: string; rare: string } {
  const [common = "", middle = "", rare = ""] = [3, 300, 20_000].map((rank) => WORDS[rank]);
  return { common, middle, rare };
}

export { firstScreen };
