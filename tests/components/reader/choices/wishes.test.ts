import { describe, expect, it } from "vitest";
import {
  alwaysPuttingBack,
  correcting,
  correctingFacts,
  flipping,
  leavingOut,
  noLongerPuttingBack,
  puttingBack,
  repairingAll,
  takingBack,
  takingFactsBack,
  undoingAll,
} from "../../../../components/reader/choices/wishes.ts";
import {
  NO_CHOICES,
  passageKeys,
  type PassageKey,
  type PutBack,
  type RepairKey,
  type Wish,
} from "../../../../lib/core/choices.ts";

const NOTHING: Wish = { choices: NO_CHOICES, rules: [], everywhere: [] };
const [more, again, box] = passageKeys(
  ["Read also", "Read also", "A box"].map((text) => ({ text, reason: "related" as const })),
  "page",
) as [PassageKey, PassageKey, PassageKey];
const passage = (key: PassageKey, element: string | null): PutBack => ({
  key,
  element,
  text: "Read also: the tide",
  reason: "related",
  always: false,
  start: 0,
  end: 4,
});
const repair: RepairKey = { damaged: "?", repaired: "’", before: "l", after: "eau", nth: 0 };

describe("what a person wants next", () => {
  it("puts passages back once, and leaves them out again", () => {
    const two = puttingBack(puttingBack(NOTHING, [more, again]), [more]);
    expect(two.choices.putBack).toEqual([again, more]);
    expect(leavingOut(two, [again]).choices.putBack).toEqual([more]);
    expect(NOTHING.choices.putBack).toEqual([]);
  });

  it("makes a rule in place of the choices that it covers, one for each kind", () => {
    const back = [passage(more, "p.more"), passage(again, "p.more"), passage(box, "aside")];
    const wish = puttingBack(NOTHING, [more, again, box]);
    const ruled = alwaysPuttingBack(wish, back[0]!, back, "2026-03-01");
    expect(ruled.choices.putBack).toEqual([box]);
    expect(ruled.rules).toEqual([
      { reason: "related", element: "p.more", sample: "Read also: the tide", since: "2026-03-01" },
    ]);
    expect(alwaysPuttingBack(ruled, back[1]!, back, "2026-04-01").rules).toHaveLength(1);
    expect(noLongerPuttingBack(ruled, ruled.rules[0]!).rules).toEqual([]);
  });

  it("makes no rule where no element of the page is behind a passage", () => {
    expect(alwaysPuttingBack(NOTHING, passage(more, null), [], "2026-03-01")).toBe(NOTHING);
  });

  it("flips a repair, and flips it back", () => {
    const undone = flipping(NOTHING, repair);
    expect(undone.choices.repairs).toEqual({ base: "repaired", flipped: [repair] });
    expect(flipping(undone, { ...repair })).toEqual(NOTHING);
  });

  it("undoes all and repairs all, without touching what was put back", () => {
    const wish = flipping(puttingBack(NOTHING, [more]), repair);
    const undone = undoingAll(wish);
    expect(undone.choices).toEqual({
      facts: [],
      names: [],
      putBack: [more],
      repairs: { base: "original", flipped: [] },
    });
    expect(flipping(undone, repair).choices.repairs.flipped).toEqual([repair]);
    expect(repairingAll(undone).choices.repairs).toEqual(NO_CHOICES.repairs);
  });

  it("says one thing of a name after the other, and takes back any of them", () => {
    const of = { name: "Brantide", type: "person" } as const;
    const typed = { kind: "type", of, type: "organisation" } as const;
    const gone = { kind: "not-a-name", of, form: "Brantide" } as const;
    const both = correcting(correcting(NOTHING, typed), gone);
    expect(both.choices.names).toEqual([typed, gone]);
    expect(takingBack(both, 0).choices.names).toEqual([gone]);
    expect(takingBack(both, 7)).toEqual(both);
    expect(NOTHING.choices.names).toEqual([]);
  });

  it("says a thing of a fact in the place of what was said of it before, and takes any of it back", () => {
    const of = { text: "17 M€", sentence: "Il y a 17 M€.", nth: 0 };
    const role = { kind: "measure", of, measure: { role: "revenue" } } as const;
    const period = { kind: "period", of, period: "2013" } as const;
    const said = correctingFacts(NOTHING, [role, period]);
    expect(said.choices.facts).toEqual([role, period]);
    const strike = { kind: "strike", of } as const;
    const other = { ...period, of: { ...of, nth: 1 } };
    const later = correctingFacts(said, [strike, other]);
    expect(later.choices.facts).toEqual([strike, period, other]);
    expect(takingFactsBack(later, [0, 2]).choices.facts).toEqual([period]);
    expect(takingFactsBack(later, [9])).toEqual(later);
  });
});
