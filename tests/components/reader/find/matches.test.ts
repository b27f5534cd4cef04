import { describe, expect, it } from "vitest";
import { folded, matchesOf, MOST_MATCHES } from "../../../../components/reader/find/matches.ts";

const found = (text: string, typed: string): string[] =>
  matchesOf(folded(text), typed).map(({ start, end }) => text.slice(start, end));

describe("finding in a text", () => {
  it("takes no notice of case, accents and kinds of quotes and spaces", () => {
    expect(found("Été à l’Élysée, l'ete", "l'ely")).toEqual(["l’Ély"]);
    expect(found("Été, été, ETE", "été")).toEqual(["Été", "été", "ETE"]);
    expect(found("17\u202F000 salariés", "17 000 SAL")).toEqual(["17\u202F000 sal"]);
    expect(found("« oui »", '"')).toEqual(["«", "»"]);
  });

  it("keeps its offsets over ligatures, emoji and accents that stand alone", () => {
    expect(found("👍 e\u0301te\u0301 suivant", "ete s")).toEqual(["e\u0301te\u0301 s"]);
    expect(found("un œuf ﬁn", "fin")).toEqual(["ﬁn"]);
  });

  it("finds nothing for nothing, and no overlaps", () => {
    expect(found("aaa", "  ")).toEqual([]);
    expect(found("aaaa", "aa")).toEqual(["aa", "aa"]);
    expect(found("abc", "abcd")).toEqual([]);
  });

  it("stops at a limit", () => {
    expect(found("a".repeat(MOST_MATCHES + 500), "a")).toHaveLength(MOST_MATCHES);
  });
});
