import { describe, expect, it } from "vitest";
import { factsOf } from "./marked.ts";

describe("joining facts", () => {
  it("makes one fact of a figure said twice", () => {
    const facts = factsOf(
      "[org:Veltis] a levé [money:4 M€=4000000:EUR].\nCes [money:4 M€=4000000:EUR] levés par [org:Veltis] serviront.",
      "fr",
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]?.figures).toEqual([0, 1]);
  });

  it("takes the subject from the one that names it", () => {
    const facts = factsOf(
      "Une levée de [money:4 M€=4000000:EUR].\n[org:Veltis] a levé [money:4 M€=4000000:EUR].",
      "fr",
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]?.subject).toBe(0);
  });

  it("makes one fact of people that are counted by another noun", () => {
    const facts = factsOf(
      "[org:Veltis] emploie [people:350 salariés=350:salarié].\n[org:Veltis] emploie [people:350 personnes=350:personne].",
      "fr",
    );
    expect(facts).toHaveLength(1);
  });

  it("gives a fact that names no period to one of two that do, not to both", () => {
    const facts = factsOf(
      "[org:Veltis] a perdu [money:4 M€=4000000:EUR].\n[org:Veltis] a perdu [money:4 M€=4000000:EUR] en [date:2012=2012].\n[org:Veltis] a perdu [money:4 M€=4000000:EUR] en [date:2013=2013].",
      "fr",
    );
    expect(facts.map((fact) => fact.figures)).toEqual([[0, 1], [3]]);
  });

  it.each([
    [
      "another value",
      "[org:Veltis] a levé [money:4 M€=4000000:EUR].\n[org:Veltis] a levé [money:5 M€=5000000:EUR].",
    ],
    [
      "another subject",
      "[org:Veltis] a levé [money:4 M€=4000000:EUR].\n[org:Kérys] a levé [money:4 M€=4000000:EUR].",
    ],
    [
      "another currency",
      "[org:Veltis] a levé [money:4 M€=4000000:EUR].\n[org:Veltis] a levé [money:4 M$=4000000:USD].",
    ],
    [
      "another mode",
      "[org:Veltis] a levé [money:4 M€=4000000:EUR].\n[org:Veltis] n'a pas levé [money:4 M€=4000000:EUR].",
    ],
    [
      "another period",
      "[org:Veltis] a perdu [money:4 M€=4000000:EUR] en [date:2012=2012].\n[org:Veltis] a perdu [money:4 M€=4000000:EUR] en [date:2013=2013].",
    ],
  ])("keeps facts apart that have %s", (_, source) => {
    expect(factsOf(source, "fr")).toHaveLength(2);
  });
});
