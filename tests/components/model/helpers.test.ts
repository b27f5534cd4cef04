import { describe, expect, it } from "vitest";
import { contextOf } from "../../../components/model/context.ts";
import { datesInOrder } from "../../../components/model/dates-in-order.ts";
import { directionOf } from "../../../lib/core/text/direction.ts";
import { noticesOf, repairedCount } from "../../../components/model/notices.ts";
import { visible, wordAround } from "../../../components/model/visible.ts";
import type { Figure } from "../../../lib/core/reading.ts";
import { TRANSLATED } from "../../../lib/core/translated.ts";
import { at, i18nOf, sampleReading } from "../sample.ts";

describe("the words around a span", () => {
  const text =
    "First line.\nA long walk along the old canal to the mill of 1830 and back again.\nLast.";

  it("stay on their line and are cut between words", () => {
    const { before, text: word, after } = contextOf(text, at(text, "1830"), 12);
    expect([before, word, after]).toEqual(["…the mill of ", "1830", " and back…"]);
  });

  it("are whole where the line is short", () => {
    const short = "Only 3 here.";
    expect(contextOf(short, at(short, "3"))).toEqual({
      before: "Only ",
      text: "3",
      after: " here.",
    });
  });

  it("are nothing where a word fills the radius", () => {
    const long = `${"x".repeat(90)}7${"y".repeat(90)}`;
    expect(contextOf(long, at(long, "7"), 10)).toEqual({ before: "…", text: "7", after: "…" });
  });
});

const date = (value: string, resolved?: string): Figure => ({
  start: 0,
  end: 1,
  text: value,
  kind: "date",
  value,
  unit: null,
  ...(resolved ? { resolved } : {}),
});

describe("dates", () => {
  it("come in order of time, those without a year last", () => {
    const ordered = datesInOrder([
      date("--06-12"),
      date("2016-09"),
      date("1954"),
      date("--02-12", "2014-02-12"),
      { ...date("x"), kind: "count" },
    ]);
    expect(ordered.map(({ text }) => text)).toEqual(["1954", "--02-12", "2016-09", "--06-12"]);
  });
});

describe("invisible characters", () => {
  it("are made visible", () => {
    expect(visible("a\u00A0b")).toBe("a\u237Db");
    expect(visible(" a  b ")).toBe("\u2423a\u2423\u2423b\u2423");
    expect(visible("\u0092")).toBe("U+0092");
    expect(visible("l’eau")).toBe("l’eau");
  });

  it("are shown with the word they stand in", () => {
    const text = "de L’usine neuve";
    expect(wordAround(text, at(text, "’"))).toEqual({ before: "L", after: "usine" });
    expect(wordAround(text, { start: 0, end: text.length })).toEqual({ before: "", after: "" });
  });
});

describe("notices", () => {
  it("say how little the site gives", () => {
    expect(noticesOf(sampleReading({ access: "cut" }), i18nOf("en"))[0]).toContain("2 passages");
  });

  it("name each failed stage once", () => {
    const problems = [
      { stage: "summary" as const, message: "a" },
      { stage: "summary" as const, message: "b" },
      { stage: "facts" as const, message: "c" },
    ];
    expect(noticesOf(sampleReading({ problems }), i18nOf("en"))).toHaveLength(2);
  });

  it("say that the words are a translation, and nothing of a failure", () => {
    const notices = noticesOf(sampleReading({ problems: [TRANSLATED] }), i18nOf("en"));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain("translation made by the browser");
  });

  it("are none for a whole article", () => {
    expect(noticesOf(sampleReading(), i18nOf("fr"))).toEqual([]);
  });

  it("count neither suggestions nor passages said twice as characters repaired", () => {
    const repair = { start: 0, end: 1, damaged: "?", repaired: "’", confidence: 1, evidence: "" };
    expect(
      repairedCount([
        { ...repair, kind: "lost-character", applied: true },
        { ...repair, kind: "lost-character", applied: false },
        { ...repair, kind: "duplicate", applied: true },
      ]),
    ).toBe(1);
  });
});

describe("the direction of a language", () => {
  it("is right to left for Arabic and Hebrew with any region, else left to right", () => {
    expect(["ar", "he-IL", "fa"].map(directionOf)).toEqual(["rtl", "rtl", "rtl"]);
    expect(["fr", "arn", undefined].map(directionOf)).toEqual(["ltr", "ltr", "ltr"]);
  });
});
