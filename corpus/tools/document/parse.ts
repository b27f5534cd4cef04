import type { Block } from "../../../lib/core/reading.ts";
import { complaintsOf, type Complain, type Complaint } from "../complaint.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readInline } from "./marks.ts";
import type {
  CorpusDocument,
  CorpusEntity,
  FigureMark,
  Language,
  NameMark,
  Split,
} from "./types.ts";

/** A file's place in the corpus. */
export interface Address {
  file: string;
  name: string;
  lang: Language;
  split: Split | null;
}

/**
 * Reads an article's file. Never throws: what is wrong is complained of, and the rest is read.
 * Offsets of the document are UTF-16 code units into its text, which has no marks.
 */
export function parseArticle(
  source: string,
  address: Address,
): { document: CorpusDocument; complaints: Complaint[] } {
  const { complaints, complain } = complaintsOf(address.file);
  const lines = source.replace(/^\uFEFF/u, "").split(/\r?\n/u);
  const { meta, bodyLine } = readFrontMatter(lines, complain);
  let text = "";
  const lineOf: number[] = [];
  const blocks: Block[] = [];
  const names: Omit<NameMark, "entity">[] = [];
  const figures: Omit<FigureMark, "owner">[] = [];
  const summary: CorpusDocument["summary"] = [];
  for (const raw of rawBlocks(lines, bodyLine, complain)) {
    const inline = readInline(raw.source, raw.line, complain);
    if (blocks.length > 0) {
      text += "\n\n";
      lineOf.push(raw.line, raw.line);
    }
    const base = text.length;
    text += inline.text;
    for (const line of inline.lines) lineOf.push(line);
    blocks.push({ ...raw.kind, start: base, end: text.length });
    for (const { start, end, line, said } of inline.marks) {
      const place = {
        start: base + start,
        end: base + end,
        line,
        text: inline.text.slice(start, end),
      };
      if ("name" in said) names.push({ ...place, ...said.name });
      else figures.push({ ...place, ...said.figure });
    }
    for (const { start, end } of inline.summary) {
      summary.push({ start: base + start, end: base + end });
    }
  }
  const { entities, marked } = entitiesOf(names);
  const document: CorpusDocument = {
    ...address,
    meta,
    text,
    blocks,
    names: marked,
    entities,
    figures: figures.map((figure) => ({ ...figure, owner: ownerOf(figure.of, entities, marked) })),
    summary,
    lineAt: (offset) => lineOf[Math.min(offset, lineOf.length - 1)] ?? bodyLine,
  };
  return { document, complaints };
}

interface RawBlock {
  source: string;
  line: number;
  kind: Pick<Block, "kind" | "level">;
}

const LEADS: [string, RawBlock["kind"]][] = [
  ["## ", { kind: "h", level: 2 }],
  ["- ", { kind: "li" }],
  ["> ", { kind: "quote" }],
];

function rawBlocks(lines: readonly string[], bodyLine: number, complain: Complain): RawBlock[] {
  const blocks: RawBlock[] = [];
  let open: RawBlock | null = null;
  for (let line = bodyLine; line <= lines.length; line++) {
    const content = (lines[line - 1] ?? "").trim();
    if (content === "") {
      open = null;
      continue;
    }
    const lead = LEADS.find(([sign]) => content.startsWith(sign));
    if (lead) {
      open = { source: content.slice(lead[0].length).trim(), line, kind: lead[1] };
      blocks.push(open);
    } else if (open) {
      open.source += `\n${content}`;
    } else {
      if (/^(?:#|[*+] |>|```|---|\|)/u.test(content)) {
        complain(
          line,
          `«${content.slice(0, 10)}» at the start of a paragraph`,
          "blocks begin with `## `, `- `, `> ` or are paragraphs",
        );
      }
      open = { source: content, line, kind: { kind: "p" } };
      blocks.push(open);
    }
  }
  return blocks;
}

/** Two marks are one entity by the same id; without an id, by the same type and the same surface. */
function entitiesOf(names: readonly Omit<NameMark, "entity">[]): {
  entities: CorpusEntity[];
  marked: NameMark[];
} {
  const index = new Map<string, number>();
  const entities: CorpusEntity[] = [];
  const marked = names.map((name, at): NameMark => {
    const key = name.id === null ? `${name.type} ${name.text}` : `#${name.id}`;
    let entity = index.get(key);
    if (entity === undefined) {
      entity = entities.push({ type: name.type, id: name.id, mentions: [] }) - 1;
      index.set(key, entity);
    }
    entities[entity]?.mentions.push(at);
    return { ...name, entity };
  });
  return { entities, marked };
}

/** The entity that `of=` means: by its id, else by a surface of it with `_` for spaces. Null where there is none. */
function ownerOf(
  of: string | null,
  entities: readonly CorpusEntity[],
  names: readonly NameMark[],
): number | null {
  if (of === null) return null;
  const byId = entities.findIndex(({ id }) => id === of);
  if (byId >= 0) return byId;
  const surface = of.replaceAll("_", " ");
  return names.find(({ text }) => text.replaceAll(/\s/gu, " ") === surface)?.entity ?? null;
}
