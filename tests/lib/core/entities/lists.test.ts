import { describe, expect, test } from "vitest";
import { knowledgeOf } from "../../../../lib/core/entities/language.ts";
import { names } from "../../../../lib/core/entities/lexicon.ts";
import { CLUBS } from "../../../../lib/core/entities/lists/clubs.ts";
import { EVENTS } from "../../../../lib/core/entities/lists/events.ts";
import { FAMILY_NAME_SET } from "../../../../lib/core/entities/lists/family-names.ts";
import { ORGANISATIONS_ANGLOPHONE } from "../../../../lib/core/entities/lists/organisations-anglophone.ts";
import { ORGANISATIONS_FRANCE } from "../../../../lib/core/entities/lists/organisations-france.ts";
import { ORGANISATIONS_WORLD } from "../../../../lib/core/entities/lists/organisations-world.ts";
import { PLACES_ANGLOPHONE } from "../../../../lib/core/entities/lists/places-anglophone.ts";
import { PLACES_FRANCE } from "../../../../lib/core/entities/lists/places-france.ts";
import { PLACES_FRANCOPHONE } from "../../../../lib/core/entities/lists/places-francophone.ts";
import { PLACES_WORLD } from "../../../../lib/core/entities/lists/places-world.ts";
import { PRODUCTS } from "../../../../lib/core/entities/lists/products.ts";

const PLACE_LISTS = { PLACES_FRANCE, PLACES_FRANCOPHONE, PLACES_ANGLOPHONE, PLACES_WORLD };
const ORGANISATION_LISTS = {
  ORGANISATIONS_WORLD,
  ORGANISATIONS_FRANCE,
  ORGANISATIONS_ANGLOPHONE,
  CLUBS,
};
const LISTS = { ...PLACE_LISTS, ...ORGANISATION_LISTS, EVENTS, PRODUCTS };
const PLACES = new Set(Object.values(PLACE_LISTS).flatMap((list) => [...names(list)]));
const ORGANISATIONS = new Set(
  Object.values(ORGANISATION_LISTS).flatMap((list) => [...names(list)]),
);

describe("the lists of names", () => {
  test.each(Object.entries(LISTS))("%s says no name twice", (_name, list) => {
    const entries = list.split(",").filter((entry) => entry.trim() !== "");
    expect(names(list).size).toBe(entries.length);
  });

  test("call nothing both a place and an organisation", () => {
    expect([...ORGANISATIONS].filter((name) => PLACES.has(name))).toEqual([]);
  });

  test.each(["fr", "en"])("hold no word that names nothing in %s", (lang) => {
    const lexicon = knowledgeOf(lang, "abc")?.lexicon;
    const known = [...PLACES, ...ORGANISATIONS, ...names(EVENTS), ...names(PRODUCTS)];
    const common = [...known, ...FAMILY_NAME_SET].filter(
      (name) =>
        lexicon?.functionWords.has(name) ||
        lexicon?.openers.has(name) ||
        lexicon?.demonyms.has(name) ||
        lexicon?.calendar.has(name),
    );
    expect(common).toEqual([]);
  });
});
