import { describe, expect, test } from "vitest";
import { align } from "../../corpus/tools/score/align.ts";
import { f1, precision, recall } from "../../corpus/tools/score/counts.ts";
import { judgedDocument } from "../../corpus/tools/score/judged.ts";
import { scoreReading } from "../../corpus/tools/score/read.ts";
import { scoreReport } from "../../corpus/tools/score/report.ts";
import { addScore, emptyScore, scoreArticle, type Score } from "../../corpus/tools/score/score.ts";
import { sameAmount, sameUnit, sameValue } from "../../corpus/tools/score/values.ts";
import { documentOf } from "./support.ts";

/** One body's marks judged by another's of the same text. */
function judge(wanted: string, got: string): Score {
  const document = documentOf(wanted);
  const other = documentOf(got);
  expect(other.text).toBe(document.text);
  return scoreArticle(document, judgedDocument(other), document.blocks.length);
}

const found = (right: number, extra: number, missed: number) => ({ right, extra, missed });

describe("counts", () => {
  test("come to precision, recall and their harmonic mean", () => {
    const counts = found(6, 2, 4);
    expect(precision(counts)).toBe(0.75);
    expect(recall(counts)).toBe(0.6);
    expect(f1(counts)).toBeCloseTo(2 / 3);
    expect(f1(found(0, 0, 0))).toBe(0);
  });

  test("of several articles are sums", () => {
    const total = emptyScore();
    const one = judge("[Ida](person) left [Leeds](place).", "[Ida](org) left [Leeds](place).");
    addScore(total, one);
    addScore(total, one);
    expect(total.articles).toBe(2);
    expect(total.spans).toEqual(found(4, 0, 0));
    expect(total.byType.get("person")).toEqual(found(0, 0, 2));
    expect(total.byType.get("organisation")).toEqual(found(0, 2, 0));
    expect(total.misses).toHaveLength(2);
  });
});

describe("names", () => {
  test("count by exact span and type", () => {
    const score = judge(
      "[Ida Ott](person) of [Tolmar](org) in [Leeds](place).",
      "[Ida](person) [Ott](place) of [Tolmar](org) in Leeds.",
    );
    expect(score.spans).toEqual(found(1, 2, 2));
    expect(score.byType.get("organisation")).toEqual(found(1, 0, 0));
    expect(score.byType.get("person")).toEqual(found(0, 1, 1));
    expect(score.byType.get("place")).toEqual(found(0, 1, 1));
  });

  test("that are doubtful count neither when found nor when missed", () => {
    expect(judge("[Ida](person?) left.", "Ida left.").spans).toEqual(found(0, 0, 0));
    expect(judge("[Ida](person?) left.", "[Ida](org) left.").spans).toEqual(found(0, 0, 0));
    expect(judge("Ida left.", "[Ida](person?) left.").spans).toEqual(found(0, 0, 0));
    expect(judge("Ida left.", "[Ida](person) left.").spans).toEqual(found(0, 1, 0));
  });

  test("are put together by B³: a mention's share of those that belong with it", () => {
    const { entities } = judge(
      "[Ida Ott](person a), [Ott](person a), [Ott](person b).",
      "[Ida Ott](person a), [Ott](person b), [Ott](person b).",
    );
    // Ida Ott: 1 of 1 found, 1 of 2 wanted; the first Ott: 1 of 2, 1 of 2; the second: 1 of 2, 1 of 1.
    expect(entities.precision / entities.found).toBeCloseTo((1 + 0.5 + 0.5) / 3);
    expect(entities.recall / entities.wanted).toBeCloseTo((0.5 + 0.5 + 1) / 3);
  });
});

const marks = (role: string, of: string): string =>
  `[Tolmar](org), says [Ida](person), made [€5](money 5 EUR ${role} of=${of}).`;

describe("figures", () => {
  test("count by exact span, and by touching", () => {
    const score = judge(
      "[nine old cows](count 9 cow) and [5 km](distance 5 km).",
      "[nine](count 9 cow) old cows and [5 km](distance 6 mm).",
    );
    expect(score.figures).toEqual(found(1, 1, 1));
    expect(score.touching).toEqual(found(2, 0, 0));
    expect(score.kinds).toEqual({ right: 1, of: 1 });
    expect(score.values).toEqual({ right: 0, of: 1 });
    expect(score.units).toEqual({ right: 0, of: 1 });
  });

  test("that are marked none are extra when found", () => {
    const score = judge("Road [9](none).", "Road [9](count 9 _).");
    expect(score.figures).toEqual(found(0, 1, 0));
  });

  test("have roles and owners right or wrong together with the figure", () => {
    const same = judge(marks("revenue", "Tolmar"), marks("revenue", "Tolmar"));
    expect([same.roles, same.owned, same.owners]).toEqual([
      found(1, 0, 0),
      found(1, 0, 0),
      found(1, 0, 0),
    ]);
    const owner = judge(marks("revenue", "Tolmar"), marks("revenue", "Ida"));
    expect([owner.roles, owner.owned, owner.owners]).toEqual([
      found(1, 0, 0),
      found(0, 1, 1),
      found(0, 1, 1),
    ]);
    const role = judge(marks("revenue", "Tolmar"), marks("cost", "Tolmar"));
    expect([role.roles, role.owned, role.owners]).toEqual([
      found(0, 1, 1),
      found(0, 1, 1),
      found(1, 0, 0),
    ]);
  });

  test("that nobody owns are owned rightly by nobody", () => {
    const body = "It made [€5](money 5 EUR revenue).";
    expect(judge(body, body).owned).toEqual(found(1, 0, 0));
  });

  test("have qualifiers, periods, modes and absolute dates", () => {
    const wanted =
      "[€5](money 5 EUR q=at-least period=2013 forecast), [Monday](date _ =2024-03-11).";
    const got = "[€5](money 5 EUR q=at-most period=2013), [Monday](date _).";
    const score = judge(wanted, got);
    expect(score.qualifiers).toEqual(found(0, 1, 1));
    expect(score.periods).toEqual(found(1, 0, 0));
    expect(score.modes).toEqual(found(0, 0, 1));
    expect(score.resolved).toEqual({ right: 0, of: 1 });
    const missed = judge(wanted, "[€5](money 5 EUR), Monday.");
    expect(missed.resolved).toEqual({ right: 0, of: 1 });
    expect(missed.periods).toEqual(found(0, 0, 1));
  });
});

describe("values and units", () => {
  test("are the same when they say the same", () => {
    expect(sameValue(0.35, 0.350_000_01)).toBe(true);
    expect(sameValue("1/3", 0.333_333)).toBe(true);
    expect(sameValue("3-1", "3-1")).toBe(true);
    expect(sameValue("2013", 2014)).toBe(false);
    expect(sameUnit("MB", "MBy")).toBe(true);
    expect(sameUnit("salarié", "Salarié")).toBe(true);
    expect(sameUnit("mW", "MW")).toBe(false);
    expect(sameUnit(null, null)).toBe(true);
    expect(sameAmount({ value: 30, unit: "mo" }, { value: 2.5, unit: "a" })).toBe(true);
    expect(sameAmount({ value: 30, unit: "mo" }, { value: 30, unit: "a" })).toBe(false);
    expect(sameAmount({ value: 1, unit: "km" }, { value: 1000, unit: "g" })).toBe(false);
  });
});

describe("the summary", () => {
  test("is judged by its characters, and by sentences", () => {
    const score = judge("==One two.== Three.", "==One two.== ==Three.==");
    expect(score.sentences).toEqual({ right: 1, of: 1 });
    // 8 characters in common; 8 wanted, 14 got.
    expect(score.summary).toBeCloseTo(16 / 22);
  });
});

describe("a Reading's offsets", () => {
  const document = documentOf("First block.\n\nSecond one here.");

  test("are put where the article has them, whatever stands between", () => {
    const text = "Extra.\n\nFirst block.\n\nSecond one here.";
    const blocks = [
      { start: 0, end: 6, kind: "p" as const },
      { start: 8, end: 20, kind: "p" as const },
      { start: 22, end: 38, kind: "p" as const },
    ];
    const { place, kept } = align({ text, blocks }, document);
    expect(kept).toBe(2);
    const start = text.indexOf("one");
    const at = document.text.indexOf("one");
    expect(place({ start, end: start + 3 })).toEqual({ start: at, end: at + 3 });
    expect(place({ start: 0, end: 5 }).end).toBeLessThan(0);
  });

  test("are found from both ends of a block that is not quite the article's", () => {
    const text = "Second ones here.";
    const { place } = align(
      { text, blocks: [{ start: 0, end: 17, kind: "p" }] },
      {
        text: "Second one here.",
        blocks: [{ start: 0, end: 16, kind: "p" }],
      },
    );
    expect(place({ start: 0, end: 6 })).toEqual({ start: 0, end: 6 });
    expect(place({ start: 12, end: 16 })).toEqual({ start: 11, end: 15 });
  });
});

const SAWMILL = `==[Henrik Solvang](person) sold the sawmill of [Vestnes](place) for [4 million kroner](money 4000000 NOK price) on [Monday](date _ _ =2024-03-11).== The buyer, a neighbour with no children, wants to keep the saws running until the timber is gone, and hasn’t asked the council for leave to do so.

The mill has stood on the fjord since [1911](date 1911 founded), and its whistle still sets the hours of the village. Nobody was dismissed, and the men went back to work the next morning as if nothing had been signed.`;

// With the first page comes a DOM, which takes its time where others work too.
describe("today's Lede", { timeout: 60_000 }, () => {
  test("reads an article whole, and its names and figures are scored", async () => {
    const score = await scoreReading(documentOf(SAWMILL));
    expect(score.failed).toBe(0);
    expect(score.blocks).toEqual({ right: 2, of: 2 });
    expect(score.figures.right).toBeGreaterThan(0);
    expect(scoreReport("example", score)).toContain("blocks kept              1.000  (2 of 2)");
  });

  test("is scored on the damaged twin by the places of the clean text", async () => {
    const document = documentOf(SAWMILL);
    const damaged = { ...document, meta: { ...document.meta, damage: "mojibake-1252" as const } };
    const score = await scoreReading(damaged, true);
    expect(score.blocks).toEqual({ right: 2, of: 2 });
    expect(score.figures.right).toBe((await scoreReading(document)).figures.right);
  });
});
