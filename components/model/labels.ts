import type {
  EntityType,
  FigureKind,
  OmittedReason,
  Qualifier,
  RepairKind,
  Role,
  Stage,
} from "../../lib/core/reading.ts";
import type { MessageKey } from "../i18n.ts";
import type { MarkKind } from "./kinds.ts";

/** The words for every closed list of the Reading, as message keys: one table a list, complete by type. */

export const ROLE_LABELS: Record<Role, MessageKey> = {
  revenue: "roleRevenue",
  "net-income": "roleNetIncome",
  "operating-income": "roleOperatingIncome",
  loss: "roleLoss",
  funding: "roleFunding",
  investment: "roleInvestment",
  price: "rolePrice",
  cost: "roleCost",
  budget: "roleBudget",
  debt: "roleDebt",
  "market-value": "roleMarketValue",
  salary: "roleSalary",
  fine: "roleFine",
  subsidy: "roleSubsidy",
  donation: "roleDonation",
  tax: "roleTax",
  savings: "roleSavings",
  employees: "roleEmployees",
  "jobs-created": "roleJobsCreated",
  "jobs-cut": "roleJobsCut",
  deaths: "roleDeaths",
  injured: "roleInjured",
  inhabitants: "roleInhabitants",
  attendance: "roleAttendance",
  users: "roleUsers",
  members: "roleMembers",
  arrests: "roleArrests",
  stake: "roleStake",
  share: "roleShare",
  growth: "roleGrowth",
  rate: "roleRate",
  discount: "roleDiscount",
  turnout: "roleTurnout",
  capacity: "roleCapacity",
  production: "roleProduction",
  "sales-volume": "roleSalesVolume",
  "floor-area": "roleFloorArea",
  "land-area": "roleLandArea",
  score: "roleScore",
  age: "roleAge",
  founded: "roleFounded",
  opening: "roleOpening",
  deadline: "roleDeadline",
  published: "rolePublished",
  born: "roleBorn",
  died: "roleDied",
  term: "roleTerm",
  rank: "roleRank",
};

export const KIND_LABELS: Record<MarkKind, MessageKey> = {
  person: "kindPerson",
  organisation: "kindOrganisation",
  place: "kindPlace",
  name: "kindName",
  money: "kindMoney",
  people: "kindPeople",
  share: "kindShare",
  measure: "kindMeasure",
  date: "kindDate",
};

export const ENTITY_LABELS: Record<EntityType, MessageKey> = {
  person: "entityPerson",
  organisation: "entityOrganisation",
  place: "entityPlace",
  event: "entityEvent",
  work: "entityWork",
  product: "entityProduct",
};

/** The same as what a name can be said to be: "a person". */
export const A_NAME_LABELS: Record<EntityType, MessageKey> = {
  person: "aPerson",
  organisation: "anOrganisation",
  place: "aPlace",
  event: "anEvent",
  work: "aWork",
  product: "aProduct",
};

export const FIGURE_LABELS: Record<FigureKind, MessageKey> = {
  money: "figureMoney",
  percentage: "figurePercentage",
  people: "figurePeople",
  count: "figureCount",
  area: "figureArea",
  distance: "figureDistance",
  duration: "figureDuration",
  date: "figureDate",
  mass: "figureMass",
  volume: "figureVolume",
  temperature: "figureTemperature",
  speed: "figureSpeed",
  energy: "figureEnergy",
  power: "figurePower",
  data: "figureData",
  ratio: "figureRatio",
  rank: "figureRank",
  other: "figureOther",
};

export const QUALIFIER_LABELS: Record<Qualifier, MessageKey> = {
  approximate: "qualifierApproximate",
  "at-least": "qualifierAtLeast",
  "at-most": "qualifierAtMost",
  "more-than": "qualifierMoreThan",
  "less-than": "qualifierLessThan",
};

export const OMITTED_LABELS: Record<OmittedReason, MessageKey> = {
  duplicate: "omittedDuplicate",
  comments: "omittedComments",
  related: "omittedRelated",
  share: "omittedShare",
  newsletter: "omittedNewsletter",
  byline: "omittedByline",
  caption: "omittedCaption",
  navigation: "omittedNavigation",
  consent: "omittedConsent",
  advertisement: "omittedAdvertisement",
  other: "omittedOther",
};

export const REPAIR_LABELS: Record<RepairKind, MessageKey> = {
  mojibake: "repairMojibake",
  "lost-character": "repairLostCharacter",
  entity: "repairEntity",
  control: "repairControl",
  spacing: "repairSpacing",
  unit: "repairUnit",
  duplicate: "repairDuplicate",
};

/** What is under way, for the status line. */
export const STAGE_LABELS: Record<Stage, MessageKey> = {
  capture: "stageCapture",
  extract: "stageExtract",
  repair: "stageRepair",
  segment: "stageSegment",
  entities: "stageEntities",
  figures: "stageFigures",
  facts: "stageFacts",
  summary: "stageSummary",
};

/** What it means that a stage failed. */
export const PROBLEM_LABELS: Record<Stage, MessageKey> = {
  capture: "problemCapture",
  extract: "problemExtract",
  repair: "problemRepair",
  segment: "problemSegment",
  entities: "problemEntities",
  figures: "problemFigures",
  facts: "problemFacts",
  summary: "problemSummary",
};
