/** Words right beside a figure that, with its own form, say what it measures. All in lower case. */
export interface Shapes {
  /** Of a figure's own words: those that make an age of it. */
  age: RegExp;
  /** Verbs of having before an age: "il a 43 ans". */
  has: ReadonlySet<string>;
  /** Prepositions before the age at which somebody does something: "à 41 ans", "at 44". */
  atAge: ReadonlySet<string>;
  /** Between somebody and their age: "un garagiste de 61 ans". */
  ofAge: ReadonlySet<string>;
  /** Words near years that make them no age: "un bail de neuf ans", "condamné à dix ans". */
  notAge: ReadonlySet<string>;
  /** Behind years of something: "trois ans de prison". */
  yearsOf: ReadonlySet<string>;
  /** Before what a price is for, one of it: "a", "la"; and words that say so by themselves: "each", "pièce". */
  perOne: ReadonlySet<string>;
  each: ReadonlySet<string>;
  /** What things are sold by. */
  measures: ReadonlySet<string>;
  /** Prepositions before what is paid: "pour 8 M€", "for €287m". */
  paid: ReadonlySet<string>;
  /** Verbs of getting something for money. */
  deals: ReadonlySet<string>;
  /** Behind a sum that is a wage; each a phrase of two or three words. */
  wage: ReadonlySet<string>;
  /** What is quoted on an exchange, and prepositions before where it stands. */
  quoted: ReadonlySet<string>;
  quotedAt: ReadonlySet<string>;
  /** Behind a rank: those that make a standing of it, where an article stands before. */
  superlatives: ReadonlySet<string>;
  /** Behind a part: "un tiers des ventes", "half of them". */
  partOf: ReadonlySet<string>;
  /** Behind a word of comparison, before what is compared: "more than". */
  than: ReadonlySet<string>;
  /** Of what takes power, rather than gives it. */
  demand: ReadonlySet<string>;
  /** Words of betting: "11-8 favourite" is no score. */
  odds: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const SHAPES_FR: Shapes = {
  age: /d['’]âge|âgée?s?$/u,
  has: words(
    "a ai as avait avais avez avons ont avaient aura aurait avoir eu fête fêtait fêtera fêter plus moins n'a",
  ),
  atAge: words("à dès"),
  ofAge: words("de d'"),
  notAge: words(
    "ans contrat contrats bail baux mandat mandats peine peines prêt prêts crédit emprunt durée période délai accord accords convention concession expérience prison réclusion détention sursis ferme emprisonnement condamné condamnée condamnés condamner condamnation requis plan programme cycle moratoire garantie carrière tradition histoire existence absence attente recul guerre guerres interdiction suspension engagement partenariat bilan règne séjour études formation travaux paix crise croissance dernières derniers prochaines premiers premières moyenne écart espace peu bout horizon d'ici avance retard intervalle abonnement amortissement maturité échéance licence série mariage silence service pause chantier étude enquête procédure procès calendrier suivi campagne projet",
  ),
  yearsOf: words("de d' après avant plus durant pour sans ferme fermes dont et"),
  perOne: words("la le les l' par"),
  each: words("pièce chacun chacune l'unité"),
  measures: words(
    "tonne kilo kilogramme gramme litre hectolitre bouteille baril quintal boisseau unité pièce action titre part place billet ticket entrée nuit nuitée repas plat menu carte séance heure mètre kilomètre mégawattheure kilowattheure mégawatt once tête personne voyageur passager visiteur élève adulte enfant mot page exemplaire carton sac douzaine caisse colis cent 100 50 journée trajet course passage conteneur véhicule dose boîte paquet volume livraison plein stère are hectare",
  ),
  paid: words("pour contre moyennant"),
  deals: words(
    "achète achètent acheté achetée achetés achetées acheter achetait acheta rachète rachètent racheté rachetée racheter racheta acquis acquise acquiert acquérir acquerra repris reprise reprend reprendre vend vendu vendue vendus vendues vendre vendait vendit cédé cédée cède céder cédait emporté emportée adjugé adjugée loue loué louée louer loués échangé échangeait signé signe recruté transféré commandé commande commandes commander change changent propriétaire cession vente achat rachat acquisition location payé payée paie paye payer pris",
  ),
  wage: new Set(["de l' heure", "l' heure", "par heure"]),
  quoted: words("action actions titre titres cours certificat obligation cotation"),
  quotedAt: words("à autour"),
  superlatives: words(
    "plus mondial mondiale mondiaux place rang européen européenne national nationale",
  ),
  partOf: words("de d' des du"),
  than: words("que qu'"),
  demand: words("consommation consomme consomment consommer besoin besoins demande appelée pointe"),
  odds: words("favori outsider cote contre"),
};

export const SHAPES_EN: Shapes = {
  age: /old$|of age$|birthday$/u,
  has: words("was is turned turns turning am are were be be"),
  atAge: words("at"),
  ofAge: words(""),
  notAge: words("after"),
  yearsOf: words("of per in"),
  perOne: words("a an per the every"),
  each: words("each apiece"),
  measures: words(
    "share tonne ton kilo kilogram kg pound litre liter gallon pint bottle barrel bushel bale ounce unit piece head person pupil child adult passenger visitor ticket seat night meal plate pack box bag dozen crate container copy mile kilometre kilowatt-hour kilowatt megawatt megawatt-hour mwh kwh square sq acre hectare foot plot place ride journey trip game precinct session word page round hour dose vehicle car visit",
  ),
  paid: words("for"),
  deals: words(
    "buy buys bought buying sell sells sold selling sale purchase purchased purchases acquire acquired acquires acquiring acquisition sign signs signed signing order ordered orders ordering lease leased let rent rented auction auctioned snapped hired swapped switch joined takeover deal",
  ),
  wage: new Set(["an hour", "per hour"]),
  quoted: words("share shares stock stocks futures bonds wheat barley crude gold copper"),
  quotedAt: words("at to around"),
  superlatives: words(
    "place seed best biggest largest richest busiest highest fastest oldest smallest tallest lowest most -largest -biggest",
  ),
  partOf: words("of"),
  than: words("than"),
  demand: words("demand need needs use uses consumption consumes draw draws"),
  odds: words("favourite favorite favourites outsider odds shot chance"),
};
