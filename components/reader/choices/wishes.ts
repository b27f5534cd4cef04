/** What a person wants next, made of what they wanted so far. Pure; every step can be taken back by the value before. */
import {
  idOf,
  isSameRule,
  type PassageKey,
  type PutBack,
  type RepairKey,
  type SiteRule,
  type Wish,
} from "../../../lib/core/choices.ts";
import type { FactCorrection } from "../../../lib/core/corrections/by-hand.ts";
import { correctionsWithout } from "../../../lib/core/corrections/everywhere.ts";
import type { NameCorrection } from "../../../lib/core/corrections/names.ts";
import { beginningOf } from "../../model/passages.ts";

export function puttingBack(wish: Wish, keys: readonly PassageKey[]): Wish {
  const putBack = [...without(wish.choices.putBack, keys), ...keys];
  return { ...wish, choices: { ...wish.choices, putBack } };
}

export function leavingOut(wish: Wish, keys: readonly PassageKey[]): Wish {
  return {
    ...wish,
    choices: { ...wish.choices, putBack: without(wish.choices.putBack, keys) },
  };
}

/**
 * Puts back on the whole site what is like a passage. The rule takes the place of the choices for this article that it
 * covers, so that there is one thing to take back.
 * @param since ISO 8601 date
 */
export function alwaysPuttingBack(
  wish: Wish,
  passage: PutBack,
  others: readonly PutBack[],
  since: string,
): Wish {
  const { reason, element } = passage;
  if (element === null) return wish;
  const rule: SiteRule = { reason, element, sample: beginningOf(passage.text, 80), since };
  const covered = others.filter(
    (other) =>
      other.element !== null && isSameRule(rule, { reason: other.reason, element: other.element }),
  );
  const left = leavingOut(
    wish,
    covered.map(({ key }) => key),
  );
  return { ...left, rules: [...withoutRule(wish.rules, rule), rule] };
}

export function noLongerPuttingBack(wish: Wish, rule: SiteRule): Wish {
  return { ...wish, rules: withoutRule(wish.rules, rule) };
}

/** Undoes a repair that stands, carries out one that does not. */
export function flipping(wish: Wish, key: RepairKey): Wish {
  const { repairs } = wish.choices;
  const id = idOf(key);
  const left = repairs.flipped.filter((other) => idOf(other) !== id);
  const flipped = left.length < repairs.flipped.length ? left : [...left, key];
  return { ...wish, choices: { ...wish.choices, repairs: { ...repairs, flipped } } };
}

export function undoingAll(wish: Wish): Wish {
  return { ...wish, choices: { ...wish.choices, repairs: { base: "original", flipped: [] } } };
}

export function repairingAll(wish: Wish): Wish {
  return { ...wish, choices: { ...wish.choices, repairs: { base: "repaired", flipped: [] } } };
}

/** Says something about a name, after all that was said before. */
export function correcting(wish: Wish, correction: NameCorrection): Wish {
  return {
    ...wish,
    choices: { ...wish.choices, names: [...wish.choices.names, correction] },
  };
}

/** Takes back what was said about a name, by its place in `Choices.names`; what was said after it stands. */
export function takingBack(wish: Wish, index: number): Wish {
  const names = wish.choices.names.toSpliced(index, 1);
  return { ...wish, choices: { ...wish.choices, names } };
}

/** Says something about a name for all articles, this one among them. */
export function correctingEverywhere(wish: Wish, correction: NameCorrection): Wish {
  const others = correctionsWithout(wish.everywhere ?? [], [correction]);
  return { ...wish, everywhere: [...others, correction] };
}

/** Takes back what was said about a name for all articles. */
export function takingBackEverywhere(wish: Wish, correction: NameCorrection): Wish {
  return { ...wish, everywhere: correctionsWithout(wish.everywhere ?? [], [correction]) };
}

/**
 * Says something about facts, after all that was said before; in the place of what was said before of the same thing of the
 * same figure.
 */
export function correctingFacts(wish: Wish, corrections: readonly FactCorrection[]): Wish {
  const facts = [...wish.choices.facts];
  const places = new Map(facts.map((one, place) => [thingOf(one), place]));
  for (const correction of corrections) {
    const place = places.get(thingOf(correction));
    if (place === undefined) facts.push(correction);
    else facts[place] = correction;
  }
  return { ...wish, choices: { ...wish.choices, facts } };
}

/** Takes back what was said about facts, by its places in `Choices.facts`. */
export function takingFactsBack(wish: Wish, indexes: readonly number[]): Wish {
  const facts = wish.choices.facts.filter((_, index) => !indexes.includes(index));
  return { ...wish, choices: { ...wish.choices, facts } };
}

/** What a correction is about: two of the same cannot stand beside each other. */
function thingOf(correction: FactCorrection): string {
  if (!("of" in correction)) return JSON.stringify(correction);
  const { kind, of } = correction;
  return JSON.stringify([kind === "strike" ? "measure" : kind, of.text, of.sentence, of.nth]);
}

function without(keys: readonly PassageKey[], gone: readonly PassageKey[]): PassageKey[] {
  const ids = new Set(gone.map(idOf));
  return keys.filter((key) => !ids.has(idOf(key)));
}

const withoutRule = (rules: readonly SiteRule[], rule: SiteRule): SiteRule[] =>
  rules.filter((other) => !isSameRule(rule, other));
