import type { EntityType, FigureKind } from "../../lib/core/reading.ts";

/** The kinds a reader tells apart: fewer than the analysis knows, since each has its own hue and switch. */
export type NameKind = "person" | "organisation" | "place" | "name";
export type FigureGroup = "money" | "people" | "share" | "measure" | "date";
export type MarkKind = NameKind | FigureGroup;

export const NAME_KINDS: readonly NameKind[] = ["person", "organisation", "place", "name"];
export const FIGURE_GROUPS: readonly FigureGroup[] = [
  "money",
  "people",
  "share",
  "measure",
  "date",
];

const KIND_OF_ENTITY: Record<EntityType, NameKind> = {
  person: "person",
  organisation: "organisation",
  place: "place",
  event: "name",
  work: "name",
  product: "name",
};

const GROUP_OF_FIGURE: Record<FigureKind, FigureGroup> = {
  money: "money",
  people: "people",
  percentage: "share",
  ratio: "share",
  date: "date",
  duration: "date",
  count: "measure",
  area: "measure",
  distance: "measure",
  mass: "measure",
  volume: "measure",
  temperature: "measure",
  speed: "measure",
  energy: "measure",
  power: "measure",
  data: "measure",
  rank: "measure",
  other: "measure",
};

export function nameKind(type: EntityType): NameKind {
  return KIND_OF_ENTITY[type];
}

export function figureGroup(kind: FigureKind): FigureGroup {
  return GROUP_OF_FIGURE[kind];
}
