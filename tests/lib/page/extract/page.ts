/** A page of an invented regional newspaper, to put parts into. */
import type { Article } from "../../../../lib/core/reading.ts";

export const LEAD =
  "La ville de Saint-Malvent a choisi mardi l'entreprise qui agrandira son port, après huit mois de débats.";
export const BODY = [
  "« Nous attendions cette décision depuis longtemps », a déclaré Anne Corvel, présidente du conseil portuaire, à l'issue du vote.",
  "Le chantier, estimé à 17 millions d'euros, doit commencer en septembre. Il occupera une centaine de personnes, dont trente ingénieurs.",
  "Les pêcheurs restent partagés. Leur syndicat demande que la criée ne soit pas déplacée, ce que la mairie a promis par écrit.",
  "Reste la question du financement : la région n'a pas encore voté sa part, et l'État n'apportera rien avant la fin de l'année.",
];

export interface Parts {
  head?: string;
  before?: string;
  inside?: string;
  after?: string;
}

export function page({ head = "", before = "", inside = "", after = "" }: Parts = {}): string {
  const [first, second, third, fourth] = BODY.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="fr"><head><title>Le port s'agrandit - Le Courrier de Malvent</title>${head}</head><body>
    <header><nav><ul><li><a href="/eco">Économie</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    <main><article><h1>Le port s'agrandit</h1>${before}
      <div class="texte"><p>${LEAD}</p>${first}${second}${inside}${third}${fourth}</div>${after}
    </article></main><footer><a href="/mentions">Mentions légales</a></footer></body></html>`;
}

export const omittedOf = ({ reading }: Article): [string, string, number][] =>
  reading.omitted.map(({ reason, text, before }) => [reason, text, before]);
