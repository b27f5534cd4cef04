import type { EntityType, FigureKind, Qualifier, Role } from "../../../lib/core/reading.ts";
import type { CorpusDocument, FigureMark } from "../document/types.ts";
import { ownerSurfaces } from "../document/surfaces.ts";
import { damage } from "./damage.ts";
import { articleId } from "./names.ts";
import { fractionValue } from "../numbers/fraction.ts";

export interface GoldFigure {
  text: string;
  kind: FigureKind;
  value?: number | string | (number | string)[];
  upper?: number;
  unit: string | null;
  qualifier?: Qualifier;
  role?: Role;
  /** Surfaces of the owner. */
  about?: string[];
  period?: string;
  resolved?: string;
  optional?: true;
}

/** An article as a person reads it: what outside scorers compare a Reading with. */
export interface Gold {
  id: string;
  /** The page's file, beside. */
  page: string;
  lang: string;
  title: string;
  entities: { text: string; type: EntityType; optional?: true }[];
  figures: GoldFigure[];
  summary: string[];
  body_present: string[];
  boilerplate_absent: string[];
  repairs: { damaged: string; right: string }[];
}

/** An article's gold; of its damaged twin where `damaged` asks for it and there is one. */
export function goldOf(document: CorpusDocument, damaged = false): Gold | null {
  const { meta, lang, text, blocks, summary, figures } = document;
  if (damaged && meta.damage === null) return null;
  const id = damaged ? `${articleId(document)}-damaged` : articleId(document);
  return {
    id,
    page: `${id}.html`,
    lang,
    title: meta.title,
    entities: surfacesOf(document),
    figures: figures.flatMap((figure) => goldFigure(figure, document)),
    summary: summary.map(({ start, end }) => text.slice(start, end)),
    body_present: [blocks.at(0), blocks.at(-1)].flatMap((block) =>
      block ? [text.slice(block.start, block.end)] : [],
    ),
    boilerplate_absent: [],
    repairs: damaged ? repairsOf(document) : [],
  };
}

/** Each surface once; doubtful only where it is so everywhere. */
function surfacesOf({ names }: CorpusDocument): Gold["entities"] {
  const surfaces = new Map<string, Gold["entities"][number]>();
  for (const { text, type, doubtful } of names) {
    const known = surfaces.get(text);
    if (!known) surfaces.set(text, { text, type, ...(doubtful ? { optional: true } : {}) });
    else if (!doubtful) delete known.optional;
  }
  return [...surfaces.values()];
}

function goldFigure(figure: FigureMark, document: CorpusDocument): GoldFigure[] {
  const { kind, value, upper, unit, qualifier, role, owner, period, resolved, doubtful } = figure;
  if (kind === "none") return [];
  const about = owner === null ? [] : ownerSurfaces(document, owner);
  const fraction = typeof value === "string" ? fractionValue(value) : null;
  // Of "Monday" only the absolute date can be compared.
  const said = value ?? resolved;
  return [
    {
      text: figure.text,
      kind,
      ...(said === null ? {} : { value: fraction === null ? said : [said, fraction] }),
      ...(upper === null ? {} : { upper }),
      unit,
      ...(qualifier === null ? {} : { qualifier }),
      ...(role === null ? {} : { role }),
      ...(about.length > 0 ? { about } : {}),
      ...(period === null ? {} : { period }),
      ...(resolved === null ? {} : { resolved }),
      ...(doubtful ? { optional: true } : {}),
    },
  ];
}

/** Words that the damage changed, with what they are, each once. */
function repairsOf({ meta, text }: CorpusDocument): Gold["repairs"] {
  if (meta.damage === null) return [];
  const found = new Map<string, string>();
  for (const [word] of text.matchAll(/\S+/gu)) {
    const damaged = damage(word, meta.damage).text;
    if (damaged !== word) found.set(word, damaged);
  }
  return [...found].map(([right, damaged]) => ({ damaged, right }));
}
