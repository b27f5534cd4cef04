/**
 * What the entity stage knows of a language. Every field is plain data; words are parted by spaces.
 *
 * Words that are told apart by their accents ("à" and "a") stand in lower case with accents; words that the press
 * writes with and without ("École", "Ecole") are compared folded (see `fold`), so either spelling may be given.
 */
export interface LexiconData {
  /** Lower case, with accents. Never a name alone, and cut from the front of a run at a sentence start. */
  functionWords: string;
  /** Lower case. Common nouns, adjectives and participles that often open a sentence or a heading without a determiner. */
  openers: string;
  /** Lower case. Determiners that no personal name takes. */
  determiners: string;
  /** Lower case. Articles that a name may begin with ("La Rochelle", "The Hague"). */
  articles: string;
  /** Lower case. What may stand between the parts of a name with a head word ("Université de", "Bank of"). */
  joiners: string;
  /** Folded. Titles of office and honour: outside the span, and a sign that a person follows. */
  titles: string;
  /** Folded. Trades and posts in lower case: before a name or in apposition a sign of a person. */
  jobs: string;
  /** Lower case. Finite verbs and participles of saying. */
  sayVerbs: string;
  /** Lower case. Finite verbs and participles of what persons do and suffer. */
  personVerbs: string;
  /** Lower case. Finite verbs and participles of what firms do. */
  firmVerbs: string;
  /** Lower case. Auxiliaries and clitics that stand between a subject and its verb. */
  auxiliaries: string;
  /** Folded. Head words of organisations, places, events: capitalised inside the span. */
  organisationHeads: string;
  placeHeads: string;
  eventHeads: string;
  /** Folded. A part of a firm or an institution, before that one's name: "le pôle Sud du Groupe X". */
  divisions: string;
  /** Lower case. Common nouns that name what follows them: "l'éditeur X", "the company X", "la ville de X". */
  organisationNouns: string;
  placeNouns: string;
  eventNouns: string;
  workNouns: string;
  productNouns: string;
  /** Lower case. Nouns that belong to firms: "salariés de X", "X's shareholders". */
  firmParts: string;
  /** Lower case. Nouns that belong to persons: "l'épouse de X", "X's wife". */
  personParts: string;
  /** Lower case. Nouns that belong to places: "la population de X", "X's capital". */
  placeParts: string;
  /** Lower case. Prepositions of place, and how strongly they say so: "en=2". */
  placePrepositions: string;
  /** Lower case. Prepositions of place that stand before an article too: "over the", "dans la". */
  articledPlacePrepositions: string;
  /** Lower case. Forms of verbs of going: what "to" introduces after them is a place. */
  motionVerbs: string;
  /** Lower case. Forms of verbs of winning: what follows with its article is often a competition or a prize. */
  winVerbs: string;
  /** Lower case. What a place calls its own: "its banks", "ses remparts". */
  ownedByPlaces: string;
  /** Lower case. Possessives for things. */
  thingPossessives: string;
  /** Lower case. Pronouns for things, after a verb of saying: "said it". */
  thingPronouns: string;
  /** Lower case. Verbs by which a thing that has pronouns tells its plans: "it would". */
  planVerbs: string;
  /** Lower case. Endings of nouns for works and shops: "la biscuiterie X", "les tanneries X". */
  workshopSuffixes: string;
  /** Lower case. What crosses a water or a valley: "the footbridge over the X", "le pont sur la X". */
  crossings: string;
  /** Lower case. Prepositions between a crossing and what it crosses. */
  crossingPrepositions: string;
  /** Lower case. Nouns for a part of a firm that one may own, and their preposition: "shares in X". */
  shareNouns: string;
  sharePrepositions: string;
  /** Lower case. Prepositions before the firm or school where one has one's post: "an analyst at X". */
  postPrepositions: string;
  /** Lower case. Prepositions before firms: "chez=2". */
  organisationPrepositions: string;
  /** Lower case. Prepositions before persons. */
  personPrepositions: string;
  /** Lower case. Words of kinship in age: "ans", "years". */
  ageWords: string;
  /** Lower case. Words that join two names. */
  conjunctions: string;
  /** Folded. Demonyms, languages, adjectives of belonging that are written with a capital but are no name. */
  demonyms: string;
  /** Folded. Days, months, feasts. */
  calendar: string;
  /** Folded. Words and acronyms with a capital that name no one thing: "Internet", "PIB". */
  commonCapitals: string;
  /** Lower case. Endings of words that open sentences and are no names. */
  openerSuffixes: string;
  /** Lower case. Endings of adjectives that may follow a head word in lower case ("Assemblée nationale"). */
  adjectiveSuffixes: string;
  /** Lower case. Nouns that a head word takes after a joiner in lower case ("Coupe du monde"). */
  headComplements: string;
  /** Lower case. Nouns that follow a head word without a joiner ("Pôle emploi"). */
  bareComplements: string;
  /** Folded. Head words that begin a name of their own, also after a joiner: "le Pôle média du Groupe X" is two. */
  firmHeads: string;
  /** Lower case, plural. Colours after a plural: "Casques bleus". */
  colours: string;
  /** Folded. Names that take a number as their last part ("Groupe 01", "France 24"). */
  numbered: string;
  /** Folded, parted by commas. Longer names in lower-case parts, with their type. */
  organisations: string;
  events: string;
  /** Parted by commas, without possessives. Common phrases whose name names nothing: "cheval de Troie", "Achilles heel". */
  setPhrases: string;
  /** Folded. Last words of firms and bodies that take no complement: "Platte Partners of Omaha" ends before "of". */
  organisationSuffixes: string;
}
