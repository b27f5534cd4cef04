import type { EntityType } from "../../../lib/core/reading.ts";
import type { CorpusDocument } from "../document/types.ts";
import { damage, type Damaged } from "./damage.ts";

/** A line of NDJSON: a text and its names, offsets in code points, half-open. */
export interface NamesLine {
  id: string;
  text: string;
  entities: { start: number; end: number; type: EntityType; optional?: true }[];
}

export const articleId = ({ lang, name }: CorpusDocument): string => `${lang}-${name}`;

const CLEAN = (text: string): Damaged => ({ text, at: (offset) => offset });

/** The names of an article; of its damaged twin where the article has one and `damaged` asks for it. */
export function namesLine(document: CorpusDocument, damaged = false): NamesLine | null {
  const { meta } = document;
  if (damaged && meta.damage === null) return null;
  const { text, at } =
    damaged && meta.damage !== null ? damage(document.text, meta.damage) : CLEAN(document.text);
  const points = codePoints(text);
  return {
    id: damaged ? `${articleId(document)}-damaged` : articleId(document),
    text,
    entities: document.names.map(({ start, end, type, doubtful }) => ({
      start: points(at(start)),
      end: points(at(end)),
      type,
      ...(doubtful ? { optional: true } : {}),
    })),
  };
}

/** From UTF-16 code units to code points. */
function codePoints(text: string): (offset: number) => number {
  const counts = new Uint32Array(text.length + 1);
  let point = 0;
  for (let unit = 0; unit < text.length; point++) {
    const width = (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    counts.fill(point, unit, unit + width);
    unit += width;
  }
  counts[text.length] = point;
  return (offset) => counts[offset] ?? point;
}
