import type { LexiconData } from "./lexicon-data.ts";

/** French. */
export const FRENCH: LexiconData = {
  functionWords: `le la les l' un une des du de d' au aux à en dans par pour sur sous avec sans chez vers contre entre
    depuis pendant durant avant après dès jusque jusqu' outre hors malgré selon suivant voici voilà parmi concernant
    et ou où mais donc or ni car que qu' qui quoi dont si s' lorsque lorsqu' quand comme puisque puisqu' quoique bien
    afin ainsi alors aussi toutefois cependant pourtant néanmoins enfin ensuite puis d'abord désormais hier aujourd'hui
    demain maintenant ici là ailleurs partout toujours jamais parfois souvent encore déjà bientôt tôt tard tandis tant
    ce c' cet cette ces cela ça ceci celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci mon ma mes ton ta tes
    son sa ses notre nos votre vos leur leurs je j' tu il elle on nous vous ils elles se m' t' n' ne y
    quel quelle quels quelles quelque quelques chaque tout toute tous toutes aucun aucune nul nulle certain certaine
    certains certaines plusieurs autre autres même mêmes tel telle tels telles beaucoup peu plus moins trop assez très
    tellement autant plutôt presque environ près loin autour face grâce suite lors faute quant vu étant ayant
    est sont était étaient sera seront fut furent a ont avait avaient aura auront être avoir fait faire peut doit
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante cent mille premier première premiers premières second seconde deuxième troisième dernier dernière
    non oui pas personne rien pourquoi comment combien peut-être sauf excepté notamment surtout seul seule seuls seules
    d'ailleurs d'après d'autres d'autant quelqu' quoiqu' presqu' lui eux moi toi soi via auprès lequel laquelle lesquels
    lesquelles auquel duquel pas bon bonne mieux pire vraiment soudain sitôt aussitôt tantôt jadis naguère finalement
    quiconque quelqu'un chacun chacune parce parfois sinon soit cela-dit en-dehors dehors dessous dessus devant derrière
    y'a n'y t-il ex ex- vs etc cf parfois idem ibid voir lire photo photos vidéo vidéos`,
  openers: `alerte actualité réaction réactions bilan rappel mise mises point résultat résultats reportage enquête
    entretien interview portrait analyse débat édito éditorial chronique dossier document exclusif info direct source
    sources crédit crédits légende illustration image carte graphique longueur volume réponse question questions retour
    début fin mort morts décès naissance victoire défaite élection élections législatives présidentielle municipales
    attentat attentats accident accidents incendie explosion séisme tempête inondations manifestation manifestations
    grève crise guerre procès affaire justice police politique économie société sport sports culture santé sciences
    science environnement transports transport football rugby tennis cyclisme basket-ball athlétisme natation cinéma
    musique télévision média médias internet jeux communiqué déclaration annonce accord projet loi réforme vote
    dimanche lundi mardi mercredi jeudi vendredi samedi janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre ancien ancienne anciens nouveau nouvelle nouveaux nouvelles jeune jeunes petit petite
    grand grande grands grandes plusieurs dizaines centaines milliers millions vif vive important importante faut
    né née mort morte merci bravo bonjour bonsoir attention objectif conséquence conclusion exemple preuve raison
    côté hébergeur candidat candidate champion championne leader fondateur fondatrice créateur auteur héritier fils
    fille épouse veuve membre membres pays ville monde gouvernement opposition majorité parlementaires députés
    policiers pompiers soldats rebelles manifestants habitants victimes experts chercheurs scientifiques médecins
    chercheuse étudiants élèves parents enfants femmes hommes gens citoyens électeurs salariés syndicats entreprises
    associations organisations autorités forces coup fusillade enlèvement prise otage otages météo record match
    rencontre visite voyage départ arrivée ouverture fermeture lancement création disparition démission nomination
    arrestation condamnation polémique tensions violences combats affrontements négociations discussions sommet
    catastrophe crash collision naufrage épidémie grippe virus pollution énergie nucléaire pétrole gaz prix hausse
    baisse chute croissance chômage emploi budget impôts retraite retraites dette banque banques bourse marchés
    inscription appel âgé âgée situé située créé créée fondé fondée basé basée venu venue arrivé arrivée interrogé
    interrogée contacté contactée condamné condamnée accusé accusée soupçonné soupçonnée élu élue nommé nommée blessé
    infrastructure numérique logiciel logiciels télécoms stade gare aéroport localisation logo drapeau vue façade siège
    entrée intérieur carte plan schéma statue bâtiment drapeaux hommage cérémonie lancée autant`,
  determiners:
    "le la les l' un une des du au aux ce cet cette ces ses leurs nos vos plusieurs quelques deux trois quatre autres",
  articles: "le la les l' los las el il lo",
  joiners: "de du des d' la le les l' pour",
  titles: `m mm mme mmes mlle mlles monsieur madame mademoiselle messieurs dr docteur pr professeur me maître mgr
    monseigneur sir lord lady général colonel capitaine commandant lieutenant sergent amiral maréchal caporal adjudant
    président présidente vice-président vice-présidente ministre premier-ministre secrétaire maire député députée
    sénateur sénatrice préfet juge procureur roi reine prince princesse empereur duc duchesse comte comtesse baron
    marquis pape père frère sœur abbé cardinal évêque archevêque imam cheikh ayatollah rabbin pasteur mollah chancelier
    chancelière gouverneur ambassadeur dalaï-lama émir sultan directeur directrice pdg dg premier ministre garde
    st ste`,
  jobs: `président présidente vice-président vice-présidente ministre secrétaire maire maires député députée députés sénateur sénatrice
    préfet juge procureur procureure avocat avocate avocats roi reine prince princesse directeur directrice codirecteur
    directeur-général dirigeant dirigeante dirigeant-fondateur fondateur fondatrice cofondateur co-fondateur cofondatrice
    patron patronne pdg dg gérant gérante responsable délégué déléguée chef cheffe leader porte-parole conseiller
    conseillère expert experte spécialiste analyste économiste chercheur chercheuse professeur professeure enseignant
    enseignante maître historien historienne sociologue politologue philosophe psychologue médecin docteur chirurgien
    ingénieur architecte entrepreneur entrepreneuse investisseur banquier trader consultant consultante journaliste
    rédacteur rédactrice éditorialiste photographe reporter correspondant correspondante présentateur présentatrice
    animateur animatrice producteur productrice réalisateur réalisatrice cinéaste acteur actrice comédien comédienne
    humoriste chanteur chanteuse rappeur musicien musicienne compositeur pianiste guitariste batteur chef-d'orchestre
    écrivain écrivaine romancier romancière poète auteur auteure autrice dessinateur dessinatrice caricaturiste peintre
    sculpteur styliste couturier mannequin joueur joueuse footballeur footballeuse attaquant attaquante défenseur
    milieu gardien gardienne buteur entraîneur entraîneuse sélectionneur capitaine arbitre coureur coureuse cycliste
    sprinteur sprinteuse nageur nageuse skieur skieuse pilote navigateur navigatrice boxeur judoka tennisman
    champion championne vainqueur médaillé candidat candidate adversaire rival rivale prédécesseur successeur numéro
    général colonel capitaine commandant lieutenant sergent soldat officier policier gendarme pompier astronaute
    cosmonaute spationaute militant militante opposant opposante activiste syndicaliste dissident terroriste djihadiste
    tueur meurtrier assassin suspect accusé victime otage témoin rebelle dictateur empereur chancelier chancelière
    gouverneur ambassadeur ambassadrice représentant représentante membre fils fille frère sœur père mère épouse époux
    mari femme veuve compagne compagnon ami amie neveu nièce oncle tante cousin cousine grand-père grand-mère collègue
    habitant habitante agriculteur agricultrice éleveur viticulteur cuisinier pape évêque archevêque cardinal prêtre
    abbé imam rabbin pasteur étudiant étudiante lycéen collégien retraité retraitée bénévole adjoint adjointe élu élue
    ex-président ex-ministre ex-maire ex-patron lauréat lauréate scientifique biologiste physicien chimiste astronome
    mathématicien informaticien développeur codeur blogueur youtubeur lanceur commissaire inspecteur greffier notaire
    artiste star vedette icône légende premier ministre garçon homme jeune
    océanographe géologue climatologue botaniste archéologue repreneur`,
  sayVerbs: `dit dis déclare déclaré affirme affirmé explique expliqué assure assuré estime estimé précise précisé
    ajoute ajouté indique indiqué souligne souligné confie confié raconte raconté répond répondu rappelle rappelé
    regrette regretté déplore déploré dénonce dénoncé confirme confirmé reconnaît reconnu admet admis juge jugé note
    noté observe observé constate constaté avance avancé plaide plaidé promet promis lance lâche résume résumé poursuit
    poursuivi conclut conclu insiste insisté martèle ironise plaisante amuse félicite félicité réjouit inquiète
    défend témoigne témoigné commente commenté analyse nuance tempère prévient prévenu avertit averti demande demandé
    espère espéré souhaite souhaité pense croit répète reprend rétorque réplique soupire glisse tweete tweeté écrit
    détaille relève soutient soutenu considère prédit révèle révélé évoque évoqué critique critiqué condamne nie nié
    dément démenti accuse salue salué remercie remercié interroge s'interroge argumente renchérit enchaîne`,
  personVerbs: `né née mort morte décédé décédée disparu tué tuée blessé blessée arrêté arrêtée interpellé condamné condamnée
    élu élue réélu réélue nommé nommée marié mariée divorcé démissionné succède succédé remplace remplacé quitte préside présidé
    dirige dirigé écrit joue joué chante chanté incarne interprète marque marqué inculpé accusé accusée soupçonné
    extradé hospitalisé assassiné assassinée abattu enterré inhumé retrouvé candidat favori remporté battu affronte
    rencontre rencontré reçoit reçu arrive arrivé rend rendu termine devance bat s'impose qualifié naît meurt épouse
    sourit pleure vit habite milite étudie travaille débute entame voulait veut aime`,
  firmVerbs: `levé lève racheté rachète acquis acquiert lancé investi investit embauche embauché recrute recruté
    implanté implante implantent installe installent commercialise commercialisé vend vendent fabrique fabriquent
    emploie emploient édite édité propose proposent cède cédé fusionne fusionné publie publié licencie licencié produit
    distribue facture réalise rapporté rapporte affiche affichent fournit fournissent exploite exploitent exporte
    délocalise compte comptent finance sponsorise organise diffuse diffusé retransmet annonce annoncent
    emploiera emploierait employait rachètera rachètent rachetait lèvera réunit regroupe rassemble fédère revendique licenciera embauchera supprimera supprime supprimé recrutera commercialisera investira ouvrira fermera produira produisent livre livré livrera exploitait rachetée reprend reprendra`,
  auxiliaries:
    "a ont avait avaient est sont était étaient sera seront fut aura auront va vont a-t-il a-t-elle s' se n' ne l' lui leur y en ne qui pas ne été aussi également toutefois également avoir être vient doit peut",
  organisationHeads: `groupe société compagnie entreprise banque crédit caisse assurance assurances université
    école ecole institut faculté collège lycée académie centre hôpital clinique laboratoire laboratoires fondation
    association fédération confédération syndicat union parti mouvement front rassemblement ligue alliance coalition
    conseil comité commission cour tribunal assemblée sénat parlement chambre ministère préfecture mairie ville région
    département communauté métropole agglomération agence autorité office organisation organisme haut-commissariat
    bureau bourse club cercle amicale olympique stade-français racing sporting real atlético inter juventus équipe
    armée police gendarmerie marine brigade direction service services secrétariat observatoire conservatoire opéra
    orchestre théâtre musée bibliothèque mutuelle coopérative chambre fonds maison éditions édition presse radio
    télévision télé journal quotidien magazine agence airlines airways air aviation motors bank group groupe
    holding capital partners ventures systems technologies technology software network networks consulting conseil
    industries industrie pharma records entertainment studio studios media médias news press times post tribune herald
    télégramme courrier mag digital invest investissement energy énergie telecom télécom télécoms mobile
    promotion développement innovation pôle technopole technopôle europôle incubateur cluster réseau croix-rouge
    secours médecins reporters amnesty greenpeace nations maison-blanche élysée kremlin vatican interpol europol
    eurojust cabinet état-major église mosquée patriarcat diocèse verts républicains indignés talibans patriotes
    université-de consortium syndicat-mixte chaîne régie imprimerie usine établissements ets fc ac as rc sc us university college
    institute company corporation corp foundation association council committee party bureau agency department
    ministry court league federation society brothers international
    station rugby football handball volley basket judo cyclo`,
  placeHeads: `mont monts montagne montagnes lac mer océan golfe baie détroit canal fleuve rivière vallée val plaine
    plateau désert forêt bois parc jardin jardins île îles ile iles archipel péninsule presqu'île cap pointe côte côtes
    rue avenue boulevard place quai pont porte tour palais château fort citadelle cathédrale basilique abbaye chapelle
    gare aéroport port stade arena camp prison autoroute route quartier cité arrondissement province district comté
    état république royaume principauté émirat empire territoire territoires haut haute hautes hauts bas basse nord sud
    est ouest saint sainte saint- grand-duché zone rive col pic massif aiguille glacier cimetière hôtel square
    new san santa los las el puerto lake mount river island islands street park airport bridge square county hill
    beach valley city`,
  eventHeads: `coupe jeux championnat championnats tournoi tour festival salon foire forum sommet conférence
    exposition biennale carnaval gala cérémonie grand-prix prix euro mondial mondiaux open masters rallye marathon
    trophée challenge guerre bataille révolution traité accords siège opération printemps journée journées nuit
    semaine fête festivités universiade olympiades césar oscars eurovision paralympiques`,
  divisions: "pole branche division filiale antenne",
  organisationNouns: `entreprise société groupe compagnie firme start-up startup multinationale filiale holding banque
    assureur opérateur éditeur constructeur fabricant équipementier distributeur enseigne marque éditrice agence
    association fédération fondation ong organisation parti mouvement syndicat coalition club équipe formation
    quotidien journal hebdomadaire magazine mensuel revue chaîne radio station média site portail plateforme réseau
    hébergeur géant leader sous-traitant fournisseur prestataire cabinet constructeur laboratoire université institut
    école lycée collège musée hôpital clinique théâtre secte milice guérilla cartel gang armée groupuscule régie
    transporteur voyagiste promoteur bailleur incubateur accélérateur pépinière fonds label maison studio collectif
    orchestre troupe mosquée concurrent actionnaire propriétaire avionneur motoriste armateur sidérurgiste brasseur
    semencier pétrolier chimiste électricien gazier câblo-opérateur aménageur investisseur producteur
    coopérative rival rivale concurrente partenaire liste équipementière brasserie boulangerie restaurant usine papeterie confrérie amicale mutuelle repreneur acquéreur exploitant bureau`,
  placeNouns: `ville villes village commune communes capitale métropole région régions département province provinces
    district comté canton quartier arrondissement île îles îlot archipel péninsule montagne mont lac fleuve rivière mer
    océan golfe détroit baie vallée désert forêt parc plage côte rue avenue boulevard place pont port aéroport gare
    prison camp stade cathédrale château palais territoire pays état royaume république localité banlieue faubourg
    frontière site base zone station bourgade cité enclave nord sud est ouest nord-est nord-ouest sud-est sud-ouest
    large environs périphérie banlieue centre bourg hameau maire mairie préfet préfecture route autoroute
    courant affluent torrent ruisseau estuaire étang bassin col massif sommet pic falaise crique anse barrage écluse vallon`,
  eventNouns: `festival salon tournoi championnat course rallye exposition sommet conférence forum opération ouragan cyclone typhon tempête événement compétition épreuve
    projet programme`,
  workNouns: `film films série roman album livre chanson single recueil essai pièce comédie tragédie opéra tableau titre
    intitulé intitulée émission feuilleton téléfilm documentaire bande-dessinée bd manga poème nouvelle ouvrage
    long-métrage court-métrage disque morceau tube comédie-musicale spectacle autobiographie thriller`,
  productNouns: `smartphone téléphone tablette console ordinateur logiciel application appli navigateur jeu voiture
    modèle berline moto avion hélicoptère missile fusée satellite sonde navette drone sous-marin paquebot porte-avions
    frégate navire bateau ferry cargo voilier vaccin médicament antidépresseur processeur système robot train
    appareil airbus boeing lanceur télescope vaisseau capsule module pétrolier chalutier yacht`,
  firmParts: `fondateur fondatrice cofondateur co-fondateur dirigeant dirigeant-fondateur patron pdg p-dg dg président
    présidente directeur directrice gérant salarié salariés employé employés collaborateurs actionnaire actionnaires
    filiale filiales action actions titre capital usine usines clients abonnés siège direction conseil syndicat
    porte-parole responsable cadre cadres rachat fusion membre membres militants militant adhérents joueurs joueur
    entraîneur attaquant défenseur gardien supporters journaliste journalistes rédaction correspondant chercheur
    chercheurs professeur étudiants site actionnaire résultats bénéfice bénéfices ventes produits services leader
    secrétaire trésorier administrateur délégué représentant chef cheffe candidat candidate député députés sénateur élu élus
    affaires file bénéficiaires sociétaires entrepôt entrepôts atelier ateliers cours`,
  personParts: `épouse époux femme mari fils fille frère sœur père mère parents enfants famille veuve compagne compagnon
    mort décès disparition naissance procès avocat avocats carrière biographie obsèques funérailles domicile corps
    élection réélection nomination démission candidature arrestation victoire partisans sympathisants proches
    successeur prédécesseur assassinat mandat discours portrait nom visage arrestation libération condamnation style fans amis`,
  placeParts: `ville capitale région maire habitants population gouvernement président roi reine nord sud est ouest
    centre province banlieue aéroport port gare université sud-est sud-ouest nord-est nord-ouest km kilomètres large
    environs quartier quartiers rues île frontière territoire ambassade ambassadeur département préfecture procureur
    tribunal préfet archevêque évêque mairie métropole ministre république royaume état village commune littoral côte
    bourse hôpital chu aérodrome prison périphérie hauteurs
    bord bords rive rives berge berges cours lit vallée affluent pied sommet flanc flancs pentes versant embouchure confluent amont aval crue crues abri eaux plaine gorges contreforts remparts ruelles usine site entrepôt dépôt agence`,
  placePrepositions:
    "à=1.4 en=2 au=0.5 aux=0.7 vers=0.8 depuis=0.8 dans=0.8 près=1 jusqu'à=1 via=0.5 hors=0.5 sur=0.2 de=0.3 d'=0.3 du=0.2",
  articledPlacePrepositions: "dans vers depuis en",
  motionVerbs: "",
  winVerbs:
    "remporte remporté remportée remportent remportait gagne gagné gagnée gagnent dispute disputé disputera disputent termine terminé",
  ownedByPlaces: `berges rives lit eaux crues affluents remparts ruelles rues quais quartiers habitants faubourgs pentes
    sommets falaises plages champs toits commerces`,
  thingPossessives: "son sa ses",
  thingPronouns: "",
  planVerbs: "",
  workshopSuffixes: "erie eries",
  crossings: "pont ponts passerelle passerelles viaduc barrage bac gué tunnel écluse",
  crossingPrepositions: "sur sous enjambant",
  shareNouns: "part parts participation participations actions investissement",
  sharePrepositions: "dans",
  postPrepositions: "chez",
  organisationPrepositions: "chez=2.2 contre=0.5 pour=0.2 avec=0.2 par=0.4 selon=0.6 face=0.3",
  personPrepositions: "chez=0.5 par=0.6 selon=0.8 avec=0.5 contre=0.4 pour=0.3 envers=1 sous=0.4",
  ageWords: "ans an mois",
  conjunctions: "et ou ni puis",
  demonyms: `français française françaises américain américaine américains américaines anglais anglaise anglaises
    britannique britanniques écossais écossaise gallois irlandais irlandaise allemand allemande allemands allemandes
    autrichien autrichienne autrichiens suisse suisses belge belges flamand flamands wallon wallons néerlandais
    néerlandaise hollandais luxembourgeois espagnol espagnole espagnols espagnoles catalan catalane catalans basque
    basques portugais portugaise italien italienne italiens italiennes grec grecque grecs grecques turc turque turcs
    turques russe russes ukrainien ukrainienne ukrainiens polonais polonaise tchèque tchèques slovaque slovaques
    hongrois hongroise roumain roumaine roumains bulgare bulgares serbe serbes croate croates bosniaque bosniaques
    albanais kosovar kosovars macédonien slovène slovènes suédois suédoise norvégien norvégienne norvégiens danois
    danoise finlandais finlandaise islandais letton lettons lituanien estonien européen européenne européens
    européennes africain africaine africains africaines asiatique asiatiques arabe arabes juif juive juifs juives
    musulman musulmane musulmans chrétien chrétiens catholique catholiques protestant protestants orthodoxes sunnite
    sunnites chiite chiites israélien israélienne israéliens israéliennes palestinien palestinienne palestiniens
    libanais libanaise syrien syrienne syriens irakien irakienne irakiens iranien iranienne iraniens saoudien saoudiens
    égyptien égyptienne égyptiens libyen libyens tunisien tunisienne tunisiens algérien algérienne algériens marocain
    marocaine marocains sénégalais malien maliens ivoirien ivoiriens camerounais congolais rwandais tchadien tchadiens
    soudanais éthiopien somalien somaliens kényan kényans nigérian nigérians nigérien sud-africain sud-africaine
    sud-africains japonais japonaise chinois chinoise chinoises coréen coréenne coréens sud-coréen sud-coréens
    nord-coréen nord-coréens sud-coréenne vietnamien indien indienne indiens pakistanais afghan afghane afghans
    bangladais thaïlandais philippin philippins indonésien indonésiens birman birmans tibétain tibétains mongol
    australien australienne australiens néo-zélandais canadien canadienne canadiens québécois québécoise mexicain
    mexicaine mexicains cubain cubaine cubains haïtien haïtiens brésilien brésilienne brésiliens argentin argentine-
    argentins chilien chiliens colombien colombienne colombiens péruvien vénézuélien vénézuéliens bolivien parisien
    parisienne parisiens lyonnais lyonnaise marseillais marseillaise bordelais toulousain lillois nantais breton
    bretons bretonne corse-s alsacien alsaciens normand normands kurde kurdes tchétchène tchétchènes rom roms tutsi
    tutsis hutu hutus occidentaux afro-américain afro-américains latino-américain`,
  calendar: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
    jeudi vendredi samedi dimanche noël pâques toussaint ramadan`,
  commonCapitals: `internet web état états dieu seigneur terre- soleil lune- pme tpe pib tva adn arn cdi cdd smic rsa
    r&d it tv dvd cd pc usb gps sms vih sida ogm rtt htc- hd 3d 2d tgv- ter- cv pdf html rss wifi wi-fi iaas saas paas
    mp3 www http https moyen-âge antiquité renaissance histoire république-s mme m. histoire nord sud est ouest
    démocratie constitution utc gmt cet kg km ap-jc jc co2 ufo ovni ovnis vip qi bac bts dut ceo cto cfo ulm suv ko
    ok afp- covid-19 covid sras ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi`,
  openerSuffixes:
    "ment tion tions sion sions ité ités isme ismes age ages eur- ant ants ante antes és ées ée eux euse",
  adjectiveSuffixes: `al ale aux ales el elle els elles ique iques iste istes aire aires ien ienne iens iennes éen éenne
    éens éennes ais aise ois oise ain aine if ive ifs ives uni unie unis unies urbain urbaine suprême populaire libre
    ouvrière rouge vert verte blanche française arabe russe publique public mixte maritime humaines étrangère
    étrangères`,
  headComplements: `or monde nations sécurité cassation appel champions comptes commerce droits homme état santé travail
    justice finances défense éducation culture intérieur économie affaires représentants députés communes lords
    ministres europe agriculture industrie recherche transports logement environnement écologie jeunesse sports
    management pays agglomération ville régions territoires peuple fer police presse football rugby journalistes
    syndicats consommateurs libertés réfugiés élections étudiants science sciences lettres arts médecine technologie
    énergie numérique aviation air mer armée terre paix guerre développement tourisme statistique études pharmacie
    droit gestion ingénieurs hautes grande instance première contrôle météorologie poésie cinéma musique livre auto`,
  bareComplements: `emploi santé jeunesse enfance logement climat agricole mutuel suisse lyonnais
    club`,
  firmHeads: "groupe société compagnie",
  colours:
    "rouges bleus bleues verts vertes jaunes noirs noires blancs blanches gris roses oranges violets",
  numbered:
    "groupe france canal ligue formule radio studio channel euro windows route playstation airbus boeing airbus falcon ariane apollo soyouz rtl tf tv division g",
  organisations: `Union européenne, Nations unies, Organisation des Nations unies, Assemblée nationale, Parlement européen,
    Commission européenne, Conseil européen, Banque mondiale, Fonds monétaire international, Banque centrale européenne,
    Front national, Parti socialiste, Parti communiste, Parti républicain, Parti démocrate, Parti conservateur,
    Parti travailliste, Maison Blanche, Maison-Blanche, Croix-Rouge, Médecins sans frontières, Reporters sans frontières,
    Ligue arabe, Union africaine, Garde nationale, Cour suprême, Cour pénale internationale, Conseil constitutionnel,
    Conseil de sécurité, Conseil d'État, Haute Autorité, Sécurité sociale, État islamique, Secours populaire,
    Premier League, Ligue des champions de l'UEFA, Hamas, Hezbollah, Al-Qaïda, Al-Qaida, Onu, Otan, Unesco, Fifa, Uefa,
    Unicef, Insee, Medef, Opep, Sénat, Congrès, Knesset, Bundestag, Bundesbank, Pentagone, Kremlin, Elysée,
    Quai d'Orsay, Matignon, Scotland Yard, Wall Street Journal, New York Times, Washington Post, Le Monde, Le Figaro,
    Libération, Les Échos, L'Équipe, Le Parisien, Le Point, L'Express, Reuters, Associated Press, Agence France-Presse`,
  events: `Jeux olympiques, Jeux olympiques d'hiver, Jeux paralympiques, Coupe du monde, Coupe de France, Coupe d'Europe,
    Coupe d'Afrique des nations, Ligue des champions, Tour de France, Roland-Garros, Première Guerre mondiale,
    Seconde Guerre mondiale, Deuxième Guerre mondiale, Guerre froide, guerre du Golfe, Révolution française, Shoah,
    Super Bowl, Grand Prix, Paris-Roubaix, Paris-Nice, Printemps arabe, Euro, Mondial`,
  setPhrases: `cheval de Troie, chevaux de Troie, talon d'Achille, tonneau des Danaïdes, boîte de Pandore, fil d'Ariane,
    épée de Damoclès, pomme d'Adam, tenue d'Adam, travail de Romain, rocher de Sisyphe, cuisse de Jupiter,
    riche comme Crésus, lit de Procuste, nœud gordien, tour de Babel, arche de Noé, baiser de Judas,
    jugement de Salomon, pauvre comme Job, coup de Jarnac, supplice de Tantale, complexe d'Œdipe,
    vieux comme Hérode, vieux comme Mathusalem, écuries d'Augias, victoire à la Pyrrhus, bras de Morphée,
    pont aux Ânes`,
  organisationSuffixes: `autrement capital partners ventures holding holdings industries industrie technologies systems
    networks consulting studios pharma plastiques plastics chimie acier aciers logistique logistics robotics
    aerospace biotech textiles mobilités mobility habitat immobilier conserves foods wines transports autocars
    distribution santé agro semences matériaux composites électronique électroniques instruments services travail emploi`,
};
