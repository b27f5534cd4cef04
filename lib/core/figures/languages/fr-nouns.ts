import { words } from "./build.ts";

/** French nouns that count persons or jobs, singular. */
export const PEOPLE = words(`
personne salarié employé emploi poste habitant mort blessé victime disparu ingénieur spectateur étudiant élève
collaborateur ouvrier cadre agent fonctionnaire homme femme enfant fille garçon jeune adulte adolescent bébé visiteur
voyageur passager client utilisateur abonné adhérent membre bénévole électeur député sénateur maire ministre
conseiller élu candidat policier gendarme soldat militaire pompier otage réfugié migrant manifestant chômeur retraité
patient malade médecin infirmier avocat juge magistrat enseignant professeur chercheur scientifique développeur
entrepreneur patron dirigeant actionnaire investisseur consommateur lecteur téléspectateur auditeur participant invité
convive joueur athlète coureur supporter supporteur fan acteur chanteur écrivain auteur agriculteur éleveur pêcheur
vigneron commerçant artisan apprenti stagiaire intérimaire saisonnier locataire propriétaire résident riverain citoyen
individu gens piéton conducteur chauffeur suspect accusé prévenu détenu prisonnier condamné témoin assaillant
combattant rebelle civil survivant rescapé noyé naufragé décès licenciement embauche recrutement recrue effectif
agresseur voleur tireur parent père mère frère sœur soeur fils ami collègue représentant délégué expert consultant
commercial bénéficiaire allocataire contribuable donateur signataire inscrit diplômé lycéen collégien écolier nageur
skieur randonneur pèlerin fidèle prêtre évêque moine religieux pilote marin équipier interprète traducteur assistant
aide-soignant soignant aidant pensionnaire figurant danseur comédien réalisateur cinéaste photographe architecte
designer startupper créateur fondateur associé cofondateur partisan militant sympathisant opposant interpellé exposant
festivalier équivalent-temps-plein etp cdi cdd français licencié plongeur marcheur cavalier complice courtier docker
gardien inspecteur navigant pilier titulaire votant voisin âme cosignataire remplaçant suppléant serveur vendeur
acheteur caissier cuisinier boulanger facteur livreur chasseur bûcheron maçon charpentier plombier routier secrétaire
comptable notaire huissier greffier juré procureur arbitre gardian berger concurrent coéquipier champion héritier
créancier épargnant souscripteur usager orphelin veuf veuve jumeau jumelle petit-enfant nourrisson défunt baigneur
travailleur demandeur chef leader observateur passant sinistré mineur diplomate compatriote personnalité compétiteur
triathlète hockeyeur footballeur rugbyman handballeur volleyeur gymnaste sprinteur marathonien lutteur boxeur judoka
cousin neveu nièce oncle tante grand-père grand-mère grand-parent époux conjoint mari guide pisteur coupeur cueilleur
ramasseur fondeur soudeur tourneur couturier menuisier peintre carreleur couvreur grutier manutentionnaire magasinier
opérateur intermittent vacataire contractuel auxiliaire éducateur animateur moniteur entraîneur préparateur pharmacien
sage-femme chirurgien vétérinaire ambulancier brancardier doctorant boursier camarade copain campeur vacancier
estivant skipper rameur plaisancier matelot capitaine commandant officier légionnaire vétéran déserteur insurgé mutin
mercenaire trafiquant braqueur cambrioleur évadé fugitif ravisseur meurtrier tueur délinquant plaignant requérant
administrateur gérant président directeur vice-président adjoint préfet ambassadeur médiateur négociateur
parlementaire eurodéputé républicain démocrate conservateur curé imam pasteur paroissien romancier poète dramaturge
dessinateur illustrateur compositeur intervenant conférencier formateur tuteur parrain colocataire copropriétaire
squatteur sans-abri sans-papiers exilé expulsé déplacé rapatrié intoxiqué contaminé hospitalisé handicapé aveugle
centenaire octogénaire présent absent rival confrère interne bachelier jardinier forestier mareyeur conchyliculteur
viticulteur apiculteur maraîcher céréalier planteur orateur porte-parole équivalent reclassement`);

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
