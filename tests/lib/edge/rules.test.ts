import { describe, expect, it } from "vitest";
import type { SiteRule } from "../../../lib/core/choices.ts";
import { changedRules, MOST_HOSTS, MOST_RULES, rulesIn } from "../../../lib/edge/rules.ts";

const rule = (element: string): SiteRule => ({
  reason: "related",
  element,
  sample: "Read also",
  since: "2026-03-01",
});

describe("rules by host", () => {
  it("hold for that host alone, port and subdomain included", () => {
    const all = changedRules({}, "news.example", [rule("p.more")], []);
    expect(rulesIn(all, "news.example")).toEqual([rule("p.more")]);
    expect(rulesIn(all, "www.news.example")).toEqual([]);
    expect(rulesIn(all, "news.example:8080")).toEqual([]);
    expect(rulesIn(all, "constructor")).toEqual([]);
  });

  it("are added and taken away one by one, whatever else is there", () => {
    const both = changedRules({}, "a.example", [rule("p.one"), rule("p.two")], []);
    const again = changedRules(both, "a.example", [{ ...rule("p.one"), since: "2026-04-01" }], []);
    expect(rulesIn(again, "a.example").map(({ since }) => since)).toEqual([
      "2026-03-01",
      "2026-04-01",
    ]);
    const left = changedRules(again, "a.example", [], [rule("p.one")]);
    expect(rulesIn(left, "a.example")).toEqual([rule("p.two")]);
    expect(changedRules(left, "a.example", [], [rule("p.two")])).toEqual({});
  });

  it("pass over what is no rule", () => {
    expect(rulesIn({ "a.example": [rule("p"), { reason: 3 }, null, "x"] }, "a.example")).toEqual([
      rule("p"),
    ]);
    expect(rulesIn({ "a.example": "nonsense" }, "a.example")).toEqual([]);
  });

  it("stay few", () => {
    const many = Array.from({ length: MOST_RULES + 5 }, (_, index) => rule(`p.n${index}`));
    const own = rulesIn(changedRules({}, "a.example", many, []), "a.example");
    expect(own).toHaveLength(MOST_RULES);
    expect(own.at(-1)).toEqual(many.at(-1));
    let all = {};
    for (let index = 0; index < MOST_HOSTS + 3; index++) {
      all = changedRules(all, `h${index}.example`, [rule("p")], []);
    }
    expect(Object.keys(all)).toHaveLength(MOST_HOSTS);
    expect(rulesIn(all, "h0.example")).toEqual([]);
  });
});
