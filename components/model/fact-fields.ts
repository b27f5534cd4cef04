import type {
  FactCorrection,
  HandFact,
  Measure,
  Owner,
} from "../../lib/core/corrections/by-hand.ts";
import { findName } from "../../lib/core/corrections/names.ts";
import type { FigureKey } from "../../lib/core/corrections/places.ts";
import type { Typed, TypedRead, Value } from "../../lib/core/corrections/typed.ts";
import { admits, ROLES } from "../../lib/core/facts/roles.ts";
import type { Entity, Figure, FigureKind, Reading, Role, Span } from "../../lib/core/reading.ts";
import { formatDate } from "../format/dates.ts";

/** What a person writes into the form of a fact. */
export interface FactFields {
  /** A role, "" for nothing, or `IN_WORDS`. */
  measure: string;
  words: string;
  /** The index of an entity, "" for nobody, or `IN_WORDS`. */
  owner: string;
  name: string;
  value: string;
  period: string;
}

/** What is chosen in a list where it is written beside it. */
export const IN_WORDS = "words";

export type FieldFault =
  | "wordsMissing"
  | "nameMissing"
  | "valueUnread"
  | "valueMissing"
  | "typedUnread"
  | "valueUnfit"
  | "periodUnread";
export type FieldFaults = Partial<Record<"words" | "name" | "value" | "period", FieldFault>>;

/** What the fields say, read. */
export interface FactRead {
  measure: Measure;
  owner: Owner;
  /** Null where it is words and no figure. */
  value: Value | null;
  period: string | null;
}

/** Longest of what is typed that is kept: UTF-16 code units. */
const LONGEST = 200;

/** A figure as it stands, and what a person said about it. */
export interface FactNow {
  figure: Figure;
  role: Role | null;
  owner: number | null;
  hand: HandFact | null;
}

/** What is known of a figure of the Reading. */
export function factNow(
  { figures, facts }: Pick<Reading, "figures" | "facts">,
  hands: readonly HandFact[],
  index: number,
): FactNow | null {
  const figure = figures[index];
  if (!figure) return null;
  const fact = facts.find((one) => one.figures.includes(index));
  const hand = hands.find((one) => one.figures.includes(index)) ?? null;
  return {
    figure,
    role: fact?.property ?? figure.role ?? null,
    owner: fact?.subject ?? figure.about ?? null,
    hand,
  };
}

/** The form as it is first shown: what is known. */
export function fieldsOf({ figure, role, owner, hand }: FactNow, locale: string): FactFields {
  const typed = typeof hand?.owner === "string" ? hand.owner : null;
  return {
    measure: hand?.words ? IN_WORDS : (role ?? ""),
    words: hand?.words ?? "",
    owner: typed === null ? (owner === null ? "" : String(owner)) : IN_WORDS,
    name: typed ?? "",
    value: hand?.typed ?? figure.text,
    period: figure.period ? formatDate(figure.period, locale) : "",
  };
}

/** The roles that a figure of a kind can have; all where none is told yet. */
export const rolesFor = (kind: FigureKind | null): readonly Role[] =>
  kind === null ? ROLES : ROLES.filter((role) => admits(role, kind));

/** The names to choose an owner from: those of a sentence first, then the most salient; indexes of entities. */
export function namesFor(
  entities: readonly Entity[],
  sentence: Span,
  most = 100,
): { here: number[]; elsewhere: number[] } {
  const here: number[] = [];
  const elsewhere: number[] = [];
  for (const [index, { mentions }] of entities.entries()) {
    const isHere = mentions.some(
      ({ start, end }) => start >= sentence.start && end <= sentence.end,
    );
    if (isHere) here.push(index);
    else if (mentions.length > 0) elsewhere.push(index);
  }
  const salience = (index: number): number => entities[index]?.salience ?? 0;
  return {
    here: here.slice(0, most),
    elsewhere: elsewhere.toSorted((a, b) => salience(b) - salience(a)).slice(0, most),
  };
}

const NOTHING_READ: TypedRead = { value: null, period: null };

/** Reads what is typed, where the words for it are. */
export type ReadTyped = (typed: Typed) => Promise<TypedRead>;

interface ReadOptions {
  entities: readonly Entity[];
  /** BCP 47, in the order in which what is typed is read. */
  langs: readonly string[];
  /** The form as it was first shown, of the figure that is there: what was not touched is as it is. */
  before: FactFields;
  /** Its unit is a bare number's. */
  figure: Figure | null;
  /** Whether the value may be words. */
  wordy: boolean;
  readTyped: ReadTyped;
}

/** Reads the fields; what cannot be read is named. Rejects as `readTyped` does. */
export async function readFields(
  fields: FactFields,
  { entities, langs, before, figure, wordy, readTyped }: ReadOptions,
): Promise<{ read: FactRead; faults: FieldFaults }> {
  const faults: FieldFaults = {};
  const words = clean(fields.words);
  const name = clean(fields.name);
  if (fields.measure === IN_WORDS && words === "") faults.words = "wordsMissing";
  if (fields.owner === IN_WORDS && name === "") faults.name = "nameMissing";
  const [typed, when] = [clean(fields.value), clean(fields.period)];
  const sameValue = figure !== null && typed === clean(before.value);
  const samePeriod = figure?.period !== undefined && when === clean(before.period);
  const asked = {
    value: sameValue || typed === "" ? null : typed,
    period: samePeriod || when === "" ? null : when,
  };
  const found: TypedRead =
    asked.value === null && asked.period === null
      ? NOTHING_READ
      : await readTyped({ ...asked, langs, like: figure && likeOf(figure) });
  const value = sameValue ? valueOf(figure) : found.value;
  const period = samePeriod ? (figure.period ?? null) : found.period;
  const measure = measureOf(fields, words);
  const role = measure && "role" in measure ? measure.role : null;
  if (!value && !wordy) faults.value = "valueUnread";
  else if (value && role && !admits(role, value.kind)) faults.value = "valueUnfit";
  if (when !== "" && period === null) faults.period = "periodUnread";
  const owner = ownerIn(fields.owner, name, entities);
  return { read: { measure, owner, value, period }, faults };
}

/** What has to be said for a figure to be what the fields say: the things that differ. */
export function differences(
  of: FigureKey,
  before: FactFields,
  after: FactFields,
  { measure, owner, value, period }: FactRead,
): FactCorrection[] {
  const differ = (...keys: (keyof FactFields)[]): boolean =>
    keys.some((key) => clean(before[key]) !== clean(after[key]));
  const corrections: FactCorrection[] = [];
  // First, since what it measures says of which kinds its value can be.
  if (differ("measure", "words")) corrections.push({ kind: "measure", of, measure });
  if (value && differ("value"))
    corrections.push({ kind: "value", of, value, typed: clean(after.value) });
  if (differ("owner", "name")) corrections.push({ kind: "owner", of, owner });
  if (differ("period")) corrections.push({ kind: "period", of, period });
  return corrections;
}

/** What is typed as it is kept: one line, without spaces around it. */
export const clean = (typed: string): string =>
  typed
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, LONGEST);

function measureOf({ measure }: FactFields, words: string): Measure {
  if (measure === IN_WORDS) return words === "" ? null : { words };
  const role = ROLES.find((one) => one === measure);
  return role ? { role } : null;
}

/**
 * Whose, as the field of owners and the name beside it say; a typed name of the article is that of the article.
 * @param choice the index of an entity, "" for nobody, or `IN_WORDS`
 */
export function ownerIn(choice: string, name: string, entities: readonly Entity[]): Owner {
  if (choice === "") return null;
  const entity =
    choice === IN_WORDS ? findName(entities, { name, type: null }) : entities[Number(choice)];
  if (entity) return { name: entity.name, type: entity.type };
  return name === "" ? null : name;
}

const likeOf = ({ kind, unit }: Figure): Typed["like"] => ({ kind, unit });

function valueOf({ kind, value, unit, upper, qualifier }: Figure): Value {
  return {
    kind,
    value,
    unit,
    ...(upper === undefined ? {} : { upper }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}
