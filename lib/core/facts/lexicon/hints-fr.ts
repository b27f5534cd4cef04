import type { CueData } from "../grammar.ts";
import { frenchNouns as nouns, frenchVerbs as verbs } from "../inflect.ts";

/** French words that make a role likelier, and do not say it by themselves: what they are worth, the scorer has learnt. */
export const HINTS: CueData[] = [
  {
    role: "revenue",
    nouns: nouns(
      "facturations, recettes, billetterie, droits de place, encaissement, produit des ventes, volume de ventes, chiffre des ventes",
    ),
  },
  {
    role: "net-income",
    nouns: nouns(
      "bénéfice par, solde positif, excédent, résultat net part du groupe, gain net, résultat positif",
    ),
  },
  {
    role: "operating-income",
    nouns: nouns(
      "résultat brut d'exploitation, marge brute, résultat courant, résultat opérationnel ajusté",
    ),
  },
  {
    role: "loss",
    nouns: nouns(
      "dégâts, trou, sinistre, provision, les pertes, perte sèche, vol, d'une valeur de, somme de",
    ),
    verbs: verbs("er:fraud, er:dérob, er:vol, er:détourn, er:emport"),
  },
  {
    role: "funding",
    nouns: nouns(
      "tour de financement, financement participatif, apport, fonds propres, capital-risque, campagne de dons, augmentation de capital de, collecte",
    ),
    verbs: verbs("ir:réun, er:collect, réuni, réunit, er:boucl"),
  },
  {
    role: "investment",
    nouns: nouns(
      "mise, participation financière, chèque, programme d'investissement, plan d'investissement, effort d'investissement",
    ),
    verbs: verbs(
      "er:apport, met, mettent, mettra, mettront, mis, mettre, er:consacr, er:engag, er:dépens, er:débours, er:plac",
    ),
  },
  {
    role: "cost",
    nouns: nouns(
      "travaux, études, chantier, coûts, charges, charge, dépenses, montant, estimation, addition, note, surcoûts, chantier de, projet de, frais de, dommages",
    ),
    verbs: verbs(
      "évalué à, évaluée à, évalués à, évaluées à, estimé à, estimée à, estimés à, estimées à, chiffré à, chiffrée à, chiffrés à, chiffrées à, revient à, revenir à, reviendra à, reviendrait à, budgété à, budgétée à, budgétées à, budgétés à, produit pour, montée pour, monté pour, construit pour, construite pour, rénové pour, agrandie pour, agrandi pour, équipé pour",
    ),
  },
  {
    role: "budget",
    nouns: nouns(
      "budget de fonctionnement, budget total, crédits, enveloppe de, fonds de, ligne budgétaire, provision de, inscrit, inscrite, inscrits, masse, plafond, budget de la saison, budget prévisionnel",
    ),
  },
  {
    role: "debt",
    nouns: nouns(
      "créanciers, crédit de, encours, dû, emprunts, dette financière, découvert, redevable de, créance de",
    ),
    verbs: verbs(
      "doit, doivent, devait, devaient, dus, dues, er:prêt, prête, prêtent, er:remburs, er:rembours",
    ),
  },
  {
    role: "market-value",
    nouns: nouns(
      "valeur, valeur estimée, estimation de la société, valeur d'entreprise, capitalisation de",
    ),
    verbs: verbs("évaluée à, évalué à, vaut, valait, valent, vaudrait"),
  },
  {
    role: "salary",
    nouns: nouns(
      "revenu, solde, indemnité, prime, appointements, émoluments, rétribution, revenus mensuels, pension, retraite, gage, gages, net par mois, brut par mois, bourse",
    ),
  },
  {
    role: "fine",
    nouns: nouns(
      "dommages et intérêts, dommages-intérêts, amendes, condamnation pécuniaire, indemnité, indemnités, pénalités, astreinte de, réparation, prison et",
    ),
    verbs: verbs("er:acquitt, er:inflig, inflige, er:pénalis, pénalisée"),
  },
  {
    role: "subsidy",
    nouns: nouns(
      "aides, subsides, aide de, dotation, aide d'urgence, bourse, soutien, fonds européens, participation de l'état, crédit d'impôt, subventions, aide régionale, aide européenne, enveloppe publique",
    ),
    verbs: verbs(
      "er:vers, er:débloqu, débloque, er:octroy, er:allou, alloue, attendus de, attendue de, er:accord, er:notifi, er:finan, finance, financent, financé",
    ),
  },
  {
    role: "donation",
    nouns: nouns("mécène, dons, donateur, donatrice, offrande, parrainage"),
  },
  {
    role: "tax",
    nouns: nouns(
      "facture d'impôt, contribution, cotisation foncière, tva, écotaxe, surtaxe, taxes, caisse communale, fiscalité, prélèvements, impôts",
    ),
  },
  {
    role: "savings",
    nouns: nouns("économies de, économie de, épargnes, gain, gains"),
    verbs: verbs("er:évit, éviterait, évite, évitent"),
  },
  {
    role: "employees",
    nouns: nouns(
      "effectifs, personnel, équipe de, équipe, emplois du, main-d'œuvre, main-d'oeuvre, maintien de, effectif de, effectifs de, brigade de, troupe de",
    ),
    units: nouns(
      "ouvrier, ouvrière, technicien, saisonnier, fonctionnaire, enseignant, soignant, infirmier, infirmière, cadre, intérimaire, docker, mineur de fond, artisan, conducteur, cheminot, ingénieur, effectif, emploi direct",
    ),
  },
  {
    role: "jobs-created",
    nouns: nouns(
      "emplois créés, à la clef, créations, embauches, recrutements, promis, promesse de",
    ),
    verbs: verbs("embauche, embauchent, er:promet, promis, créer, er:engag"),
  },
  {
    role: "jobs-cut",
    nouns: nouns(
      "suppressions, départs, licenciements, perte de, départ, plan de sauvegarde de l'emploi, mise à pied",
    ),
    verbs: verbs(
      "er:remerci, partiront, partira, quitteront, coûterait leur place à, perdront leur emploi, perdre leur emploi, perdent leur emploi, er:congédi, renvoyé, renvoyés, sur le carreau, er:biff, er:sacrifi",
    ),
  },
  {
    role: "deaths",
    nouns: nouns("victimes, corps, morts, bilan, bilan de, tués, noyade, homicide"),
    verbs: verbs("noyés, trouvent la mort, ont péri, coûte la vie à, sans vie, ir:pér"),
    units: nouns("cadavre, corps, victime, noyé, disparu, personne tuée, mort confirmé"),
  },
  {
    role: "injured",
    nouns: nouns("blessés, blessé, hospitalisation, blessures"),
    verbs: verbs("er:blessé, grièvement, évacués, brûlés"),
  },
  {
    role: "inhabitants",
    nouns: nouns(
      "habitants, peuplé de, peuplée de, ville de, village de, commune de, population de, vivent à, vivent dans, canton qui en compte, résidents",
    ),
    units: nouns("riverain, villageois, insulaire, citoyen, foyer, électeur inscrit, citadin"),
  },
  {
    role: "attendance",
    nouns: nouns(
      "affluence de, fréquentation de, public, jauge, entrées, spectateurs, assistance, nuitées, nuitée, visiteurs",
    ),
    verbs: verbs(
      "s'est jouée devant, joué devant, jouée devant, devant, er:dénombr, assisté, assistent, assisté à, venus, venues, affluaient, er:défil, er:manifest, er:particip, présents, présentes, massés, er:press",
    ),
    units: nouns(
      "curieux, exposant, coureur, concurrent, auditeur, touriste, pèlerin, invité, randonneur, personne présente, cortège, nuitée, festivalière, visiteuse, supportrice, passager, arrivant, marcheur, partant",
    ),
  },
  {
    role: "users",
    units: nouns(
      "lecteur, lectrice, auditeur, adhérent de la plateforme, abonnement, foyer abonné, assuré, voyageur, allocataire, compte, utilisateur actif, utilisateur mensuel, contribuable, foyer desservi, locataire, bénéficiaire",
    ),
  },
  {
    role: "members",
    units: nouns(
      "conseiller, sénateur, député, joueur, coopérateur, musicien, élu, administrateur, licenciée, inscrit, associé, syndiqué, cotisant, bénévole, choriste, membre actif, conseiller municipal, actionnaire, exploitation",
    ),
  },
  {
    role: "arrests",
    verbs: verbs("placées en détention, er:captur, arrêtées, arrêtés, conduits au poste"),
    units: nouns("suspect, mise en examen, gardé à vue, personne interpellée, détenu"),
  },
  {
    role: "stake",
    nouns: nouns(
      "des droits, du groupe, capital, actionnaires, majoritaire avec, minoritaire avec, au capital de, tour de table avec, part du capital, se partage entre, du club, de la société, de l'entreprise, du producteur",
    ),
    verbs: verbs(
      "garde, garder, gardé, conservé, détenus à, possédé à, contrôlé à, acquérir, acquise, prend, prendre, prendra, prennent, prises, ramené sa part à, monte à, monter à, posséda, appartient à, appartiennent",
    ),
  },
  {
    role: "share",
    nouns: nouns(
      "la part, de la récolte, du total, des ventes, du montant, de la population, des habitants, des personnes, de la clientèle, des électeurs, contre, majorité de, part de, des sondés, score de",
    ),
    verbs: verbs(
      "fait, font, forme, forment, compose, composent, finance, finançait, finance à, financent, er:rallié, er:vot, voté à, votée à, réuni, réalisé, er:plafonn, plafonne à, concentre, concentrent, absorbe, absorbent, constituent, constitue, couvrir, couvrant, atteint, er:regroup, er:favoris, l'a emporté avec, suivi par, suivie par, approuvé par, approuvé à",
    ),
  },
  {
    role: "growth",
    sign: 1,
    nouns: nouns(
      "inflation salariale, prime de, gain de, essor, poussée, surcroît, de mieux qu'un an",
    ),
    verbs: verbs(
      "er:amélior, ir:enchér, er:tripl, s'envole, s'envolent, er:remont, er:haus, hausse, er:gonfl, er:hiss, ir:grossi",
    ),
  },
  {
    role: "growth",
    sign: -1,
    nouns: nouns("décrue, de réduction, coupe, tassement, fonte, décroissance"),
    verbs: verbs(
      "er:tass, er:allég, allège, er:rogn, ir:rétréc, fond, er:retir, er:décru, décroît, chute, retombe, retombé, retombée, er:ralent, er:dévaloris, ir:raccourc, maigri",
    ),
  },
  {
    role: "rate",
    nouns: nouns(
      "marge de, taux fixe, intérêt, intérêts, crédit à, prêt à, emprunt à, taux d'usure, taux d'effort, taux de réussite, réussite, mortalité, natalité, taux directeur, abstention, prévalence, fécondité, tva à, remplissage, coefficient de remplissage, point de base, pauvreté, vacance, incidence, humidité",
    ),
  },
  {
    role: "turnout",
    nouns: nouns("taux de votants, participation au scrutin"),
  },
  {
    role: "capacity",
    nouns: nouns(
      "cuve de, réservoir de, puissance de, parc éolien de, centrale de, usine de, turbines, débit, charge utile, tonnage, salle de, stade de, amphithéâtre de, gradins, hôtel de, lits de camp",
    ),
    verbs: verbs(
      "er:trait, traiterait, traite, traitera, peut stocker, er:log, loge, er:conten, contient, er:absorb, absorber, er:stock, dimensionné pour, pouvant transporter, pouvant recevoir, er:embarqu, embarque, rouvre à",
    ),
    units: nouns(
      "siège, couchage, chambre, emplacement, place debout, strapontin, fauteuil, berceau, anneau",
    ),
  },
  {
    role: "production",
    nouns: nouns(
      "cadence de, cadence, volume produit, pêche, rendement de, production de, séries, biométhane, récolte de",
    ),
    verbs: verbs(
      "er:extrai, extraits, extraites, er:tir, réédité, imprimé, imprimée, imprimés, er:trait, traitaient, traite, injecté, injecter, er:coul, er:cultiv, er:pêch, sortiront, sortent, sort, sortir, sortait, er:livr, er:moul, er:mont, ir:fourn, er:usin, er:conditionn",
    ),
  },
  {
    role: "sales-volume",
    nouns: nouns(
      "commande, commandes, ventes en, diffusion, diffusion de, exportation, volume des ventes, carnet de commandes de",
    ),
    verbs: verbs(
      "er:export, er:commerc, écoulé, écoulée, écoulés, écoulées, trouvé preneur, er:livr, livre, livrent, s'est vendu, s'est vendue, vendu à, vendue à, vendus à, er:dépass, er:command",
    ),
    units: nouns(
      "copie, album, vente, commande, unité, bouteille vendue, billet vendu, voiture vendue, livraison, abonnement vendu",
    ),
  },
  {
    role: "floor-area",
    nouns: nouns(
      "échoppe, local de, surface totale, tour, gare, mairie, villa, loft, cabinet, habitation, surface habitable, habitable, chambre, grange, chapelle, librairie, atelier de, cuisine, bâtiment de, entrepôt de, verrière, magnanerie, ferme, pressoir, crypte, patinoire, stade couvert",
    ),
  },
  {
    role: "land-area",
    nouns: nouns(
      "site, hectare, champ, culture, cultures, plantation, pâturage, prairie, verger, bois, lande, marais, zone, terrains, terres, forêts, concession, lot, surface agricole, périmètre, massif, garrigues, île, semis, option sur, vignes, surfaces, étang, lac, jardin, maquis, brûlé, brûlés, brûlée, partis en fumée, parti en fumée",
    ),
  },
  {
    role: "score",
    nouns: nouns(
      "score final, mi-temps, manche, set, sets, tie-break, tirs au but, prolongation, succès, revers, vainqueur, à l'aller, au retour, à la pause, au repos, mené, menés, menée, menées, nul, match aller, quart de finale, demi-finale, finale",
    ),
    verbs: verbs(
      "battus, battues, battre, bats, er:domin, dominant, domine, er:écras, er:étrill, er:élimin, er:mèn, mène, mènent, menait, menaient, ir:correct, vainqueur, victorieux, victorieuse, s'incline, inclinée, inclinés, inclinées, s'inclinent, concède, concédé, er:renvers, er:surclass, s'imposent, imposées, er:inscri",
    ),
  },
  {
    role: "founded",
    verbs: verbs(
      "bâti, bâtie, bâtis, bâties, construit, construite, créèrent, fondèrent, lancé, lancée, ouvert, ouverte, constitué, er:établ, installée, installé, instauré, instaurée, date de, datait de, datent de",
    ),
  },
  {
    role: "opening",
    nouns: nouns(
      "ouverture prévue, mise en exploitation, ouverture des portes, lancement, première pierre, mises en service, livraison, coup d'envoi",
    ),
    verbs: verbs(
      "rouvriraient, entrée en service, mis en eau, er:démarr, démarrera, démarre, sera inauguré, sera inaugurée, accueillera ses premiers, accueillir ses premiers, arriver à, lancé, er:command",
    ),
  },
  {
    role: "deadline",
    nouns: nouns(
      "expire en, s'achève le, avant fin, avant la fin, avant les vacances, avant l'été, avant noël, d'ici, d'ici la fin, au plus tard en, ultimatum, sous peine, remettre avant, jusqu'à, a jusqu'à, a jusqu'au, avoir jusqu'au, ont jusqu'au, donné jusqu'à, avant, à échéance, annoncée pour le, avant le, d'ici le, d'ici au, jusqu'au, au plus tard le, clôture",
    ),
  },
  { role: "published", verbs: verbs("sorti, sortie, sort, sortira, er:édit") },
  {
    role: "term",
    verbs: verbs(
      "er:inflig, infliger, requis, écope de, écopé de, écopent de, purger, purgé, suspendu, suspendue, suspendus, engagé pour, engagée pour, signé pour, prolongé de, élu pour, élue pour, nommé pour, nommée pour, élus pour",
    ),
    nouns: nouns(
      "ans de prison, de détention, années de prison, ans ferme, de suspension, d'interdiction, durée de, moratoire, garantie, convention, engagement de, abonnement de, sur une durée de, période d'essai, intérim, mandats, préavis, réclamé, requis, infliger, concession de, peine de, accord de, prolongation de, suspendu pour, suspendue pour",
    ),
  },
  {
    role: "rank",
    nouns: nouns(
      "arrivée, arrivé, terminé, termine, finit, fini, finissent, numéro, tête de série, au classement, au scratch, mondiaux, devient le, devient la, plus grand, plus petit, plus gros, plus grande, plus important, premier, rangs, général, de ligue, de division, du championnat, du groupe, de la poule",
    ),
  },
];
