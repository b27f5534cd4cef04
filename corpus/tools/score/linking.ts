import { candidateOf, hasTitleBefore } from "../../../lib/core/entities/candidates.ts";
import { knowledgeOf } from "../../../lib/core/entities/language.ts";
import { linkMentions } from "../../../lib/core/entities/link.ts";
import { wordsOf } from "../../../lib/core/entities/words.ts";
import { segment } from "../../../lib/core/text/segment.ts";
import type { CorpusDocument } from "../document/types.ts";
import type { JudgedName } from "./judged.ts";
import { scoreNames, type BCubed } from "./names.ts";

/** B³ where every name is found, span and type: what is wrong then is linking alone. */
export function scoreLinking(document: CorpusDocument): BCubed {
  const names = linkedNames(document);
  const judged = { names, figures: [], entities: [], summary: [] };
  return scoreNames(document, judged, () => undefined).entities;
}

/** An article's own names, as linking puts them together. */
function linkedNames({ text, blocks, lang, names }: CorpusDocument): JudgedName[] {
  const knowledge = knowledgeOf(lang, text);
  if (!knowledge) return [];
  const words = wordsOf(segment(text, blocks, lang), knowledge.possessives);
  const mentions = names.map(({ start, end, type }) => {
    const from = words.findIndex((word) => word.end > start);
    const after = words.findIndex((word) => word.start >= end);
    const run = { from, to: after < 0 ? words.length : after };
    const candidate = candidateOf(text, words, run, hasTitleBefore(words, from, knowledge));
    return { type, candidate };
  });
  const clusters = linkMentions(mentions, words, knowledge);
  return names.map(({ start, end, text: surface, type, doubtful }, at) => {
    const candidate = mentions[at]?.candidate;
    const entity = clusters.findIndex(({ members }) =>
      members.some((member) => member.candidate === candidate),
    );
    return { start, end, text: surface, type, doubtful, entity };
  });
}
