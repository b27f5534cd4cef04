/** French: what the language says about lost characters. Own observation of its spelling. A hole is "?" in the rules. */

const ELIDED = "[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd|prud";
const VOWEL = "aeiouyhœæàâäéèêëîïôöùûü";

/** An elided word, its lost apostrophe, perhaps a space, and a vowel (or another lost character, or an opening mark). */
export const LOST_ELISION = new RegExp(
  `(?<![\\p{L}\\p{N}'’]|\\p{L}[?\\uFFFD])(?<elided>${ELIDED})(?<hole>[?\\uFFFD])(?:(?=[${VOWEL}?\\uFFFD«"“])|(?<space> )(?=[${VOWEL}]|(?<=qu. )[?\\uFFFD\\[«"“(]))`,
  "giu",
);

/** The same shape, to be counted: no test of what is inside a word. */
export const ELISION_SHAPE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?![csn][?\\uFFFD]u(?:r|rs|d|ds)(?!\\p{L}))(?:${ELIDED})[?\\uFFFD][${VOWEL}]`,
  "giu",
);

/** Words that look like an elision but lost a letter: séance, cœur, néanmoins. With "?" for the hole. */
export const ELISION_LOOKALIKE =
  /^(?:s\?(?:ance|isme|ismi|oul|ur(?![\p{L}])|urs(?![\p{L}]))|n\?(?:ant|anm|o(?:-|lib|lith|ns?(?!\p{L}))|erland|ud)|c\?(?:ur|l)|m\?(?:andr|urs)|d\?(?:ambul|esse|ontolog|odor)|l\?(?:opard|on(?![\p{L}])|onard)|t\?(?:h|o))/u;

/** Words that lead on to what follows: no question ends with one. Tested against the text before a mark. */
export const LEADS_ON =
  /(?:^|[\s('’])(?:le|la|les|l|un|une|des|du|de|d|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|en|par|pour|dans|sur|avec|et|ou|que|qu|dit|selon|the|a|an|of|to|in|for|with|and|or|by|from|on|at|his|her|its|their|this|that)\s$/iu;

/** A verb of saying right before a mark: a quotation opens. Letters may be lost. */
export const SAYS =
  /(?<!\p{L})(?:dit|dire|d[ée?\uFFFD]clar|affirm|expliqu|demand|pr[ée?\uFFFD]cis|assur|ajout|indiqu|soulign|r[ée?\uFFFD]pond|confi|d[ée?\uFFFD]nonc|qualifi|promet|insist|r[ée?\uFFFD]p[èée?\uFFFD]t|conclu|martel|lanc|clam|regrett)[\p{L}?\uFFFD]{0,6}\s$/iu;

/** A verb that goes on after an aside. */
export const FINITE_VERB =
  /^\s(?:a|ont|est|sont|sera|seront|avait|avaient|[ée?\uFFFD]tait|[ée?\uFFFD]taient|fut|ne|n['’?\uFFFD]\p{L}+|doit|doivent|devra|peut|pourra|va|vont)\s/u;

/** Where French print has a no-break space and a hole has no other meaning; and why. The match is the hole. */
export const NO_BREAK: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /(?<=(?<!\p{L})(?:M|MM|Mme|Mmes|Mlle|Me|Mgr|Dr|Pr|St|Ste)\.?)[?\uFFFD](?=\p{Lu})/gu,
    "a no-break space joins a title and a name",
  ],
  [
    /(?<=\d)[?\uFFFD](?=(?!(?:re|me|res|mes)(?!\p{L}))\p{L}{2,})/gu,
    "a no-break space joins a number and what it counts",
  ],
  [
    /(?<=(?<!\p{L})\p{L}[\p{L}.]{1,20})[?\uFFFD](?=\d)/gu,
    "a no-break space joins a word and its number",
  ],
  [
    /(?<=\p{Ll}{3})\uFFFD(?=\p{Lu})/gu,
    "a no-break space joins a word and the name or letter behind it",
  ],
];

/** A time of day: "à 21h", "à 8 heures". */
export const CLOCK_TIME = /^\s\d{1,2}\s?(?:h(?!\p{L})|heures?(?!\p{L}))/u;

/** What follows a question that is quoted: "? demande-t-il", "? s'interroge la maire". French and English. */
export const INCISE =
  /^\s(?:(?:se|s['’]|me|m['’]|lui)\s?)?(?:\p{Ll}+-(?:t-)?(?:il|elle|on|ils|elles|je|nous)(?!\p{L})|(?:demande|interroge|questionne|exclame|lance|dit|répond|rétorque|ajoute|ironise|glisse|insiste|poursuit|feint|asks?|asked|said|says|wondered|wonders)(?!\p{L}))/u;

/** A word that may make a sentence a question: French and English. */
export const QUESTION_WORD =
  /(?<!\p{L})(?:qui|que|qu|quoi|est-ce|quel|quels|quelle|quelles|comment|pourquoi|où|o[?\uFFFD]|quand|combien|lequel|laquelle|who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|can|could|will|would|should|has|have|had)(?!\p{L})|-(?:t-)?(?:il|elle|on|ils|elles|vous|nous|je|tu|ce)(?!\p{L})/iu;

/** What makes a sentence a French question for certain: a question word that opens it, or an inversion. */
export const QUESTION_FORM =
  /^\P{L}*(?:(?:et|mais|or|alors|donc)\s+)?(?:à\s+|de\s+|pour\s+)?(?:qui|que|quoi|quels?|quelles?|comment|pourquoi|où|o[?\uFFFD]|combien|lequel|laquelle)(?!\p{L})|(?<!\p{L})(?:pourquoi|comment|combien|est-ce)(?!\p{L})|-(?:t-)?(?:il|elle|on|ils|elles|vous|nous|je|tu|ce)(?!\p{L})/iu;

/**
 * Which accented letter stands in a hole, by the letters around it: left of the hole (already mended), right of it
 * (holes still "?"), the letter, how sure. The first that fits is taken; `é`, the most frequent by far, comes last.
 */
export const LETTER_RULES: readonly (readonly [
  left: RegExp,
  right: RegExp,
  letter: string,
  confidence: number,
])[] = [
  // ç before a, o, u
  [
    /(?:fran|proven|gar|fa|^le|^re|aper|^per|con|d[eé]|commen|annon|mena|pronon|rempla|effa|avan|finan|lan|pla|dénon|renfor|for|exer|tra|soup|aga|ran|tron|balan|pin|influen|divor|amor|ber|gla|besan|alen|cale|hame|lima|gre|^)$/u,
    /^(?:a(?![cdp])|o|u(?!v|f))/u,
    "ç",
    0.92,
  ],
  [/.{2,}[aeo]n$/u, /^[ao]/u, "ç", 0.88],
  [/^(?:a|ni)$/u, /^o/u, "ç", 0.88],
  // œ
  [/(?:^|^ch|^[csnvbm]|man|^r)$/u, /^u(?:r|v|f|x|d|l|$|\?)/u, "œ", 0.92],
  [/^$/u, /^(?:il|cum)/u, "œ", 0.85],
  [/[^?]$/u, /^u(?:v|f|rs?$)/u, "œ", 0.88],
  // ù, à
  [/^o$/u, /^$/u, "ù", 0.95],
  [/^(?:del|voil|l|déj|hol)$/u, /^$/u, "à", 0.9],
  // ô
  [/(?:contr|^r|^p|^dr|^all)$/u, /^l(?:e[rs]?s?$|ai|an|é|\?)/u, "ô", 0.88],
  [/^h$/u, /^(?:pita|tel)/u, "ô", 0.95],
  [/(?:^t|bient|plut|aussit|tant|imp|dép|entrep|sit)$/u, /^ts?$/u, "ô", 0.93],
  [/^c$/u, /^t(?:es?$|\?|é|i[eè]|oy)/u, "ô", 0.92],
  [/(?:dipl|sympt|fant|ar)$/u, /^m(?:es?$|\?)/u, "ô", 0.88],
  [/^d$/u, /^mes?$/u, "ô", 0.85],
  [/^ap$/u, /^tres?$/u, "ô", 0.9],
  [/^ch$/u, /^m(?:a|e|\?)/u, "ô", 0.93],
  [/^(?:tr|rh|sa|ic)$/u, /^n/u, "ô", 0.88],
  [/^pr$/u, /^n(?:e[rs]?$|ai|an|é)/u, "ô", 0.85],
  [/^(?:n|v)$/u, /^tres?$/u, "ô", 0.85],
  [/^(?:cl|encl)$/u, /^t/u, "ô", 0.9],
  // û
  [/(?:^a|^c|^g|^dég|^aj|surc|rag)o$/u, /^t/u, "û", 0.93],
  [/^s$/u, /^r(?:e?s?|ement|et\?|eté)$/u, "û", 0.88],
  [/^d$/u, /^$/u, "û", 0.8],
  [/^m$/u, /^rs?$/u, "û", 0.8],
  [/^(?:br|embr)$/u, /^l/u, "û", 0.93],
  // î, ï
  [/(?:^ma|conna|^na|ara|pla|^bo|cro|tra)$/u, /^t/u, "î", 0.93],
  [/(?:ch|tr)a$/u, /^n/u, "î", 0.9],
  [/fra$/u, /^ch/u, "î", 0.93],
  [/^$/u, /^les?$/u, "î", 0.9],
  [/^ab$/u, /^m/u, "î", 0.88],
  [/^d$/u, /^n(?:er|ers|e|\?)$/u, "î", 0.88],
  [/^na$/u, /^(?:f|ve)/u, "ï", 0.93],
  [/^ha$/u, /^t/u, "ï", 0.93],
  [/(?:bahr|kow)e$/u, /^[nt]/u, "ï", 0.93],
  [/(?:beno|^a)$/u, /^[nt]/u, "î", 0.9],
  [/a$/u, /^(?:w|land|$)/u, "ï", 0.88],
  [/(?:[^u]o|[^ft]a)$|^a$/u, /^(?:que|c|qu|nc|d)/u, "ï", 0.85],
  [/(?:isra|^no|rapha|micha|^ga|^jo)$/u, /^ls?$/u, "ë", 0.93],
  // â
  [/^$/u, /^g(?:es?$|é|\?)/u, "â", 0.92],
  [/^b$/u, /^t(?:i|on(?!s)|ard)/u, "â", 0.92],
  [/^ch$/u, /^t(?:ea|el|i)/u, "â", 0.93],
  [/thé$/u, /^tr/u, "â", 0.95],
  [/^g$/u, /^(?:ch|t(?:eau|er|\?))/u, "â", 0.88],
  [/^t$/u, /^ch/u, "â", 0.92],
  [/^gr$/u, /^ce/u, "â", 0.88],
  [/dég$/u, /^ts?$/u, "â", 0.93],
  [/^(?:l|rel)$/u, /^ch/u, "â", 0.88],
  [/^(?:pl|bl)$/u, /^(?:tr|m)/u, "â", 0.88],
  [/^$/u, /^mes?$/u, "â", 0.85],
  // ê
  [/^m$/u, /^mes?$/u, "ê", 0.95],
  [/^$/u, /^tres?$/u, "ê", 0.95],
  [/^(?:en|con|re|t|b|qu|temp|cr)(?:qu)?$/u, /^tes?$/u, "ê", 0.9],
  [/^f$/u, /^t/u, "ê", 0.9],
  [/(?:fen|anc|champ|^pr)$/u, /^tres?$/u, "ê", 0.92],
  [/(?:for|int[eé]r|arr|appr)$/u, /^ts?$/u, "ê", 0.93],
  [/^pr$/u, /^t(?:s?$|es?$|er$|\?|é|ait|aient)/u, "ê", 0.88],
  [/(?:arr|enqu|rev|appr)$/u, /^t/u, "ê", 0.92],
  [/^v$/u, /^t(?:e|i)/u, "ê", 0.9],
  [/(?:extr|supr|bl|^car|bapt)$/u, /^me/u, "ê", 0.92],
  [/(?:^|em|dé)p$/u, /^ch/u, "ê", 0.9],
  [/[eé]v$/u, /^qu/u, "ê", 0.92],
  [/^r$/u, /^v(?:es?|er|ent|é|\?|ait|eu(?:r|se)s?)$/u, "ê", 0.88],
  [/^(?:m|dém|entrem)$/u, /^l(?:e[sr]?$|é|\?)/u, "ê", 0.88],
  [/^(?:ch|fr)$/u, /^(?:nes?|les?)$/u, "ê", 0.9],
  [/^g$/u, /^n(?:es?$|er$|é$|\?$|ant|ait)/u, "ê", 0.88],
  // è before a consonant and a mute e; in the endings of apr?s, succ?s
  [/^[eé]v$/u, /^ne/u, "é", 0.85],
  [/(?:apr|^tr|pr|^d|proc|succ|acc|progr|congr|exc|déc|expr|abc|palmar)$/u, /^s$/u, "è", 0.93],
  [
    /[^aeou]$|(?:o|qu|gu)$/u,
    /^(?:[bcdfglmnprstv]|ch|gn|qu|gu|[bcdfgptv][rl])e(?:s|ment)?$/u,
    "è",
    0.9,
  ],
  // The third person plural of verbs: gèrent, possèdent, protègent; but différent, précédent, récent are none.
  [
    /(?:diff|coh|adh|inh|r[eé]f|aff|déf|^f|comp|pr|préc|exc|antéc|cons|^[rd])$/u,
    /^(?:[rdtscg]|qu)ents?$/u,
    "é",
    0.86,
  ],
  [/[^aeou]$|(?:qu|gu)i$/u, /^(?:[bcdglnprstv]|[cptv]r|ch|gn|qu|gu)ent$/u, "è", 0.85],
  // é
  [/[^aou]$|^$|^a$/u, /^/u, "é", 0.86],
  [/u$/u, /^/u, "é", 0.82],
];

/**
 * Common words whose accents the rules do not give, or give wrongly. Singular or infinitive; the forms in -s and -e
 * come by themselves.
 */
export const COMMON_WORDS =
  "clé clés êtes arête arêtes fâcheux fâcheuse contiguë contiguës contrôleur contrôleurs câblé côtoie côtoyer emboîte emboîter entête fenêtrage embêter à là où ça çà voilà déjà delà au-delà même être été étés peut-être fenêtre État états États-Unis Église église Élysée époux épouse évidemment événement réglementation règlement élément complément supplément clément différent référence président présidente précédent précédente précédemment fréquent fréquence récent récemment également décent décence présent présente présents présentes présence agent excédent résident résidente résidence décès dès après près très progrès procès succès accès congrès excès exprès auprès intérêt forêt arrêt prêt prêté maître maîtresse naître connaître paraître apparaître disparaître île îles août coût coûts goût sûr sûre sûreté dû brûlé bûche flûte piqûre mûr nûment hôpital hôpitaux hôtel hôte hôtesse rôle côte côté côtés côtes pôle contrôle tôt bientôt plutôt aussitôt sitôt dépôt impôt impôts entrepôt diplôme symptôme fantôme chômage chômeur chômeurs icône trône drôle Rhône Saône nôtre vôtre clôture château châteaux bâtiment bâtir bâton âge âgé âgée âme théâtre tâche grâce lâche plâtre câble crâne gâteau hâte pâte pâtes mâle naïf naïve maïs héroïque coïncidence laïc laïque laïcité mosaïque Haïti haïtien inouï ouïe Israël israélien israélienne Noël Joël Gaël Raphaël Michaël canoë cœur sœur œuvre œuvres manœuvre bœuf œuf nœud vœu vœux mœurs œil fœtus français française François Françoise façon façade garçon leçon reçu reçue déçu aperçu conçu conçue soupçon rançon glaçon maçon commerçant commençait annonça annonçait lança avança plaça plaçait menaçait menaçant menaçante remplaçant provençal provençale Besançon Alençon façonné balançoire forçat tronçon hameçon suçon ça père mère frère grève mètre mètres kilomètre kilomètres centimètre millimètre siècle pièce problème système thème poème crème barème deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième première premières dernière dernières derrière carrière rivière frontière matière manière lumière ministère caractère cimetière collègue collège règle règne élève étudiant modèle fidèle Genève Grèce Suède Québec Brésil Crète Drôme Taïwan Benoît Algérie Hélène Jérôme Frédéric Stéphane Stéphanie André René Rémi Léa Léon Éric Étienne Élise Émile Émilie Érythrée Éthiopie Équateur Égypte Écosse Méditerranée Européen européenne Corée Vénézuela Pérou Nîmes Orléans Besançon Nœux-les-Mines Sète Évry Évreux Épinal crédit débat réseau réseaux sécurité société qualité université activité vérité liberté égalité fraternité santé beauté majorité minorité autorité député députée députés sénateur sénat gêne gêné rêve rêver pêche pêcheur pêcheurs empêcher dépêche enquête conquête requête tempête tête fête bête crête arrêté vêtement vêtements extrême suprême baptême chêne frêle guêpe évêque ancêtre ancêtres hêtre mêler mêlé mélange mélanger préfet préfète préfecture près-de procédure zèle zéro zone lycée lycéen musée trophée idée année armée journée soirée entrée arrivée durée pensée allée marée fusée bébé café thé blé clé pré gré degré congé marché traité comité abbé blessé blessée blessés blessées tué tuée tués tuées décédé décédée accusé élu élue élus élection élections électeur électorale présidentielle législatives séance séisme néanmoins néant déesse déontologie léopard méandre déambuler créole Séoul Léonard géant géante océan océans européens réel réelle réalité réaliser réunion réussi réussir réussite réagir réaction idéal théorie aérien aérienne aéroport aéronautique agréable création créer créé créée préalable ".trim();

/** Ordinal and other endings that a common word may take. */
export const COMMON_ENDINGS: readonly string[] = ["", "s", "e", "es"];
