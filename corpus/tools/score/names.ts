import type { EntityType, Span } from "../../../lib/core/reading.ts";
import type { CorpusDocument, NameMark } from "../document/types.ts";
import { noneFound, type Found } from "./counts.ts";
import type { Judged, JudgedName } from "./judged.ts";

/** Sums of B³ over mentions (Bagga and Baldwin 1998). A mention that only one side has counts as wrong there. */
export interface BCubed {
  precision: number;
  found: number;
  recall: number;
  wanted: number;
}

export const noBCubed = (): BCubed => ({ precision: 0, found: 0, recall: 0, wanted: 0 });

export interface NamesScore {
  byType: Map<EntityType, Found>;
  /** Whatever the type. */
  spans: Found;
  entities: BCubed;
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Names by exact span. What meets a doubtful mark, and is nothing else, is left out of the count. */
export function scoreNames(
  { names }: CorpusDocument,
  judged: Judged,
  miss: (line: string) => void,
): NamesScore {
  const firm = names.filter(({ doubtful }) => !doubtful);
  const soft = names.filter(({ doubtful }) => doubtful);
  const pairs = firm.map((name) => judged.names.find((one) => same(one, name)));
  const taken = new Set(pairs);
  const counted = judged.names.filter(
    (one) => taken.has(one) || !(one.doubtful || soft.some((mark) => overlaps(mark, one))),
  );
  const byType = new Map<EntityType, Found>();
  const of = (type: EntityType): Found => {
    const found = byType.get(type) ?? noneFound();
    byType.set(type, found);
    return found;
  };
  const spans = noneFound();
  for (const [index, name] of firm.entries()) {
    const got = pairs[index];
    if (got) spans.right++;
    else spans.missed++;
    if (got?.type === name.type) of(name.type).right++;
    else {
      of(name.type).missed++;
      miss(
        got
          ? `«${name.text}» is ${name.type}, got ${got.type}`
          : `missed ${name.type} «${name.text}»`,
      );
    }
    if (got && got.type !== name.type) of(got.type).extra++;
  }
  for (const one of counted) {
    if (taken.has(one)) continue;
    spans.extra++;
    of(one.type).extra++;
    miss(`extra ${one.type} «${one.text}»`);
  }
  return { byType, spans, entities: bCubed(firm, pairs, counted) };
}

function sizes(list: readonly { entity: number }[]): Map<number, number> {
  const size = new Map<number, number>();
  for (const { entity } of list) size.set(entity, (size.get(entity) ?? 0) + 1);
  return size;
}

function bCubed(
  firm: readonly NameMark[],
  pairs: readonly (JudgedName | undefined)[],
  counted: readonly JudgedName[],
): BCubed {
  const sum: BCubed = { precision: 0, found: counted.length, recall: 0, wanted: firm.length };
  const ours = sizes(firm);
  const theirs = sizes(counted);
  for (const [index, name] of firm.entries()) {
    const got = pairs[index];
    if (!got) continue;
    const together = firm.filter(
      (other, at) => other.entity === name.entity && pairs[at]?.entity === got.entity,
    ).length;
    sum.recall += together / (ours.get(name.entity) ?? 1);
    sum.precision += together / (theirs.get(got.entity) ?? 1);
  }
  return sum;
}
