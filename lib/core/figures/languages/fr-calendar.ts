import type { CalendarWords, Relative } from "../calendar-words.ts";
import { indexPhrases } from "../phrases.ts";
import { counted, phrases, words } from "./build.ts";

const SEASONS: [string, number][] = [
  ["printemps", 21],
  ["été", 22],
  ["automne", 23],
  ["hiver", 24],
];

const relative = (list: string, unitOf: Relative["unit"], offset: number) =>
  phrases<Relative>(list, { unit: unitOf, offset });

/** Future forms of verbs by their endings, and the simple pasts and nouns that look like them. */
const FUTURE_FORM = /(?:er|ir|dr|ttr|îtr|evr|uivr|ur)(?:a|ont|ai|ons|ez)$/u;
const NOT_FUTURE = words(`
tira attira retira vira inspira respira admira soupira étira déchira expira assura mesura jura procura murmura figura
dura inaugura tirons tirez assurez mesurez jurez chez pur durons irai`);
const FUTURE = words(
  "appelle appellent appelé appelée appelés appelées convoqué convoquée convoqués convoquées revient reviennent prévu prévue prévus prévues doit doivent attendu attendue attendus attendues fixée fixé va vont",
);

/** What French says of dates. */
export const CALENDAR: CalendarWords = {
  months: new Map(
    counted(
      "janvier/janv/jan février/fevrier/févr/fév/fev mars avril/avr mai juin juillet/juil août/aout septembre/sept/sep octobre/oct novembre/nov décembre/decembre/déc/dec",
      1,
    ),
  ),
  weakMonths: words("jan janv févr fév fev avr juil sept sep oct nov déc dec"),
  weekdays: new Map(
    counted("lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim", 1),
  ),
  dayOrdinals: new Map([["premier", 1]]),
  cardinalDays: true,
  daySuffixes: words("er re e ème"),
  dateOf: words("de d' du"),
  dateThe: words("le"),
  dayTo: words("au à et ou"),
  dateBefore: words(`
en depuis dès de d' début fin mi courant avant après ici jusqu'en entre année années an ans et à vers pour du au`),
  slashBefore: words("le du au"),
  slashPerhapsBefore: words("sur pour dès avant"),
  monthBefore: words("en"),
  smallMonths: true,
  beforeOurEra: words("av avant"),
  every: words("chaque tous les un"),
  parts: words("début fin mi courant"),
  seasons: new Map(SEASONS),
  moments: new Map([["rentrée", 9]]),
  pastBefore: words("depuis"),
  futureBefore: words("jusqu' ici dès partir avant"),
  isFuture: (word) => FUTURE.has(word) || (FUTURE_FORM.test(word) && !NOT_FUTURE.has(word)),
  feastBefore: words("à avant après depuis dès pour vers d' jusqu' ici"),
  feasts: indexPhrases<string | number>([
    ...phrases("jour de noël|noël", "--12-25"),
    ...phrases("toussaint", "--11-01"),
    ...phrases("assomption", "--08-15"),
    ...phrases("épiphanie", "--01-06"),
    ...phrases("saint-sylvestre", "--12-31"),
    ...phrases("saint-valentin", "--02-14"),
    ...phrases("saint-jean", "--06-24"),
    ...phrases("saint-michel", "--09-29"),
    ...phrases("dimanche de pâques|pâques", 0),
    ...phrases("lundi de pâques", 1),
    ...phrases("vendredi saint", -2),
    ...phrases("ascension", 39),
    ...phrases("pentecôte", 49),
    ...phrases("mercredi des cendres", -46),
  ]),
  relatives: indexPhrases([
    ...relative("hier", "day", -1),
    ...relative("avant-hier|avant hier", "day", -2),
    ...relative("demain", "day", 1),
    ...relative("après-demain|apres-demain|après demain", "day", 2),
  ]),
  inMonth: words("en"),
  offsetsBefore: indexPhrases(phrases("il y a", -1 as const)),
  offsetsAfter: indexPhrases<{ sign: 1 | -1; from: number | null; whole?: boolean }>([
    ...phrases("à partir de maintenant|à partir d'aujourd'hui|à compter d'aujourd'hui", {
      sign: 1 as const,
      from: 0,
    }),
    ...phrases("à partir de demain|à compter de demain|après demain", {
      sign: 1 as const,
      from: 1,
    }),
    ...phrases("avant hier", { sign: -1 as const, from: -1 }),
    ...phrases("plus tard|plus tôt|auparavant", { sign: 1 as const, from: null, whole: true }),
  ]),
  dayBefore: words("pour dès avant après depuis jusque vers ici"),
  dayVerbs: words(`
rentrer rentre rentré rentrée rentrera rentrent rentreront revenir revient reviens reviendra reviendrai reviendront
retourner retourne retournerai retourné partir part parti partie partira partiront arriver arrive arrivé arrivée arrivera
ouvrir ouvre ouvert ouverte ouvrira rouvre rouvrira fermer ferme fermé fermera commencer commence commencé commencera
débuter débute débutera finir finit finira terminer termine terminera reprendre reprend reprendra fixé fixée prévu prévue
reporté reportée`),
  partNouns: words("fin début milieu mois"),
  lastsBefore: words(
    "pour pendant durant duré dure dura durera dureront dureraient prend prendra pris",
  ),
  few: indexPhrases(phrases("quelques|quelque", true as const)),
  wholeBefore: indexPhrases<boolean>(phrases("tout|toute", true)),
  wholeAfter: indexPhrases(phrases("entier|entière|entiers|entières", true as const)),
  last: words("dernier dernière passé passée"),
  next: words("prochain prochaine"),
  this: words("ce cet cette"),
  relativeAfter: true,
  periods: new Map<string, Relative["unit"]>([
    ["semaine", "week"],
    ["mois", "month"],
    ["année", "year"],
    ["an", "year"],
    ...SEASONS.map(([name]): [string, Relative["unit"]] => [name, "season"]),
  ]),
  fractionsOfYear: new Map([
    ["trimestre", 3],
    ["semestre", 6],
    ["t", 3],
    ["s", 6],
  ]),
  yearWords: words("année années an exercice millésime"),
  centuryWords: words("siècle siècles"),
  decadeWords: words("années"),
};
