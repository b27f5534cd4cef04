import { words } from "./build.ts";

/** French nouns that count persons or jobs, singular. */
export const PEOPLE = words(`
personne salarié salariée employé employée emploi poste habitant habitante mort morte blessé blessée victime disparu
disparue ingénieur ingénieure spectateur spectatrice étudiant étudiante élève collaborateur collaboratrice ouvrier
ouvrière cadre agent agente fonctionnaire homme femme enfant fille garçon jeune adulte adolescent adolescente bébé
touriste visiteur visiteuse voyageur voyageuse passager passagère client cliente utilisateur utilisatrice abonné abonnée
adhérent adhérente membre bénévole électeur électrice député députée sénateur sénatrice maire ministre conseiller
conseillère élu élue candidat candidate policier policière gendarme soldat militaire pompier otage réfugié réfugiée
migrant migrante manifestant manifestante gréviste chômeur chômeuse retraité retraitée patient patiente malade médecin
infirmier infirmière avocat avocate juge magistrat magistrate enseignant enseignante professeur professeure chercheur
chercheuse scientifique technicien technicienne développeur développeuse entrepreneur entrepreneuse patron patronne
dirigeant dirigeante actionnaire investisseur consommateur consommatrice lecteur lectrice téléspectateur auditeur
auditrice internaute participant participante invité invitée convive joueur joueuse athlète coureur coureuse cycliste
supporter supporteur fan artiste musicien musicienne acteur actrice chanteur chanteuse écrivain auteur auteure
journaliste agriculteur agricultrice éleveur éleveuse pêcheur vigneron commerçant commerçante artisan artisane apprenti
apprentie stagiaire intérimaire saisonnier saisonnière locataire propriétaire résident résidente riverain riveraine
citoyen citoyenne individu gens piéton piétonne automobiliste conducteur conductrice chauffeur
suspect suspecte accusé accusée prévenu prévenue détenu détenue prisonnier prisonnière condamné témoin terroriste
djihadiste assaillant combattant rebelle civil civile survivant survivante rescapé rescapée noyé naufragé décès
licenciement embauche recrutement recrue effectif agresseur voleur tireur parent père mère frère sœur soeur fils ami
amie collègue représentant représentante délégué déléguée syndicaliste expert experte consultant consultante commercial
commerciale bénéficiaire allocataire contribuable donateur donatrice signataire inscrit inscrite diplômé diplômée
lycéen lycéenne collégien collégienne écolier écolière nageur skieur alpiniste randonneur pèlerin fidèle prêtre évêque
moine religieux pilote marin équipier astronaute interprète traducteur assistant assistante aide-soignant soignant
soignante aidant aidante pensionnaire figurant danseur danseuse comédien comédienne réalisateur réalisatrice
cinéaste photographe architecte designer startupper créateur créatrice fondateur fondatrice associé associée cofondateur
partisan militant militante sympathisant opposant opposante interpellé exposant exposante festivalier festivalière
équivalent-temps-plein etp cdi cdd français française licencié licenciée plongeur plongeuse marcheur marcheuse cavalier cavalière
complice courtier courtière docker gardien gardienne inspecteur inspectrice navigant navigante pilier titulaire votant
votante voisin voisine âme cosignataire remplaçant remplaçante suppléant suppléante serveur serveuse vendeur vendeuse
acheteur acheteuse caissier caissière cuisinier cuisinière boulanger boulangère facteur facteure livreur livreuse
chasseur chasseuse bûcheron maçon charpentier plombier électricien électricienne mécanicien mécanicienne routier
secrétaire comptable notaire huissier greffier greffière juré jurée procureur procureure arbitre gardian berger bergère
concurrent concurrente finaliste coéquipier coéquipière remplaçante champion championne héritier héritière
créancier créancière épargnant épargnante souscripteur souscriptrice usager usagère praticien praticienne
obstétricien obstétricienne orphelin orpheline veuf veuve jumeau jumelle petit-enfant nourrisson défunt défunte
spéléologue baigneur baigneuse`);

/** Endings of nouns for persons. */
export const PEOPLE_SUFFIXES = ["iste", "logue", "icien", "icienne", "naute"];
export const PEOPLE_SUFFIX_EXCEPTIONS = words(
  "liste piste catalogue dialogue épilogue prologue monologue analogue kiosque schiste psychotechnologue",
);

/** Adjectives that French puts before the noun, in the plural, and what else may stand there. */
export const ADJECTIVES = words(`
nouveaux nouvelles grands grandes petits petites autres premiers premières derniers dernières bons bonnes jeunes vieux
vieilles beaux belles gros grosses longs longues hauts hautes mauvais mauvaises principaux principales futurs futures
anciens anciennes prochains prochaines différents différentes véritables vrais vraies simples seuls seules meilleurs
meilleures pires mêmes divers diverses célèbres importants importantes rares faux fausses multiples éventuels éventuelles
prétendus présumés présumées ex nouvel nouvelle`);

/** Words that are no counted noun although they end like a plural. */
export const NOT_NOUNS = words(`
pas plus moins dans sans mais sous ces ses des les leurs nous vous puis depuis alors très vers jamais toujours hors suis
es dès près certes après auprès lors fois plusieurs quelques certains certaines tous toutes mes tes nos vos aux ceux
celles lesquels lesquelles quels quelles dont sommes êtes ainsi envers parmi parfois ailleurs désormais autrefois
néanmoins pourtant pendant malgré selon chez sauf sont ont ils elles eux leur on y en et ou où qui que quoi à au du de la
le l' d' par pour avec sur contre entre comme si ne se s' n' c' j' m' t' qu' lui elle il ce cet cette soit est était sera
seront étaient avaient auront font vont peuvent doivent veulent restent deviennent avons avez suivants suivantes
précédents précédentes derniers dernières premiers premières autres mêmes seuls seules ensemble ici là bas cas-là
tiers demi demie demis demies quarts heures seulement environ minimum maximum maxi mini max plutôt aussi encore déjà
bis ter toutefois volontiers mieux cependant vis-à-vis pris mis fait faits été repris compris assis remis appris acquis
morts-nés bras-dessus prévus prévues attendus attendues promis promises requis requises nécessaires supplémentaires possibles
disponibles restants restantes hostiles favorables`);

/** Plurals in -aux of which the singular does not end in -al, and others that no rule gives. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["travaux", "travail"],
  ["vitraux", "vitrail"],
  ["baux", "bail"],
  ["coraux", "corail"],
  ["émaux", "émail"],
  ["soupiraux", "soupirail"],
  ["noyaux", "noyau"],
  ["tuyaux", "tuyau"],
  ["joyaux", "joyau"],
  ["boyaux", "boyau"],
  ["landaus", "landau"],
  ["yeux", "œil"],
  ["cieux", "ciel"],
  ["aïeux", "aïeul"],
  ["messieurs", "monsieur"],
  ["mesdames", "madame"],
  ["mesdemoiselles", "mademoiselle"],
  ["bijoux", "bijou"],
  ["cailloux", "caillou"],
  ["choux", "chou"],
  ["genoux", "genou"],
  ["hiboux", "hibou"],
  ["joujoux", "joujou"],
  ["poux", "pou"],
  ["gens", "gens"],
  ["matches", "match"],
  ["sandwiches", "sandwich"],
  ["fils", "fils"],
  ["châteaux-forts", "château-fort"],
]);

/** Nouns in -eux that only add an x; the others (religieux) do not change. */
export const EU = words(
  "lieu jeu feu cheveu milieu enjeu aveu adieu neveu vœu voeu pneu bleu dieu moyeu essieu épieu pieu hébreu non-lieu chef-lieu",
);

/** Nouns in -s that do not change. */
export const INVARIABLE = words(`
pays cas mois fois temps bras avis repas corps cours parcours concours discours secours recours procès succès décès accès
progrès congrès tapis colis permis bus autobus omnibus virus campus bonus malus processus consensus radis souris fils bois
tiers os dos poids puits fonds remous matelas jus refus abus commis compromis devis sursis anglais gaz nez riz quiz puis
univers travers revers envers vers divers tennis oasis débris croquis rubis logis marquis acquis bas pas tas amas lilas
verglas cadenas ananas atlas as mas ours parcours velours tours-opérateurs relais palais marais rabais engrais
biais harnais anis iris pubis pénis surplus talus intrus blocus terminus hiatus détritus prospectus
contresens sens encens suspens avers mets legs gros repos propos enclos héros chaos rhinocéros albatros mors remords
abcès excès insuccès grès cyprès exprès vis dépens mœurs obsèques funérailles
compris bourgeois villageois chinois danois suédois finlandais français portugais irlandais écossais hollandais japonais
libanais sénégalais camerounais congolais marseillais lyonnais bordelais niçois lillois québécois
albanais thaïlandais soudanais pakistanais néerlandais polonais hongrois luxembourgeois bruxellois berlinois gaulois
putois mois-ci narquois carquois anchois choix`);
