import type { EntityType } from "../reading.ts";
import type { Grammar } from "./grammar.ts";
import { CUES } from "./lexicon/fr.ts";
import { HINTS } from "./lexicon/hints-fr.ts";
import { SHAPES_FR } from "./lexicon/shapes.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(", "));

const ORGANISATION =
  "société entreprise groupe start-up startup compagnie firme pme eti filiale association fondation coopérative enseigne marque agence établissement constructeur opérateur hébergeur banque éditeur équipementier industriel distributeur assureur spécialiste holding club syndicat fédération école université hôpital usine maison cabinet fonds plateforme laboratoire structure jeune-pousse pépite régie collectif réseau organisme musée théâtre";
const PLACE =
  "ville commune métropole région département pays capitale village agglomération cité île port aéroport quartier";
const PERSON =
  "homme femme président présidente patron patronne dirigeant dirigeante ministre maire entrepreneur joueur joueuse chanteur acteur actrice auteur écrivain réalisateur suspect";
const EVENT = "festival salon tournoi match concert exposition foire course manifestation";

const of = (list: string, type: EntityType): [string, EntityType][] =>
  list.split(" ").map((word) => [word, type]);

export const FR: Grammar = {
  lang: "fr",
  cues: CUES,
  hints: HINTS,
  shapes: SHAPES_FR,
  light: words(
    "de d' du des à au aux en par environ près plus moins quelque quelques autour presque jusqu' jusqu'à quasi quasiment pas un une le la les l' son sa ses leur leurs ce cette ces se s' qu' que : ( « » \" ’ ' était est sont était étaient a ont été fut sera seront serait soit atteint atteignait atteindra atteindrait élève élevait élèvera élèverait élevé établit établi établissait établira représente affiche affichait ressort ressorti ressortait monte montait fixé fixée fixés estimé estimée estimés évalué évaluée chiffré chiffrée total totale record annuel annuelle annuels annuelles global globale cumulé cumulée net nette brut brute consolidé consolidée mensuel mensuelle moyen moyenne initial initiale seul seulement déjà encore aussi également aujourd'hui désormais ainsi dépasse dépassait dépassé dépassant approche frôle frôlait avoisine avoisinait compris comprise entre supérieur supérieure inférieur inférieure égal égale limité limitée exactement précisément ferme qui non montant hauteur minimum maximum maximal maximale totalisant totalise offre offrant supplémentaire supplémentaires nouveaux nouvelles nouvelle nouveau premier première respectivement",
  ),
  verbs: words(
    "est sont était étaient fut furent sera seront serait seraient a ont avait avaient aura auront aurait auraient eut va vont allait allaient peut peuvent pouvait doit doivent devait devra devrait devraient pourrait pourraient veut veulent vient viennent fait font faisait fera reste restent devient deviennent annonce annoncent annoncé explique affirme indique assure précise estime espère prévoit prévoient vise visent table ambitionne envisage souhaite compte comptent s'apprête dispose disposent propose proposent lance lancent affiche affichent réalise réalisent réalisait enregistre enregistrent atteint atteignent s'élève élève dépasse dépassent passe passent porte portent prend prennent met mettent tient tiennent reçoit reçoivent bénéficie connaît regroupe fédère réunit abrite accueille totalise totalisent planche permet permettent donne donnent voit voient n'a n'ont n'est dit disent rappelle souligne confirme dément poursuit publie termine signe mène ne n'",
  ),
  finite: /\p{L}{3}(?:eront|erait|eraient|issait|issaient|èrent|irent)$/u,
  participle:
    /(?:é|ée|és|ées|i|is|ie|ies|u|us|ue|ues|ert|erte|erts|ertes|it|ite|ites|mort|morts|mortes?)$/u,
  adverb: /\p{L}{3}ment$/u,
  bare: /(?:er|ir|re)$/u,
  indefinite: words("un une des"),
  partitives: words("de d' du des en"),
  jobs: words(
    "emploi emplois poste postes personne personnes ingénieur ingénieurs salarié salariés salariée salariées cdi cdd embauches recrutements employés agents collaborateurs saisonniers apprentis techniciens ouvriers cadres fonctionnaires",
  ),
  timed: phrases(
    "de l'heure, par heure, l'heure, par jour, par semaine, par mois, par an, brut mensuel, net mensuel, brut annuel",
  ),
  locatives: words("dans sur chez parmi"),
  deadlines: phrases(
    "d' ici, d' ici à, d' ici au, d' ici le, d' ici à la, d' ici la, avant le, avant la, au plus tard en, au plus tard le, au plus tard fin",
  ),
  auxiliaries: words(
    "a ont avait avaient aura auront est sont était étaient fut furent sera seront serait seraient été être ne n' pas y",
  ),
  passives: words("est sont était étaient fut furent sera seront serait été être"),
  prepositions: words(
    "à au aux en dans par pour chez avec sans sous sur vers selon après avant contre entre depuis pendant d'après parmi malgré dès envers outre grâce face via hors jusqu' jusqu'à de d' du des",
  ),
  genitives: words("de d' du des"),
  genitivePhrases: new Set(),
  hosts: words("chez"),
  datives: words("à au aux contre"),
  determiners: words("le la les l' un une des ce cette ces son sa ses leur leurs notre nos"),
  possessives: words("son sa ses leur leurs"),
  kin: words(
    "père mère fils fille frère sœur mari femme épouse époux oncle tante cousin cousine parents enfants famille avocat avocate client cliente collègue voisin voisine adversaire rival rivale concurrent concurrente",
  ),
  relatives: words("qui dont lequel laquelle lesquels lesquelles où"),
  relativePlaces: words("où"),
  relativePersons: new Set(),
  saying: words(
    "annonce annoncent annoncé explique expliqué affirme affirmé indique indiqué assure assuré précise précisé estime estimé rappelle rappelé souligne souligné confirme confirmé dit disent raconte raconté calcule calculé ajoute ajouté déclare déclaré note reconnaît reconnu promet promis craint redoute",
  ),
  complementisers: words("que qu'"),
  bareComplements: false,
  imposing: words(
    "requis requiert réclamé réclame réclament demandé demande infligé inflige infligent prononcé prononce condamné condamne",
  ),
  relativeGenitives: words("dont"),
  relativeBeforeVerb: new Set(),
  subordinators: phrases(
    "alors que, tandis que, puisque, parce que, parce qu', car, lorsque, lorsqu', quand, si, afin que, bien que, bien qu', dès que, pendant que, après que, avant que, alors qu', tandis qu', puisqu', comme",
  ),
  coordinators: words("et mais puis ou or"),
  and: words("et ou , ainsi"),
  pronouns: new Map<string, readonly EntityType[]>([
    ["il", ["person", "organisation", "place", "event"]],
    ["elle", ["organisation", "person", "place", "event"]],
    ["ils", ["organisation", "person"]],
    ["elles", ["organisation", "person"]],
    ["celui-ci", ["person", "organisation"]],
    ["celle-ci", ["organisation", "person"]],
    ["ce dernier", ["person", "organisation"]],
    ["cette dernière", ["organisation", "person"]],
    ["je", []],
    ["j'", []],
    ["tu", []],
    ["vous", []],
    ["on", []],
  ]),
  firstPerson: words("nous notre nos"),
  descriptions: new Map([
    ...of(ORGANISATION, "organisation"),
    ...of(PLACE, "place"),
    ...of(PERSON, "person"),
    ...of(EVENT, "event"),
  ]),
  businesses: words(
    "société entreprise groupe start-up startup compagnie firme pme eti enseigne marque constructeur industriel jeune-pousse pépite",
  ),
  civic: words(
    "association fondation club syndicat fédération école université hôpital régie collectif musée théâtre laboratoire",
  ),
  definite: words("le la l' les ce cette cet"),
  ordinalAnaphors: new Map([
    ["le premier", 0],
    ["la première", 0],
    ["le second", 1],
    ["la seconde", 1],
    ["le deuxième", 1],
    ["la deuxième", 1],
    ["le troisième", 2],
    ["la troisième", 2],
    ["le dernier", -1],
    ["la dernière", -1],
  ]),
  epithets: new Set(),
  nounCompounds: false,
  leaders: words(
    "fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice dirigeant dirigeante pdg président présidente patron patronne gérant gérante créateur créatrice propriétaire",
  ),
  comparatives: words("plus moins"),
  comparing: words("en de"),
  levels: words("à"),
  origins: words("de d'"),
  levelExceptions: words(
    "estimée estimé limitée limité jusqu' égale supérieure inférieure hauteur",
  ),
  against: words("pour"),
  contrasts: phrases(
    "contre, contre seulement, après, au lieu de, par rapport à, face à, comparé à, plutôt que, et non",
  ),
  parts: words("dont"),
  partsBehind: phrases("d' entre, parmi eux, parmi elles"),
  notPeriods: phrases("depuis, par rapport à, qu' en, que en, depuis le, comparé à, face à"),
  notPeriodsOfYears: new Set(),
  since: words("depuis"),
  spans: words("et au à - –"),
  until: words("à au clos close achevé achevée terminé terminée"),
  lengths: new Map([
    ["exercice", 12],
    ["année", 12],
    ["semestre", 6],
    ["trimestre", 3],
  ]),
  ago: phrases("il y a, y a, voilà, voici"),
  earlier: phrases("plus tôt, auparavant, avant"),
  forecast: phrases(
    "prévoit, prévoient, prévu, prévue, prévus, prévues, prévoyait, vise, visent, ambitionne, ambitionnent, envisage, envisagent, espère, espèrent, attend, attendent, attendaient, attendait, attendu, attendue, projette, projettent, prévision, prévisions, objectif, objectifs, devrait, devraient, pourrait, pourraient, souhaite, souhaitent, veut, veulent, éventuel, éventuelle, horizon, promet, promettent, s'apprête, apprêtent, table sur, tablent sur, réclame, réclament, réclamé, réclamait, réclamaient, exige, exigent, exigé, requis, requiert, promis, promise, promises, promettait, sollicite, sollicitent, sollicitée, sollicitées, sollicité, envisagé, envisagée, espérait, comptait, compte bien, projeté, projetée, projetait, programmé, programmée, programmés, budgété, budgétée, budgétées, attendus, attendues, souhaitait, souhaite, voulait, entend, entendent, s'engage à, engage à, engagé à, engagée à, engagent à, étudie, étudient, risque de, risquent de, en vue, autorisation de, à l'étude, annoncé pour, annoncée pour, annoncés pour, à terme, bientôt, si tout va",
  ),
  // Future and conditional of the regular verbs and of the frequent irregular ones.
  forecastForm:
    /^(?:\p{L}+er(?:a|ont|ait|aient|ons)|(?:aur|ser|fer|ir|pourr|devr|faudr|voudr|vaudr|saur|verr|courr|tiendr|viendr|(?:de|re|pré|par)viendr|(?:dé|main|ob|sou|re)tiendr|(?:ap|com|re)?prendr|rendr|vendr|perdr|mettr|(?:per|pro|sou|trans)mettr|recevr|atteindr|ouvr?ir|accueillir|investir|fournir|produir|construir|réduir|agrandir|garantir|réunir|suivr|vivr|croîtr|partir|sortir|bénéficier|agir)(?:a|ont|ait|aient|ons))$/u,
  notForecast: words("opéra caméra sera-ce libéra espérait préférait opérait"),
  nearFuture: words("va vont doit doivent devait devaient allait allaient compte comptent"),
  infinitive: /(?:er|ir|re|oir)$/u,
  denial: words(
    "dément démenti démentent nie nient réfute réfutent renonce renoncent renoncé renonçait refusé rejeté rejetée",
  ),
  negation: {
    first: words("ne n' n'a n'ont n'est"),
    second: words("pas jamais plus aucun aucune ni"),
  },
  notDenial: words("moins seulement que qu'"),
  dependent: words(
    "il elle ils elles ce cela ça cet cette ces celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles c' mais or donc car et ainsi cependant toutefois néanmoins pourtant d'ailleurs ailleurs ensuite puis enfin aussi également lui leur leurs son sa ses y en tandis alors dès autre autrement résultat conséquence bref premier première second seconde dernier là ici même pareil quant",
  ),
};
