import { describe, expect, test } from "vitest";
import { NO_ACCOUNT, NO_CHOICES } from "../../../lib/core/choices.ts";
import { figureKey } from "../../../lib/core/corrections/places.ts";
import { createReader, type Progress } from "../../../lib/core/read.ts";
import type { Article, Reading, Stage } from "../../../lib/core/reading.ts";

const TEXT =
  "Vallonne a levé 12 millions d'euros en mars 2021. L'entreprise d'Annecy emploie 85 salariés, dit sa présidente, Inès Tavernier.";

const article = (text: string): Article => ({
  html: "",
  nodes: [],
  twins: [],
  reading: {
    url: "https://exemple.invalid/a",
    canonicalUrl: null,
    title: "Vallonne lève 12 millions",
    byline: null,
    authors: [],
    siteName: null,
    publishedTime: "2021-03-30",
    modifiedTime: null,
    leadImage: null,
    nextPage: null,
    access: "whole",
    lang: "fr",
    text,
    blocks: text === "" ? [] : [{ start: 0, end: text.length, kind: "p" }],
    omitted: [],
    charset: null,
    problems: [],
  },
});

const decode = (bytes: Uint8Array, charset: string): string =>
  new TextDecoder(charset).decode(bytes);

const cutShort = async (): Promise<never> => {
  throw new Error("the model's file is cut short");
};

const failing = (): string => {
  throw new Error("no such charset");
};

describe("the composition of the stages", () => {
  test("fills every field of the Reading, from the text to the summary", async () => {
    const reading = await createReader({ decode })(article(TEXT));
    expect(reading.schema).toBe(1);
    expect(reading.lang).toBe("fr");
    expect(reading.text).toBe(TEXT);
    expect(reading.entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Vallonne", "Annecy", "Inès Tavernier"]),
    );
    expect(reading.figures.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["12 millions d'euros", "85 salariés"]),
    );
    expect(reading.facts.map(({ property }) => property)).toEqual(
      expect.arrayContaining(["funding", "employees"]),
    );
    expect(reading.summary.length).toBeGreaterThan(0);
    expect(reading.stats.readingMinutes).toBe(1);
    expect(reading.problems).toEqual([]);
  });

  test("reports each stage as soon as it is there, in order", async () => {
    const stages: Stage[] = [];
    const figures: number[] = [];
    await createReader({ decode })(article(TEXT), {
      onStage: (stage: Stage, reading: Reading) => {
        stages.push(stage);
        figures.push(reading.figures.length);
      },
    });
    expect(stages).toEqual(["repair", "segment", "entities", "figures", "facts", "summary"]);
    expect(figures[2]).toBe(0);
    expect(figures[3]).toBeGreaterThan(0);
  });

  test("names a stage that fails, and goes on with the others", async () => {
    const damaged = TEXT.replace("présidente", "prÃ©sidente");
    const reading = await createReader({ decode: failing })(article(damaged));
    expect(reading.problems).toEqual([{ stage: "repair", message: "no such charset" }]);
    expect(reading.text).toBe(damaged);
    expect(reading.figures.length).toBeGreaterThan(0);
    expect(reading.facts.length).toBeGreaterThan(0);
  });

  test("finds names by its rules where the model of names cannot be had, and says so", async () => {
    const reading = await createReader({ decode, nameModel: cutShort })(article(TEXT));
    expect(reading.problems).toEqual([
      { stage: "entities", message: "the model's file is cut short" },
    ]);
    expect(reading.entities).toEqual((await createReader({ decode })(article(TEXT))).entities);
    expect(reading.facts.length).toBeGreaterThan(0);
  });

  test("asks for the model of the text's own language", async () => {
    const asked: string[] = [];
    const nameModel = async (lang: string): Promise<null> => {
      asked.push(lang);
      return null;
    };
    await createReader({ decode, nameModel })(article(TEXT));
    expect(asked).toEqual(["fr"]);
  });

  test("asks for a model before the text is repaired, so that its file is on its way meanwhile", async () => {
    const asked: string[] = [];
    const stages: Stage[] = [];
    const nameModel = async (lang: string): Promise<null> => {
      asked.push(`${lang} after ${stages.length} stages`);
      return null;
    };
    await createReader({ decode, nameModel })(article(TEXT), {
      onStage: (stage) => stages.push(stage),
    });
    expect(asked).toEqual(["fr after 0 stages"]);
  });

  test("applies what a person said of names before figures are related to them", async () => {
    const read = createReader({ decode });
    const as = { name: "Inès Tavernier", type: "person" } as const;
    const of = { name: "Vallonne", type: "organisation" } as const;
    const names = [{ kind: "same", of, form: null, as } as const];
    let account = NO_ACCOUNT;
    const reading = await read(article(TEXT), {
      choices: { ...NO_CHOICES, names },
      onStage: (_stage, _reading, told) => (account = told),
    });
    expect(reading.entities.map(({ name }) => name)).not.toContain("Vallonne");
    const owner = reading.entities.findIndex(({ name }) => name === "Inès Tavernier");
    expect(account.names).toMatchObject([{ correction: names[0], entity: owner }]);
    const raised = reading.facts.find(({ property }) => property === "funding");
    expect(raised?.subject).toBe(owner);
    expect(reading.figures.find(({ role }) => role === "funding")?.about).toBe(owner);
    const none = await read(article(TEXT), { choices: NO_CHOICES });
    expect(none).toEqual(await read(article(TEXT)));
  });

  test("applies what a person said of names for all articles, before what they said for this one", async () => {
    const read = createReader({ decode });
    const as = { name: "Inès Tavernier", type: "person" } as const;
    const of = { name: "Vallonne", type: "organisation" } as const;
    const everywhere = [{ kind: "same", of, form: null, as } as const];
    let account = NO_ACCOUNT;
    const onStage: Progress = (_stage, _reading, told) => (account = told);
    const reading = await read(article(TEXT), { everywhere, onStage });
    const owner = reading.entities.findIndex(({ name }) => name === "Inès Tavernier");
    expect(account).toMatchObject({ names: [], everywhere: [{ entity: owner }] });
    expect(reading.facts.find(({ property }) => property === "funding")?.subject).toBe(owner);
    const names = [{ kind: "not-a-name", of: as, form: "Inès Tavernier" } as const];
    const choices = { ...NO_CHOICES, names };
    await read(article(TEXT), { choices, everywhere, onStage });
    expect(account.names).toMatchObject([{ correction: names[0], spans: [{}] }]);
    // Said of this article as well, it is said once.
    const twice = { choices: { ...NO_CHOICES, names: everywhere }, everywhere };
    await read(article(TEXT), { ...twice, onStage });
    expect(account).toMatchObject({ names: [{ entity: owner }], everywhere: [] });
  });

  test("applies what a person said of facts after figures are related", async () => {
    const read = createReader({ decode });
    const found = await read(article(TEXT));
    const at = found.figures.findIndex(({ role }) => role === "funding");
    const of = figureKey(found, at);
    if (!of) throw new Error("no figure");
    const facts = [{ kind: "measure", of, measure: { role: "debt" } } as const];
    let account = NO_ACCOUNT;
    const reading = await read(article(TEXT), {
      choices: { ...NO_CHOICES, facts },
      onStage: (_stage, _reading, told) => (account = told),
    });
    expect(reading.figures[at]?.role).toBe("debt");
    expect(reading.facts).toHaveLength(found.facts.length);
    expect(account.facts.facts).toMatchObject([{ role: "debt", said: ["measure"] }]);
    // Choices that were stored before facts could be corrected have none.
    const { facts: _none, ...older } = NO_CHOICES;
    expect(await read(article(TEXT), { choices: older as typeof NO_CHOICES })).toEqual(found);
  });

  test("is the same for the same article, and leaves the article as it was", async () => {
    const read = createReader({ decode });
    const input = article(TEXT);
    const before = structuredClone(input);
    expect(await read(input)).toEqual(await read(input));
    expect(input).toEqual(before);
  });

  test("gives an empty Reading for an empty text", async () => {
    const reading = await createReader({ decode })(article(""));
    expect(reading.text).toBe("");
    expect(reading.problems).toEqual([]);
    expect(reading.stats).toEqual({ words: 0, readingMinutes: 0 });
  });

  test("believes the language it is told, over the page and the text", async () => {
    const reading = await createReader({ decode })(article(TEXT), { lang: "en-GB" });
    expect(reading.lang).toBe("en-GB");
  });
});
