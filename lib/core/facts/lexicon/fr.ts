import type { CueData } from "../grammar.ts";
import { frenchNouns as nouns, frenchVerbs as verbs } from "../inflect.ts";

/** French words that say what a figure measures. */
export const CUES: CueData[] = [
  // money
  {
    role: "revenue",
    nouns: nouns(
      "chiffre d'affaires, ca, c.a, volume d'affaires, recette, produit net bancaire, ventes, facturation",
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
      "perte, perte nette, déficit, perte opérationnelle, moins-value, préjudice, manque à gagner, butin, dégât, dommage, détournement, dépréciation",
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
    verbs: verbs(
      "ir:invest, ir:réinvest, er:inject, er:réinvest, met sur la table, mettra sur la table",
    ),
    loose: true,
  },
  {
    role: "price",
    nouns: nouns(
      "prix, tarif, ticket, billet, abonnement, mise à prix, enchère, prix de vente, transaction, loyer, inscription, cotation, rançon, mise de départ, offre, cours actuel, cours de",
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
    nouns: nouns(
      "coût, dépense, frais, facture, surcoût, coût total, montant des travaux, devis, coût de construction",
    ),
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
      "dette, endettement, emprunt, dette nette, passif, créance, prêt, encours de dette, ardoise, endettés de, endetté de, endettée de, endettées de, sommes dues, créancier de, impayé, arriéré, hypothèque",
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
      "salaire, rémunération, paie, smic, traitement, salaire brut, salaire net, cachet, revenu moyen, salaire moyen, salaire mensuel, salaire de base",
    ),
  },
  {
    role: "fine",
    nouns: nouns("amende, pénalité, astreinte, contravention, sanction financière, sanction"),
    verbs: verbs(
      "condamné, condamnée, condamnés, condamne, condamner, er:sanctionn, écope de, écopé de",
    ),
    loose: true,
    owner: "object",
  },
  {
    role: "subsidy",
    nouns: nouns(
      "subvention, aide, aide publique, fonds publics, concours public, subside, dotation globale de fonctionnement, avance remboursable, avance récupérable, compensation publique",
    ),
    verbs: verbs("er:subventionn"),
  },
  {
    role: "donation",
    nouns: nouns(
      "don, mécénat, donation, legs, collecte de dons, cagnotte, quête, souscription, legs de",
    ),
  },
  {
    role: "tax",
    nouns: nouns(
      "impôt, taxe, redevance, taxe foncière, impôt sur les sociétés, cotisation, prélèvement, droits de douane, taxe de séjour, taxe d'habitation, accise, péage, droits de succession, droits de mutation",
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
      "suppression, suppression d'emplois, suppression de postes, licenciement, plan social, départ volontaire, plan de départs, disparition, disparition de, destruction de, réduction d'effectifs",
    ),
    verbs: verbs("er:supprim, er:licenci, se séparer de, se sépare de, er:menac"),
    jobs: true,
    units: nouns(
      "suppression d'emplois, suppression de postes, suppression, licenciement, départ volontaire",
    ),
  },
  {
    role: "deaths",
    nouns: nouns("décès, mort, des morts, des victimes, des tués"),
    verbs: verbs(
      "er:tu, péri, périssent, périr, décédé, décédée, décédés, décédées, mort, morts, morte, mortes, er:assassin, trouvé la mort, perdu la vie, coûté la vie à, er:noy",
    ),
    units: nouns("mort, morte, tué, décès, personne décédée, victime mortelle, disparition"),
  },
  {
    role: "injured",
    nouns: nouns("blessure, des blessés"),
    verbs: verbs(
      "er:bless, hospitalisé, hospitalisée, hospitalisés, hospitalisées, intoxiqués, er:hospitalis, er:intoxiqu, transportés à l'hôpital, transportées à l'hôpital, transporté à l'hôpital",
    ),
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
      "er:interpell, er:arrêt, er:incarcér, placées en garde à vue, placés en garde à vue, er:appréhend, er:écrou, en garde à vue, mis en examen, mises en examen",
    ),
    units: nouns("interpellation, arrestation, interpellé, garde à vue"),
  },

  // shares and changes
  {
    role: "stake",
    nouns: nouns(
      "participation de, participation d', participation à hauteur de, au capital, du capital, de son capital, des parts, des actions, actionnaire, actionnaire à hauteur de, prise de participation, des droits de vote, propriétaire de, des titres, actionnaire principal",
    ),
    verbs: verbs(
      "détient, détiennent, détenait, détenu, détenue, détenus, détiendra, détenir, possède, possèdent, possédait, posséder, détenant, rachète, racheté, er:rachet, cède, cédé, acquis, acquiert, contrôle, contrôlait, gardera, gardent, conserve, conserver, conservera, conservent, détenue à, détenu à, détiendraient, possédée à, contrôlée à",
    ),
  },
  {
    role: "share",
    nouns: nouns(
      "part, proportion, part de marché, pourcentage, des voix, des suffrages, des suffrages exprimés, des exprimés, des votants",
    ),
    verbs: verbs(
      "er:représent, pèse, pèsent, pesait, couvre, couvrent, couvrait, obtenu, obtient, recueilli, recueille, remporté, crédité de, créditée de, crédités de, recueillant, obtenant, réélu avec, élu avec, élue avec, réélue avec, emporté avec, financé à, financée à",
    ),
  },
  {
    role: "growth",
    sign: 1,
    nouns: nouns(
      "hausse, croissance, progression, augmentation, bond, accroissement, envolée, majoration, rebond, de plus qu'en, de plus que l'an, de plus qu'il y a, de plus sur un an, revalorisation, d'augmentation, d'augmentation mensuelle, de hausse, de mieux, de plus, en plus",
    ),
    verbs: verbs(
      "er:progress, er:augment, er:grimp, ir:bond, croît, croissent, crû, croître, croîtra, croîtrait, accru, accrue, s'accroît, er:gagn, er:grimp, er:relev, relève, relèvent, er:major, bondi, er:rebond, ir:rebond, er:revaloris, er:doubl, er:accélér, ir:renchér, er:envol, er:bond, monte, montent, montait, montaient, monté, montera, monter",
    ),
  },
  {
    role: "growth",
    sign: -1,
    nouns: nouns(
      "baisse, recul, chute, diminution, repli, réduction, contraction, ralentissement, dégringolade, érosion, de moins qu'en, de moins que l'an, de moins qu'il y a, de moins sur un an, de moins, en moins, de baisse, de recul, effondrement",
    ),
    verbs: verbs(
      "er:baiss, er:recul, er:chut, er:diminu, er:repli, réduit, réduite, réduits, réduire, réduira, réduisent, er:contract, fléchit, fléchi, fléchir, er:dégringol, perd, perdu, perdent, perdait, er:céd, cède, ir:fléch, er:effondr, fondu, fondent, fondre, er:plong, er:abaiss, décru, er:dévalu, er:amput, descend, descendent, descendu, descendra, descendait",
    ),
  },
  {
    role: "rate",
    nouns: nouns(
      "taux, inflation, chômage, taux de chômage, taux d'intérêt, taux d'occupation, taux de croissance, tva, rendement, marge, marge opérationnelle, taux d'emprunt, déficit public, rentabilité, cotisation foncière, coefficient d'occupation, coefficient, taux de, rendement de, taux de remplissage, marge d'erreur",
    ),
  },
  {
    role: "discount",
    nouns: nouns("remise, rabais, ristourne, réduction sur, promotion, décote, solde"),
    verbs: verbs("soldé, soldée, soldés, soldées"),
  },
  {
    role: "turnout",
    nouns: nouns(
      "taux de participation, participation électorale, participation, participation finale, participation à, participation au",
    ),
  },

  // things
  {
    role: "capacity",
    nouns: nouns(
      "capacité, capacité d'accueil, puissance, capacité de stockage, puissance installée, jauge, contenance",
    ),
    verbs: verbs(
      "peut accueillir, peuvent accueillir, pouvant accueillir, capable d'accueillir, pourra accueillir, pourront accueillir, peut contenir, prévu pour, prévue pour, conçu pour, conçue pour, peut recevoir, peut transporter, construit pour",
    ),
    units: nouns("place, lit, couvert, place assise, place de parking, place de stationnement"),
  },
  {
    role: "production",
    nouns: nouns(
      "production, récolte, rendement annuel, vendange, production annuelle, réimpression, tirage, premier tirage, moisson, extraction",
    ),
    verbs: verbs(
      "produit, produisent, produire, produira, produisait, produite, produites, produits, er:fabriqu, er:assembl, sort de ses chaînes, récolte, récolté, récoltent, extrait, extraient, extraire, tiré à, tirée à, tirés à, réédité à, imprimé à, er:broy, broie, broient, er:distill, er:brass",
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
    nouns: nouns(
      "ouverture, inauguration, mise en service, réouverture, mise en eau, première coulée, vernissage",
    ),
    verbs: verbs(
      "ouvre, ouvrent, ouvrir, ouvrira, ouvriront, ouvert, ouverte, ouverts, ouvertes, ouvrait, er:inaugur, est livré, est livrée, sera livré, sera livrée, seront livrés, seront livrées, être livré, être livrée, être livrés, être livrées, mis en service, mise en service, rouvrira, rouvriront, rouvre, rouvrent, rouvrir, rouvert, rouverte, rouvrirait, entrer en service, entrera en service, entre en service, entreront en service",
    ),
  },
  {
    role: "deadline",
    nouns: nouns(
      "date limite, échéance, dernier délai, expire, expire le, prend fin le, prend fin en, arrive à échéance, au plus tard",
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
