import { describe, expect, it } from "vitest";
import { relate, rolesByRule } from "../../../../lib/core/facts/relate.ts";
import { marked, told } from "./marked.ts";

describe("roles by how figures stand to each other", () => {
  it("reads a sum set against a result as revenue", () => {
    const source =
      "un groupe riche en bénéfices ([money:9 M€=9000000:EUR] en [date:2018=2018] pour [money:1 M€=1000000:EUR] de résultat net)";
    expect(told(source, "fr")[0]).toBe("9 M€ · revenue · 2018");
  });

  it("reads a bare sum beside staff in an organisation's bracket as revenue", () => {
    expect(
      told("[org:Veltis] ([money:40 M€=40000000:EUR], [people:350 salariés=350:salarié])", "fr"),
    ).toEqual(["40 M€ · revenue · Veltis", "350 salariés · employees · Veltis"]);
  });

  it("leaves a bare sum in a bracket alone where no staff stands beside it", () => {
    expect(told("[org:Veltis] ([money:40 M€=40000000:EUR]) recrute.", "fr")).toEqual([
      "40 M€ · Veltis",
    ]);
  });

  it("leaves a bare sum in a place's bracket alone", () => {
    const source = "[place:Lorme] ([money:40 M€=40000000:EUR], [people:350 agents=350:agent])";
    expect(told(source, "fr")[0]).toBe("40 M€ · Lorme");
  });

  it("counts a part as what it is a part of", () => {
    const source = "[people:60 salariés=60:salarié], dont [people:20 techniciens=20:technicien]";
    expect(told(source, "fr")).toEqual(["60 salariés · employees", "20 techniciens · employees"]);
    expect(
      told("[people:12 deaths=12:death], including [people:three children=3:child]", "en"),
    ).toEqual(["12 deaths · deaths", "three children · deaths"]);
  });

  it("gives what is compared the same role, each with its own year", () => {
    const source =
      "un chiffre d'affaires de [money:17 M€=17000000:EUR] en [date:2013=2013], contre [money:15 M€=15000000:EUR] en [date:2012=2012]";
    expect(told(source, "fr")).toEqual([
      "17 M€ · revenue · 2013",
      "2013",
      "15 M€ · revenue · 2012",
      "2012",
    ]);
  });

  it("does not spread a role over figures that are only listed", () => {
    const { segmented, entities, figures } = marked(
      "une amende de [money:4 M€=4000000:EUR], du matériel, puis [money:2 M€=2000000:EUR]",
      "fr",
    );
    const related = relate(segmented, entities, figures, { findRoles: rolesByRule });
    expect(related.figures.map(({ role }) => role)).toEqual(["fine", undefined]);
  });

  it("reads years behind a person's name as an age, not behind an organisation's", () => {
    expect(told("[person:Anna Sorel], [duration:34 ans=34:a], dirige.", "fr")[0]).toBe(
      "34 ans · age · Anna Sorel",
    );
    expect(told("[org:Veltis], [duration:34 ans=34:a], recrute.", "fr")[0]).not.toContain("age");
  });

  it("gives a sum in another currency what the first sum has", () => {
    expect(
      told(
        "[org:Kérys] agreed to buy [org:Veltis] for [money:$9m=9000000:USD] ([money:£7m=7000000:GBP]).",
        "en",
      ),
    ).toEqual(["$9m · price · Veltis", "£7m · price · Veltis"]);
  });

  it("gives both ends of a change the role of either", () => {
    const source =
      "Le tarif passe de [money:12 euros=12:EUR] à [money:14 euros=14:EUR] le mètre carré.";
    expect(told(source, "fr")).toEqual(["12 euros · price", "14 euros · price"]);
  });

  it("tells the price of a piece from the cost of a project", () => {
    expect(told("Entry costs [money:£18=18:GBP].", "en")).toEqual(["£18 · price"]);
    expect(told("The bridge costs [money:£18m=18000000:GBP].", "en")).toEqual(["£18m · cost"]);
  });
});
