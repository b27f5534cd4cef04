import type { EntityType } from "../reading.ts";
import type { Grammar } from "./grammar.ts";
import { CUES } from "./lexicon/en.ts";
import { HINTS } from "./lexicon/hints-en.ts";
import { SHAPES_EN } from "./lexicon/shapes.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(", "));
const ORGANISATION =
  "company firm group start-up startup business bank retailer manufacturer operator airline carmaker publisher agency charity foundation association club union university school hospital museum theatre insurer developer supplier brewer broadcaster regulator subsidiary brand chain fund federation organisation organization maker provider giant network council corporation enterprise";
const PLACE =
  "city town village country region county borough district capital state island port airport";
const PERSON =
  "man woman president chairman chairwoman founder boss minister mayor entrepreneur player singer actor actress author writer director suspect striker";
const EVENT = "festival tournament match concert exhibition fair race conference";

const of = (list: string, type: EntityType): [string, EntityType][] =>
  list.split(" ").map((word) => [word, type]);

export const EN: Grammar = {
  lang: "en",
  cues: CUES,
  hints: HINTS,
  shapes: SHAPES_EN,
  light: words(
    "of a an the at in to for by about around some nearly almost roughly approximately over under than more less least most up as many few just only its his her their this that : ( \" “ ” ' is are was were be been being has have had will would totalled totaled totalling totaling reached reach reaches hit hits stood stands came comes amounted amounts total record annual yearly full-year quarterly monthly average net gross combined estimated overall initial worth another further additional extra also now currently already between from exceeding exceeds exceeded topped tops approaching close near which who it they he she we expected year-on-year per - – year new recurring whopping first",
  ),
  verbs: words(
    "is are was were be has have had will would can could may might should must does do did says said say announced announces announce plans plan planned expects expect expected reported reports report posted posts post reached reaches hit hits stood stands generated generates achieved achieves recorded records aims aim wants want hopes hope opened opens launched launches won wins took takes made makes gave gives got gets became becomes remains remained includes included operates runs ran paid pays saw sees told confirmed confirms denied denies agreed agrees signed signs received receives covers covered boasts offers offered came comes went goes began begins attracted unveiled unveils completed completes isn't wasn't hasn't haven't didn't doesn't won't",
  ),
  finite: null,
  participle:
    /(?:ed|go|gone|cut|lost|hurt|shed|laid off|spent|sold|paid|born|won|bought|dead|redundant|at risk|wounded|died|in custody|held|lives)$/u,
  adverb: /\p{L}{3}ly$/u,
  bare: /^(?!(?:lost|sold|rose|fell|grew|won|made|bought|spent|drew|held|slid|sank|shrank|died|dead|born)$)\p{L}*(?:[^sdg]|[^e]d|[^n]g|ss)$/u,
  indefinite: words("a an"),
  partitives: words("of in"),
  jobs: words(
    "job jobs post posts role roles position positions people staff engineer engineers worker workers employee employees contractor contractors apprentice apprentices nurse nurses teacher teachers manager managers",
  ),
  timed: phrases(
    "an hour, a day, a week, a month, a year, per hour, per day, per week, per month, per year, per annum",
  ),
  locatives: words("in at on across from among through over"),
  deadlines: phrases("by, by the, by the end of, no later than"),
  auxiliaries: words(
    "is are was were be been being has have had will would could may might should not also",
  ),
  passives: words("is are was were be been being"),
  prepositions: words(
    "in on at by for from with without under over to into onto of after before against between since during among despite through via within according like near off about as than",
  ),
  genitives: words("of at"),
  genitivePhrases: phrases("shares in, share in, investors in, sales at, profits at"),
  hosts: words("at"),
  datives: words("to on against"),
  determiners: words("the a an this that these those its his her their our"),
  possessives: words("its his her their"),
  kin: words(
    "father mother son daughter brother sister husband wife uncle aunt cousin parents children family lawyer solicitor client colleague neighbour neighbor opponent rival competitor",
  ),
  relatives: words("who which whose where whom"),
  relativePlaces: words("where"),
  relativePersons: words("who whom"),
  saying: words(
    "said say says told tells announced announces announce confirmed confirms warned warns estimates estimated believes argues argued claims claimed added adds insists insisted",
  ),
  complementisers: words("that"),
  bareComplements: true,
  imposing: words(
    "sought seeks demanded demands imposed imposes handed hands requested gave gives sentenced jailed",
  ),
  relativeGenitives: words("whose"),
  relativeBeforeVerb: words("that"),
  subordinators: phrases(
    "while, whereas, because, although, though, when, if, as, since, after, before, until, unless, once",
  ),
  coordinators: words("and but or then"),
  and: words("and or ,"),
  pronouns: new Map<string, readonly EntityType[]>([
    ["it", ["organisation", "place", "event", "product", "work"]],
    ["he", ["person"]],
    ["she", ["person"]],
    ["they", ["organisation"]],

    ["i", []],
    ["you", []],
  ]),
  firstPerson: words("we our"),
  descriptions: new Map([
    ...of(ORGANISATION, "organisation"),
    ...of(PLACE, "place"),
    ...of(PERSON, "person"),
    ...of(EVENT, "event"),
  ]),
  businesses: words(
    "company firm group start-up startup business retailer manufacturer maker brand giant corporation enterprise",
  ),
  civic: words(
    "charity foundation association club union university school hospital museum theatre regulator federation council",
  ),
  definite: words("the this"),
  ordinalAnaphors: new Map([
    ["the former", 0],
    ["the first", 0],
    ["the latter", -1],
    ["the second", 1],
    ["the third", 2],
  ]),
  epithets: words(
    "annual net gross total full-year quarterly latest first-half half-year pre-tax operating new global own yearly combined record average",
  ),
  nounCompounds: true,
  leaders: words(
    "founder co-founder cofounder ceo chairman chairwoman boss owner president chief head creator",
  ),
  comparatives: words("more less fewer higher lower"),
  comparing: new Set(),
  levels: words("to at"),
  origins: words("from"),
  levelExceptions: words("up"),
  against: new Set(),
  contrasts: phrases(
    "against, compared with, compared to, versus, vs, up from, down from, from, rather than, instead of, and not",
  ),
  parts: words("including"),
  partsBehind: phrases("of them, of whom, of these"),
  notPeriods: phrases("since, over, compared with, compared to, than in, than, from, versus"),
  notPeriodsOfYears: words("on"),
  since: words("since"),
  spans: words("and to - –"),
  until: words("to ended ending"),
  lengths: new Map([
    ["year", 12],
    ["half-year", 6],
    ["half", 6],
    ["quarter", 3],
  ]),
  ago: phrases("ago"),
  earlier: phrases("earlier, before, previously"),
  forecast: phrases(
    "will, would, could, may, might, should, shall, expects, expect, expected, forecasts, forecast, plans to, plan to, planning to, planned, is planning, aims to, aim to, aiming to, aims for, hopes to, hope to, hoping to, hopes, intends, intend, targets, target of, targeting, wants to, want to, predicts, predicted, projected, proposes, proposed, potential, set to, is due to, are due to, is to, are to, due to open, due to be, due in, looking to, on track to, promise, promises, promised, promising, foresee, foresees, foreseen, pencilled in, penciled in, intended, means to, mean to, ready to, must, option to, soon to be, seeks, seeking, is looking for, are looking for, headed for, proposal to, plan to, plans for, planning, face up to, faces up to, faces, wants, want, goal of, aims, likely to, about to, pledged to, vowed to, due to start, in the pipeline, if approved, to be built, to be published, would have",
  ),
  forecastForm: /^\p{L}+['’]ll$/u,
  notForecast: new Set(),
  nearFuture: new Set(),
  infinitive: null,
  denial: words(
    "not never denied denies deny denying didn't doesn't don't hasn't haven't hadn't isn't wasn't aren't weren't won't wouldn't rejects rejected refuted neither nor",
  ),
  negation: null,
  notDenial: words("only fewer less just least more"),
  dependent: words(
    "he she it they this that these those but however so and or nor yet also then thus hence therefore meanwhile instead such here there his her its their him them moreover furthermore nevertheless nonetheless still otherwise another both neither either former latter similarly likewise consequently accordingly besides",
  ),
};
