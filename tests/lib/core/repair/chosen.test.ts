import { describe, expect, it } from "vitest";

import {
  NO_ACCOUNT,
  NO_CHOICES,
  type Account,
  type Choices,
  type KeyedArticle,
  type RepairKey,
} from "../../../../lib/core/choices.ts";
import { createReader } from "../../../../lib/core/read.ts";
import type { Block, Reading } from "../../../../lib/core/reading.ts";
import { APPLY } from "../../../../lib/core/repair/edit.ts";
import { undo } from "../../../../lib/core/repair/offsets.ts";
import { decode } from "./support.ts";

const reader = createReader({ decode });

function articleOf(bodies: string[], title = "Le pont de Sorgue"): KeyedArticle {
  const blocks: Block[] = [];
  let start = 0;
  for (const body of bodies) {
    blocks.push({ kind: "p", start, end: start + body.length });
    start += body.length + 2;
  }
  return {
    html: "",
    reading: {
      url: null,
      canonicalUrl: null,
      title,
      byline: null,
      authors: [],
      siteName: null,
      publishedTime: null,
      modifiedTime: null,
      leadImage: null,
      nextPage: null,
      access: "whole",
      lang: "fr",
      omitted: [],
      charset: null,
      problems: [],
      text: bodies.join("\n\n"),
      blocks,
    },
    nodes: [],
    twins: [],
  };
}

async function read(
  article: KeyedArticle,
  choices?: Choices,
): Promise<{ reading: Reading; account: Account }> {
  let account: Account = NO_ACCOUNT;
  const reading = await reader(article, {
    choices,
    onStage: (_stage, _reading, told) => (account = told),
  });
  return { reading, account };
}

const flipped = (...keys: (RepairKey | null | undefined)[]): Choices => ({
  ...NO_CHOICES,
  repairs: { base: "repaired", flipped: keys.filter((key) => key != null) },
});

const DAMAGED = [
  "L?usine de Sorgue emploie 120 personnes, et l?entreprise en cherche trente de plus.",
  "Le maire a promis d?agrandir le parking pour 3 M€ avant l?Ã©tÃ©, selon l?Agence.",
];
const RIGHT = [
  "L’usine de Sorgue emploie 120 personnes, et l’entreprise en cherche trente de plus.",
  "Le maire a promis d’agrandir le parking pour 3 M€ avant l’été, selon l’Agence.",
];
/** The same passage twice, near enough to be a mistake. */
const TWICE = `${RIGHT[0]} Les offres sont affichées à l’entrée, et la mairie tient une permanence le jeudi matin.`;

describe("repairs that a person chose about", () => {
  it("are as repair has them where nothing was chosen", async () => {
    const article = articleOf(DAMAGED);
    expect((await read(article, NO_CHOICES)).reading).toEqual(await reader(article));
    expect((await read(article)).reading.text.replaceAll("'", "’")).toBe(RIGHT.join("\n\n"));
  });

  it("can be undone one by one, in its own place only", async () => {
    const article = articleOf(DAMAGED);
    const { reading, account } = await read(article);
    const second = reading.repairs.findIndex(({ start }) => start > 40);
    const after = (await read(article, flipped(account.repairs[second]))).reading;
    expect(after.text.match(/\?/gu)).toHaveLength(1);
    expect(after.text).toContain("et l?entreprise");
    const kept = after.repairs[second];
    expect(kept).toMatchObject({ applied: false, damaged: "?" });
    expect(after.text.slice(kept?.start, kept?.end)).toBe("?");
    // Told from a suggestion by how sure it is.
    expect(kept?.confidence).toBeGreaterThanOrEqual(APPLY);
    expect(undo(after.text, after.repairs)).toBe(article.reading.text);
    expect(after.blocks.map(({ start, end }) => after.text.slice(start, end))).toEqual(
      after.text.split("\n\n"),
    );
    expect(after.figures.map(({ text }) => text)).toEqual(reading.figures.map(({ text }) => text));
  });

  it("keep their keys when the text around them grows", async () => {
    const [first = "", last = ""] = DAMAGED;
    const { account } = await read(articleOf([first, last]));
    const grown = articleOf([first, "Une phrase de plus, avec d?autres mots.", last]);
    const after = (await read(grown, flipped(account.repairs[0]))).reading;
    expect(after.text.startsWith("L?usine")).toBe(true);
    expect(after.text.match(/\?/gu)).toHaveLength(1);
  });

  it("can all be undone, the title's with them, and single ones carried out again", async () => {
    const article = articleOf(DAMAGED, "L?usine de Sorgue");
    const { account } = await read(article);
    const original: Choices = { ...NO_CHOICES, repairs: { base: "original", flipped: [] } };
    const undone = (await read(article, original)).reading;
    expect(undone.text).toBe(article.reading.text);
    expect(undone.title).toBe("L?usine de Sorgue");
    expect(undone.repairs.every(({ applied }) => !applied)).toBe(true);
    expect(undone.blocks).toEqual(article.reading.blocks);
    const [key] = account.repairs;
    const one = (
      await read(article, {
        ...NO_CHOICES,
        repairs: { base: "original", flipped: key ? [key] : [] },
      })
    ).reading;
    expect(one.repairs.filter(({ applied }) => applied)).toHaveLength(1);
    expect(one.text).not.toMatch(/^L\?usine/u);
  });

  it("are carried out when a suggestion is accepted", async () => {
    const article = articleOf(["L?eau monte ? Sorgue ? Albe ? partout, et le maire l?attend."]);
    const { reading, account } = await read(article);
    const index = reading.repairs.findIndex(({ applied }) => !applied);
    expect(index).toBeGreaterThanOrEqual(0);
    const suggested = reading.repairs[index];
    const after = (await read(article, flipped(account.repairs[index]))).reading;
    expect(after.repairs[index]).toMatchObject({ applied: true, damaged: suggested?.damaged });
    expect(after.repairs[index]?.confidence).toBeLessThan(APPLY);
    expect(undo(after.text, after.repairs)).toBe(article.reading.text);
  });

  it("forget a key that fits no repair", async () => {
    const article = articleOf(DAMAGED);
    const strange = { damaged: "x", repaired: "y", before: "", after: "", nth: 0 };
    expect((await read(article, flipped(strange))).reading).toEqual(await reader(article));
  });

  it("reach the copy that stands where the same damage was in a passage that was taken out", async () => {
    const damaged = TWICE.replace("l’entrée", "l?entrée");
    const article = articleOf([damaged, damaged, RIGHT[1] ?? ""]);
    const { reading, account } = await read(article);
    const index = reading.repairs.findIndex(({ kind }) => kind === "lost-character");
    const after = (await read(article, flipped(account.repairs[index]))).reading;
    expect(after.text).toContain("l?entrée");
  });
});

describe("passages that repair took out as doubled", () => {
  const article = articleOf([TWICE, TWICE, RIGHT[1] ?? ""]);

  it("have a key, and are put back by it", async () => {
    const { reading, account } = await read(article);
    expect(reading.omitted.map(({ reason }) => reason)).toEqual(["duplicate"]);
    const [key] = account.omitted;
    expect(key?.from).toBe("repair");
    const after = await read(article, { ...NO_CHOICES, putBack: key ? [key] : [] });
    expect(after.reading.text).toBe(article.reading.text);
    expect(after.reading.omitted).toEqual([]);
    expect(after.reading.blocks).toHaveLength(3);
    const [back] = after.account.putBack;
    expect(after.reading.text.slice(back?.start, back?.end)).toBe(TWICE);
    const told = after.reading.repairs.filter(({ kind }) => kind === "duplicate");
    expect(told).toMatchObject([{ applied: false, damaged: TWICE, repaired: "" }]);
    expect(after.account.repairs).toHaveLength(after.reading.repairs.length);
  });

  it("are left alone where extraction put them back", async () => {
    const start = TWICE.length + 2;
    const key = { from: "page" as const, reason: "duplicate" as const, letters: "x", nth: 0 };
    const kept = {
      key,
      text: TWICE,
      reason: "duplicate" as const,
      element: "p",
      always: false,
      start,
      end: start + TWICE.length,
    };
    const after = await read({ ...article, putBack: [kept] }, { ...NO_CHOICES, putBack: [key] });
    expect(after.reading.omitted).toEqual([]);
    expect(after.account.putBack).toEqual([kept]);
  });
});
