import type {
  EntityType,
  FigureKind,
  Qualifier,
  Reading,
  Role,
  Span,
} from "../../../lib/core/reading.ts";
import type { CorpusDocument } from "../document/types.ts";
import type { Place } from "./align.ts";

/** What is held against an article's marks: a Reading, or somebody else's marks. Offsets are the article's. */
export interface Judged {
  names: JudgedName[];
  figures: JudgedFigure[];
  /** Surfaces of each entity that `entity` and `owner` are indexes of. */
  entities: string[][];
  summary: Span[];
}

export interface JudgedName extends Span {
  text: string;
  type: EntityType;
  entity: number;
  /** Whoever marked it would as well have left it out. */
  doubtful: boolean;
}

export interface JudgedFigure extends Span {
  text: string;
  kind: FigureKind;
  value: number | string | null;
  upper: number | string | null;
  unit: string | null;
  role: Role | null;
  owner: number | null;
  period: string | null;
  qualifier: Qualifier | null;
  resolved: string | null;
  mode: "stated" | "forecast" | "denied";
  doubtful: boolean;
}

/** A Reading, with its offsets put where the article has them. */
export function judgedReading(
  reading: Pick<Reading, "entities" | "figures" | "facts" | "summary">,
  place: Place,
): Judged {
  const modes = new Map<number, JudgedFigure["mode"]>();
  for (const { figures, mode } of reading.facts) {
    for (const figure of figures) modes.set(figure, mode);
  }
  return {
    names: reading.entities.flatMap(({ type, mentions }, entity) =>
      mentions.map((mention) => ({
        ...place(mention),
        text: mention.text,
        type,
        entity,
        doubtful: false,
      })),
    ),
    figures: reading.figures.map((figure, index) => ({
      ...place(figure),
      text: figure.text,
      kind: figure.kind,
      value: figure.value,
      upper: figure.upper ?? null,
      unit: figure.unit,
      role: figure.role ?? null,
      owner: figure.about ?? null,
      period: figure.period ?? null,
      qualifier: figure.qualifier ?? null,
      resolved: figure.resolved ?? null,
      mode: modes.get(index) ?? "stated",
      doubtful: false,
    })),
    entities: reading.entities.map(({ mentions }) => mentions.map(({ text }) => text)),
    summary: reading.summary.map(place),
  };
}

/** Somebody else's marks of the same text. */
export function judgedDocument({ names, figures, entities, summary }: CorpusDocument): Judged {
  return {
    names,
    figures: figures.flatMap((figure) =>
      figure.kind === "none" ? [] : [{ ...figure, kind: figure.kind }],
    ),
    entities: entities.map(({ mentions }) => mentions.map((at) => names[at]?.text ?? "")),
    summary,
  };
}
