import type { EntityType } from "../reading.ts";
import type { CueData, Grammar } from "./grammar.ts";
import { frenchNouns as nouns, frenchVerbs as verbs } from "./inflect.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(", "));

const CUES: CueData[] = [
  // money
  {
    role: "revenue",
    nouns: nouns(
      "chiffre d'affaires, ca, c.a, volume d'affaires, recette, produit net bancaire, ventes",
    ),
  },
  { role: "revenue", nouns: nouns("revenus"), ceiling: 0.8 },
  {
    role: "net-income",
    nouns: nouns("résultat net, bénéfice net, bénéfice, profit, profit net, résultat"),
    verbs: verbs("er:gagn"),
  },
  {
    role: "operating-income",
    nouns: nouns(
      "résultat opérationnel, résultat d'exploitation, bénéfice d'exploitation, bénéfice opérationnel, ebitda, ebit, excédent brut d'exploitation, ebe, résultat opérationnel courant, marge opérationnelle",
    ),
  },
  {
    role: "loss",
    nouns: nouns(
      "perte, perte nette, déficit, perte opérationnelle, moins-value, préjudice, manque à gagner",
    ),
    verbs: verbs("perd, perdent, perdu, perdre, perdait, perdra, perdrait, perdant"),
  },
  {
    role: "funding",
    nouns: nouns(
      "levée de fonds, levée, tour de table, augmentation de capital, amorçage, financement, série a, série b",
    ),
    verbs: verbs("er:récolt, er:mobilis"),
  },
  {
    role: "funding",
    verbs: verbs(
      "lève, lèvent, levé, levée, levés, levées, lever, levait, lèvera, lèveront, lèverait, levant, leva, levèrent",
    ),
  },
  {
    role: "investment",
    nouns: nouns("investissement, co-investissement, enveloppe d'investissement, mise de fonds"),
    verbs: verbs("ir:invest, ir:réinvest, er:inject"),
    loose: true,
  },
  {
    role: "price",
    nouns: nouns(
      "prix, tarif, ticket, billet, abonnement, mise à prix, enchère, prix de vente, transaction",
    ),
  },
  {
    role: "price",
    verbs: verbs(
      "er:achet, achète, achètent, achètera, er:rachet, rachète, rachètent, rachètera, vend, vendu, vendue, vendus, vendues, vendent, vendra, vendre, er:cèd, er:céd, ir:acqu, acquis, acquise, acquiert, acquérir, er:factur, adjugé, adjugée, er:commercialis, revendu, revendue, débourse, déboursé, débourser",
    ),
    loose: true,
    owner: "object",
    ceiling: 0.85,
  },
  {
    role: "cost",
    nouns: nouns("coût, dépense, frais, facture, surcoût, coût total, montant des travaux"),
    verbs: verbs("er:coût, er:dépens"),
  },
  {
    role: "budget",
    nouns: nouns(
      "budget, enveloppe, crédit, dotation, budget annuel, dotation globale, doté de, dotée de, dotés de, doté d', dotée d'",
    ),
  },
  {
    role: "debt",
    nouns: nouns(
      "dette, endettement, emprunt, dette nette, passif, créance, prêt, encours de dette, ardoise",
    ),
    verbs: verbs("er:emprunt"),
  },
  {
    role: "market-value",
    nouns: nouns(
      "valorisation, capitalisation, capitalisation boursière, valeur boursière, valeur de marché",
    ),
    verbs: verbs("er:valoris"),
    loose: true,
    owner: "object",
  },
  {
    role: "salary",
    nouns: nouns(
      "salaire, rémunération, paie, smic, traitement, salaire brut, salaire net, cachet",
    ),
  },
  {
    role: "fine",
    nouns: nouns("amende, pénalité, astreinte, contravention, sanction financière, sanction"),
    verbs: verbs("condamné, condamnée, condamnés, condamne, condamner, er:sanctionn"),
    loose: true,
    owner: "object",
  },
  {
    role: "subsidy",
    nouns: nouns("subvention, aide, aide publique, fonds publics, concours public"),
    verbs: verbs("er:subventionn"),
  },
  { role: "donation", nouns: nouns("don, mécénat, donation, legs, collecte de dons") },
  {
    role: "tax",
    nouns: nouns(
      "impôt, taxe, redevance, taxe foncière, impôt sur les sociétés, cotisation, prélèvement",
    ),
  },
  {
    role: "savings",
    nouns: nouns("économie, économies, épargne"),
    verbs: verbs("er:économis, er:épargn"),
  },

  {
    role: "funding",
    verbs: verbs("er:apport"),
    ceiling: 0.8,
  },
  {
    role: "price",
    nouns: nouns(
      "l'hectolitre, le kilo, le litre, la tonne, le baril, la pièce, l'unité, le mètre carré, le mégawattheure, par action, par personne, par billet, l'action, la bouteille, le quintal, l'entrée, la nuit, le repas, la place, le billet",
    ),
  },
  { role: "salary", nouns: nouns("de l'heure") },
  {
    role: "salary",
    verbs: verbs("er:pay, paie, paient, paiera, er:rémunér, rémunère, rémunèrent, er:touch"),
    timed: true,
    ceiling: 0.85,
  },
  { role: "price", nouns: nouns("le prix, le tarif, le ticket, le billet"), ceiling: 0.85 },
  { role: "investment", nouns: ["sur la table"], ceiling: 0.85 },

  // people
  {
    role: "employees",
    nouns: nouns("effectif, effectif total, masse salariale"),
    verbs: verbs(
      "emploie, emploient, employé, employés, employait, emploiera, employant, employer",
    ),
    units: nouns(
      "salarié, salariée, employé, employée, collaborateur, collaboratrice, équivalent temps plein, etp, agent, temps plein",
    ),
  },
  {
    role: "employees",
    verbs: verbs("compte, comptent, comptait, comptant, comptera, occupe, occupent"),
    ceiling: 0.75,
    kinds: ["people"],
    jobs: true,
  },
  {
    role: "jobs-created",
    nouns: nouns(
      "à la clé, création, création d'emplois, création de postes, recrutement, embauche",
    ),
    verbs: verbs("er:cré, générer, génère, généré, généreront, générera"),
    jobs: true,
    units: nouns("création d'emplois, création de postes, recrutement, embauche"),
  },
  { role: "jobs-created", verbs: verbs("er:recrut, er:embauch"), ceiling: 0.93 },
  {
    role: "jobs-cut",
    nouns: nouns(
      "suppression, suppression d'emplois, suppression de postes, licenciement, plan social, départ volontaire, plan de départs",
    ),
    verbs: verbs("er:supprim, er:licenci, se séparer de, se sépare de, er:menac"),
    jobs: true,
    units: nouns(
      "suppression d'emplois, suppression de postes, suppression, licenciement, départ volontaire",
    ),
  },
  {
    role: "deaths",
    nouns: nouns("décès, mort"),
    verbs: verbs(
      "er:tu, péri, périssent, périr, décédé, décédée, décédés, décédées, mort, morts, morte, mortes, er:assassin",
    ),
    units: nouns("mort, morte, tué, décès, personne décédée, victime mortelle, disparition"),
  },
  {
    role: "injured",
    nouns: nouns("blessure"),
    verbs: verbs("er:bless, hospitalisé, hospitalisée, hospitalisés, hospitalisées, intoxiqués"),
    units: nouns("blessé, blessée, blessé grave, blessé léger, intoxiqué"),
  },
  {
    role: "inhabitants",
    nouns: nouns("population"),
    units: nouns("habitant, habitante, âme, administré, résident"),
  },
  {
    role: "attendance",
    nouns: nouns("affluence, fréquentation"),
    verbs: verbs(
      "er:rassembl, ir:réun, er:attir, accueilli, accueillait, manifesté, défilé, défilent, attendu, attendus, attendues",
    ),
    ceiling: 0.85,
  },
  {
    role: "attendance",
    units: nouns(
      "spectateur, spectatrice, visiteur, festivalier, participant, manifestant, supporter, entrée, téléspectateur, congressiste",
    ),
  },
  {
    role: "users",
    units: nouns(
      "utilisateur, utilisatrice, abonné, abonnée, internaute, client, cliente, usager, visiteur unique, foyer raccordé, téléchargement, inscrit",
    ),
  },
  { role: "members", units: nouns("membre, adhérent, adhérente, licencié, sociétaire, militant") },
  {
    role: "arrests",
    nouns: nouns("interpellation, arrestation, garde à vue"),
    verbs: verbs(
      "er:interpell, er:arrêt, er:incarcér, placées en garde à vue, placés en garde à vue",
    ),
    units: nouns("interpellation, arrestation, interpellé, garde à vue"),
  },

  // shares and changes
  {
    role: "stake",
    nouns: nouns(
      "participation de, participation d', participation à hauteur de, au capital, du capital, de son capital, des parts, des actions, actionnaire, actionnaire à hauteur de, prise de participation, des droits de vote",
    ),
    verbs: verbs(
      "détient, détiennent, détenait, détenu, détenue, détenus, détiendra, détenir, possède, possèdent, possédait, posséder, détenant, rachète, racheté, er:rachet, cède, cédé, acquis, acquiert, contrôle, contrôlait",
    ),
  },
  {
    role: "share",
    nouns: nouns("part, proportion, part de marché, pourcentage, des voix, des suffrages"),
    verbs: verbs(
      "er:représent, pèse, pèsent, pesait, couvre, couvrent, couvrait, obtenu, obtient, recueilli, recueille, remporté",
    ),
  },
  {
    role: "growth",
    sign: 1,
    nouns: nouns(
      "hausse, croissance, progression, augmentation, bond, accroissement, envolée, majoration, rebond, de plus qu'en, de plus que l'an, de plus qu'il y a, de plus sur un an, revalorisation",
    ),
    verbs: verbs(
      "er:progress, er:augment, er:grimp, ir:bond, croît, croissent, crû, croître, croîtra, croîtrait, accru, accrue, s'accroît, er:gagn, er:grimp, er:relev, relève, relèvent, er:major, bondi, er:rebond, ir:rebond, er:revaloris, er:doubl",
    ),
  },
  {
    role: "growth",
    sign: -1,
    nouns: nouns(
      "baisse, recul, chute, diminution, repli, réduction, contraction, ralentissement, dégringolade, érosion, de moins qu'en, de moins que l'an, de moins qu'il y a, de moins sur un an",
    ),
    verbs: verbs(
      "er:baiss, er:recul, er:chut, er:diminu, er:repli, réduit, réduite, réduits, réduire, réduira, réduisent, er:contract, fléchit, fléchi, fléchir, er:dégringol, perd, perdu, perdent, perdait, er:céd, cède, ir:fléch, er:effondr",
    ),
  },
  {
    role: "rate",
    nouns: nouns(
      "taux, inflation, chômage, taux de chômage, taux d'intérêt, taux d'occupation, taux de croissance, tva, rendement, marge, marge opérationnelle, taux d'emprunt, déficit public, rentabilité",
    ),
  },
  {
    role: "discount",
    nouns: nouns("remise, rabais, ristourne, réduction sur, promotion, décote, solde"),
    verbs: verbs("soldé, soldée, soldés, soldées"),
  },
  {
    role: "turnout",
    nouns: nouns("taux de participation, participation électorale, participation"),
  },

  // things
  {
    role: "capacity",
    nouns: nouns(
      "capacité, capacité d'accueil, puissance, capacité de stockage, puissance installée",
    ),
    verbs: verbs(
      "peut accueillir, peuvent accueillir, pouvant accueillir, capable d'accueillir, pourra accueillir, pourront accueillir",
    ),
    units: nouns("place, lit, couvert, place assise, place de parking, place de stationnement"),
  },
  {
    role: "production",
    nouns: nouns("production, récolte, rendement annuel, vendange, production annuelle"),
    verbs: verbs(
      "produit, produisent, produire, produira, produisait, produite, produites, produits, er:fabriqu, er:assembl, sort de ses chaînes, récolte, récolté, récoltent",
    ),
  },
  {
    role: "sales-volume",
    nouns: nouns("ventes, livraison, immatriculation, vente"),
    verbs: verbs("vend, vendu, vendue, vendus, vendues, vendent, vendra, vendre, er:écoul"),
    units: nouns("exemplaire vendu, exemplaire, unité vendue, immatriculation"),
  },
  {
    role: "floor-area",
    nouns: nouns(
      "surface, superficie, plancher, bureaux, bureau, bâtiment, entrepôt, magasin, phase, tranche, local, locaux, usine, immeuble, siège, halle, logement, atelier, plateau, espace, appartement, maison, salle, boutique, showroom, hangar, plateforme, datacenter, laboratoire, centre, surface de vente, surface de plancher, plateforme logistique, site industriel, extension, chai, gymnase, piscine, école, collège, lycée, crèche, médiathèque, théâtre, hôtel, restaurant, supermarché, hypermarché, galerie, garage, serre, studio, étage, pavillon, résidence, clinique, hôpital, cinéma, musée, brasserie, campus, clinique, centre commercial",
    ),
  },
  {
    role: "land-area",
    nouns: nouns(
      "terrain, parcelle, foncier, hectares de terrain, forêt, vignoble, parc, domaine, friche, réserve, terre, emprise, exploitation, végétation, garrigue, pinède, zone d'activités, assiette foncière",
    ),
  },
  {
    role: "score",
    nouns: nouns("score, victoire, défaite, match nul, note, résultat"),
    verbs: verbs("s'impose, s'est imposé, imposé, imposée, imposés, battu, battue, bat, incliné"),
  },

  // time
  {
    role: "age",
    nouns: nouns(
      "âgé, âgée, âgés, âgées, âge, d'âge, homme, femme, garçon, fille, adolescent, adolescente, enfant, jeune",
    ),
    verbs: verbs("a fêté ses, fête ses, fêtait ses, mort, morte, décédé, décédée, meurt"),
  },
  {
    role: "founded",
    nouns: [...nouns("création, fondation"), "existe depuis", "en activité depuis"],
    verbs: verbs(
      "fondé, fondée, fondés, fondées, fonde, fonda, créé, créée, créés, créées, crée, créa, constituée, née",
    ),
    ceiling: 0.85,
  },
  {
    role: "opening",
    nouns: nouns("ouverture, inauguration, mise en service"),
    verbs: verbs(
      "ouvre, ouvrent, ouvrir, ouvrira, ouvriront, ouvert, ouverte, ouverts, ouvertes, ouvrait, er:inaugur, est livré, est livrée, sera livré, sera livrée, seront livrés, seront livrées, être livré, être livrée, être livrés, être livrées, mis en service, mise en service",
    ),
  },
  {
    role: "deadline",
    nouns: nouns(
      "date limite, échéance, clôture, avant le, d'ici le, d'ici au, jusqu'au, au plus tard le, dernier délai",
    ),
    ceiling: 0.85,
  },
  {
    role: "published",
    nouns: nouns("publication, parution"),
    verbs: verbs("er:publi, paru, parue, parus, parues, paraît, paraîtra"),
  },
  { role: "born", verbs: verbs("né, née, nés, nées, naît, naquit, naquirent") },
  {
    role: "died",
    verbs: verbs("mort, morte, décédé, décédée, décède, décéda, meurt, mourut"),
    nouns: nouns("mort, décès"),
  },
  {
    role: "term",
    verbs: verbs("condamné à, condamnée à, condamnés à"),
    nouns: nouns(
      "mandat, contrat, bail, concession, durée, peine, de prison, de réclusion, d'emprisonnement, prêt, cdd, partenariat, accord, de prison ferme, avec sursis, engagement",
    ),
    ceiling: 0.85,
  },
  {
    role: "rank",
    nouns: nouns(
      "rang, place, position, classement, classé, classée, mondial, mondiale, producteur, fabricant, exportateur, constructeur",
    ),
    ceiling: 0.8,
  },
];

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
  cues: CUES,
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
  levelExceptions: words(
    "estimée estimé limitée limité jusqu' égale supérieure inférieure hauteur",
  ),
  against: words("pour"),
  contrasts: phrases(
    "contre, contre seulement, après, au lieu de, par rapport à, face à, comparé à, plutôt que, et non",
  ),
  parts: words("dont"),
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
    "prévoit, prévoient, prévu, prévue, prévus, prévues, prévoyait, vise, visent, ambitionne, ambitionnent, envisage, envisagent, espère, espèrent, attend, attendent, attendu, attendue, projette, projettent, prévision, prévisions, objectif, objectifs, devrait, devraient, pourrait, pourraient, souhaite, souhaitent, veut, veulent, éventuel, éventuelle, horizon, promet, promettent, s'apprête, apprêtent, table sur, tablent sur",
  ),
  // Future and conditional of the regular verbs and of the frequent irregular ones.
  forecastForm:
    /^(?:\p{L}+er(?:a|ont|ait|aient|ons)|(?:aur|ser|fer|ir|pourr|devr|faudr|voudr|vaudr|saur|verr|courr|tiendr|viendr|(?:de|re|pré|par)viendr|(?:dé|main|ob|sou|re)tiendr|(?:ap|com|re)?prendr|rendr|vendr|perdr|mettr|(?:per|pro|sou|trans)mettr|recevr|atteindr|ouvr?ir|accueillir|investir|fournir|produir|construir|réduir|agrandir|garantir|réunir|suivr|vivr|croîtr|partir|sortir|bénéficier|agir)(?:a|ont|ait|aient|ons))$/u,
  notForecast: words("opéra caméra sera-ce libéra espérait préférait opérait"),
  nearFuture: words("va vont doit doivent"),
  infinitive: /(?:er|ir|re|oir)$/u,
  denial: words("dément démenti démentent nie nient réfute réfutent"),
  negation: {
    first: words("ne n' n'a n'ont n'est"),
    second: words("pas jamais plus aucun aucune ni"),
  },
  notDenial: words("moins seulement que qu'"),
  dependent: words(
    "il elle ils elles ce cela ça cet cette ces celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles c' mais or donc car et ainsi cependant toutefois néanmoins pourtant d'ailleurs ailleurs ensuite puis enfin aussi également lui leur leurs son sa ses y en tandis alors dès autre autrement résultat conséquence bref premier première second seconde dernier là ici même pareil quant",
  ),
};
