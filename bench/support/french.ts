/** French press prose of any length, written for this and varied by counting: the same on every machine. */

const PLACES = ["Vaucresne", "Saint-Aubier", "Montérel", "Rochebelle", "Pont-l'Évrard", "Étréval"];
const PERSONS = [
  "Maëlle Quintrec",
  "Joël Brévannes",
  "Zoé d'Hautecœur",
  "Théodore Lançon",
  "Inès Garrouste",
];
const FIRMS = ["Hélianthe", "Céramiques Duvallet", "Aérofret Océane", "Brûleries Réunies"];

/** `{0}` a place, `{1}` a person, `{2}` a firm, `{n}` a number that grows, `{y}` a year. */
const PARAGRAPHS = [
  "À {0}, l'usine de {2} emploie désormais {n} salariés. « Nous n'avions pas prévu d'aller aussi vite », reconnaît {1}, qui dirige le site depuis {y}.",
  "Le conseil municipal de {0} a voté, par {n} voix, une rallonge pour la réfection des écoles. L'opposition dénonce un « chèque en blanc » ; la majorité, elle, parle d'un effort nécessaire.",
  "Selon {1}, la sécheresse a coûté cher aux maraîchers : près de {n} hectares sont restés en friche, et il faudra plusieurs années avant que les sols ne se reconstituent.",
  "{2} a publié un chiffre d'affaires de {n} millions d'euros pour {y}, en hausse de 4,5 % sur un an. L'exercice précédent s'était pourtant achevé sur une perte.",
  "Où ira l'argent ? D'abord à la voirie, où {n} nids-de-poule ont été signalés l'hiver dernier à {0}. Puis à la bibliothèque, dont la chaudière n'a plus été contrôlée depuis {y}.",
  "« C'est un cap que l'on n'espérait plus franchir », s'est félicitée {1} devant les {n} adhérents réunis samedi. La fête, elle, s'est prolongée jusqu'à l'aube.",
  "La ligne reliant {0} au chef-lieu rouvrira le 12 juin, après {n} jours de travaux. Les usagers devront encore patienter pour le guichet : il n'ouvrira qu'à l'été.",
  "D'après l'enquête menée dès {y}, les deux tiers des foyers n'ont jamais été raccordés au réseau. {1} y voit « un gâchis », et réclame {n} branchements avant Noël.",
  "Côté météo, le préfet a maintenu l'alerte sur {n} communes. À {0}, la rivière a dépassé la cote de 3,20 m peu après midi, sans faire de blessé.",
  "Interrogée sur l'avenir du magasin, la direction de {2} s'est bornée à rappeler qu'aucune décision n'était arrêtée. Les {n} employés, eux, n'y croient guère.",
];

/** The n-th paragraph; no two are the same. */
export function frenchParagraph(index: number): string {
  const pick = (list: readonly string[], step: number): string =>
    list[Math.floor(index / step) % list.length] ?? "";
  return pick(PARAGRAPHS, 1)
    .replaceAll("{0}", pick(PLACES, 3))
    .replaceAll("{1}", pick(PERSONS, 7))
    .replaceAll("{2}", pick(FIRMS, 2))
    .replaceAll("{n}", String(11 + index * 3))
    .replaceAll("{y}", String(1990 + (index % 35)));
}

/** Paragraphs in lines of their own, cut at a length in UTF-16 code units. */
export function frenchText(length: number): string {
  const paragraphs: string[] = [];
  let written = 0;
  for (let index = 0; written < length; index++) {
    const paragraph = frenchParagraph(index);
    written += paragraph.length + 1;
    paragraphs.push(paragraph);
  }
  return paragraphs.join("\n").slice(0, length);
}
