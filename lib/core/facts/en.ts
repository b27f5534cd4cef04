import type { EntityType } from "../reading.ts";
import type { CueData, Grammar } from "./grammar.ts";
import { englishNouns as nouns, englishVerbs as verbs } from "./inflect.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(", "));
const UP =
  "rise, increase, growth, gain, jump, surge, climb, uplift, expansion, higher, more, up, rebound, upturn";
const DOWN =
  "fall, drop, decline, decrease, slump, dip, reduction, contraction, plunge, cut, lower, fewer, less, down, downturn, slide";

const CUES: CueData[] = [
  // money
  { role: "revenue", nouns: nouns("revenue, turnover, sale, takings, net sale, top line") },
  {
    role: "net-income",
    nouns: nouns(
      "net income, profit, net profit, earnings, pre-tax profit, profit before tax, surplus, annual profit",
    ),
    verbs: verbs("v:earn, makes, made"),
    ceiling: 0.9,
  },
  {
    role: "operating-income",
    nouns: nouns("operating income, operating profit, ebitda, ebit, operating earnings"),
  },
  {
    role: "loss",
    nouns: nouns("loss, net loss, deficit, pre-tax loss, operating loss, shortfall"),
    verbs: verbs("lose, loses, lost, losing"),
  },
  {
    role: "funding",
    nouns: nouns(
      "funding, funding round, financing, seed round, fundraising, series a, series b, series c, equity, venture capital, round of funding, capital increase",
    ),
    verbs: verbs("v:raise, v:secure"),
  },
  {
    role: "investment",
    nouns: nouns("investment, capital expenditure, capex"),
    verbs: verbs("v:invest, v:plough, v:inject, v:pump, v:pour"),
    loose: true,
  },
  {
    role: "price",
    nouns: nouns(
      "a share, per share, a barrel, a litre, a pint, a tonne, an ounce, a kilo, per person, per head, a ticket, a night, a gallon, a pound, price, price tag, asking price, ticket, transfer fee, entry fee, admission, fare, deal, sale price, subscription",
    ),
    verbs: verbs(
      "buy, buys, bought, buying, sell, sells, sold, selling, v:acquire, v:price, v:purchase, fetch, fetched, fetches, v:auction",
    ),
    loose: true,
    owner: "object",
    ceiling: 0.85,
  },
  {
    role: "price",
    verbs: verbs("v:charge"),
    loose: true,
    ceiling: 0.85,
  },
  {
    role: "salary",
    verbs: verbs("pay, pays, paid, paying"),
    timed: true,
    ceiling: 0.85,
  },
  {
    role: "funding",
    verbs: verbs("v:award, has given, have given"),
    loose: true,
    owner: "object",
    ceiling: 0.8,
  },
  {
    role: "cost",
    nouns: nouns("cost, bill, expense, expenditure, spending, outlay, overrun"),
    verbs: verbs("cost, costs, costing, spend, spends, spent, spending"),
  },
  { role: "budget", nouns: nouns("budget, funding pot, allocation") },
  {
    role: "debt",
    nouns: nouns("debt, net debt, borrowing, loan, liability, bond issue, overdraft"),
    verbs: verbs("v:borrow, v:owe, owing"),
  },
  {
    role: "market-value",
    nouns: nouns(
      "valuation, market value, market capitalisation, market capitalization, market cap",
    ),
    verbs: verbs("v:value, worth"),
    loose: true,
    owner: "object",
    ceiling: 0.9,
  },
  {
    role: "salary",
    nouns: nouns("salary, wage, annual salary, pay packet, remuneration, pay package, bonus"),
    verbs: verbs("v:earn"),
    ceiling: 0.8,
  },
  {
    role: "fine",
    nouns: nouns("fine, penalty, civil penalty, settlement"),
    verbs: verbs("v:fine, fining"),
    loose: true,
    owner: "object",
  },
  {
    role: "subsidy",
    nouns: nouns("subsidy, grant, state aid, public money, public funding, government funding"),
    verbs: verbs("subsidised, subsidized"),
  },
  {
    role: "donation",
    nouns: nouns("donation, gift, bequest, endowment"),
    verbs: verbs("v:donate, gave to charity"),
  },
  { role: "tax", nouns: nouns("tax, levy, duty, tax bill, tariff, corporation tax") },
  { role: "savings", nouns: nouns("saving"), verbs: verbs("v:save") },

  // people
  {
    role: "employees",
    nouns: nouns("workforce, headcount, staff"),
    verbs: verbs("v:employ"),
    units: nouns(
      "employee, worker, staff, staff member, member of staff, full-time employee, colleague",
    ),
  },
  {
    role: "jobs-created",
    nouns: nouns("job creation, recruitment, new job"),
    verbs: verbs("v:create, v:generate, v:add"),
    jobs: true,
    units: nouns("new job, extra job, additional job, new role"),
  },
  { role: "jobs-created", verbs: verbs("v:hire, v:recruit"), ceiling: 0.93 },
  {
    role: "jobs-cut",
    verbs: verbs("lay off, lays off, laid off, laying off"),
  },
  {
    role: "jobs-cut",
    nouns: nouns("job cut, job loss, redundancy, layoff, lay-off"),
    verbs: verbs(
      "cut, cuts, cutting, v:axe, v:eliminate, shed, sheds, shedding, v:slash, make redundant, made redundant, v:fire, v:dismiss, lost, losing, lose, at risk, cost, costs, go, gone",
    ),
    units: nouns("job cut, job loss, redundancy, layoff, lay-off"),
    jobs: true,
  },
  {
    role: "deaths",
    nouns: nouns("death, death toll, fatality, toll"),
    verbs: verbs(
      "v:kill, die, dies, died, dying, v:murder, dead, perished, drowned, claimed the lives of, lost their lives",
    ),
    units: nouns("death, fatality, dead"),
  },
  {
    role: "injured",
    nouns: nouns("injury, casualty"),
    verbs: verbs("v:injure, wounded, wounding, wounds, hurt, hurting, hospitalised, hospitalized"),
    units: nouns("injury, injured, wounded, casualty"),
  },
  {
    role: "inhabitants",
    nouns: nouns("population"),
    verbs: verbs("home to"),
    units: nouns("inhabitant, resident"),
  },
  {
    role: "attendance",
    nouns: nouns("attendance, crowd, audience, turnout"),
    verbs: verbs(
      "v:attract, drew, draws, drawn, draw, v:attend, marched, v:gather, expected at, are expected, turned out",
    ),
    ceiling: 0.85,
  },
  {
    role: "attendance",
    units: nouns(
      "spectator, visitor, fan, attendee, festivalgoer, festival-goer, protester, demonstrator, participant, delegate, viewer",
    ),
  },
  {
    role: "users",
    units: nouns(
      "user, subscriber, customer, follower, monthly user, active user, client, download",
    ),
  },
  { role: "members", nouns: nouns("membership"), units: nouns("member, paid-up member") },
  {
    role: "arrests",
    nouns: nouns("arrest"),
    verbs: verbs("v:arrest, v:detain, in custody"),
    units: nouns("arrest"),
  },

  // shares and changes
  {
    role: "stake",
    nouns: nouns("stake, shareholding, holding, of the shares, of the company, of its shares"),
    verbs: verbs("v:own, hold, holds, held, holding, v:control"),
  },
  {
    role: "share",
    nouns: nouns("share of, proportion of, market share, of the vote"),
    verbs: verbs(
      "account for, accounts for, accounted for, accounting for, v:represent, v:cover, make up, makes up, made up",
    ),
  },
  {
    role: "growth",
    sign: 1,
    nouns: nouns(UP),
    verbs: verbs(
      "rise, rises, rose, risen, rising, v:increase, grow, grows, grew, grown, growing, v:gain, v:jump, v:surge, v:climb, v:soar, v:add, v:advance, up, v:expand, v:rebound, v:raise",
    ),
  },
  {
    role: "growth",
    sign: -1,
    nouns: nouns(DOWN),
    verbs: verbs(
      "fall, falls, fell, fallen, falling, v:drop, dropped, dropping, v:decline, v:decrease, v:slump, v:dip, dipped, shrink, shrinks, shrank, shrunk, v:tumble, v:plunge, v:reduce, lose, lost, loses, cut, cuts, slid, down, v:slip, slipped, sank, v:contract",
    ),
  },
  {
    role: "rate",
    nouns: nouns(
      "rate, unemployment, inflation, interest rate, unemployment rate, yield, margin, operating margin, vat, base rate, unemployment stood, occupancy",
    ),
  },
  { role: "discount", nouns: ["off"], kinds: ["percentage"] },
  { role: "discount", nouns: nouns("discount, rebate, price cut") },
  { role: "turnout", nouns: nouns("turnout, voter turnout") },

  // things
  {
    role: "capacity",
    nouns: nouns("capacity, seating capacity, storage capacity, installed capacity"),
    verbs: verbs("v:seat, can hold, can accommodate, v:accommodate, able to hold"),
    units: nouns("seat, bed, parking space, berth, place, space"),
  },
  {
    role: "production",
    nouns: nouns("production, output, harvest, yield"),
    verbs: verbs("v:produce, v:manufacture, v:assemble, builds, v:harvest"),
  },
  {
    role: "sales-volume",
    nouns: nouns("sale, delivery, shipment, registration"),
    verbs: verbs("sell, sells, sold, selling, v:deliver, v:ship, shipped"),
    units: nouns("copy, unit sold, unit"),
  },
  {
    role: "floor-area",
    nouns: nouns(
      "floor space, floor area, floorspace, office, office space, warehouse, building, store, shop, factory, plant, headquarters, showroom, phase, flat, apartment, hall, data centre, data center, laboratory, extension, facility, workshop, retail space, space, house, school, hotel, restaurant, supermarket, gallery, garage, studio, cinema, museum, hospital, clinic, gym, brewery, campus, mill",
    ),
  },
  {
    role: "land-area",
    nouns: nouns(
      "land, plot, site, forest, park, estate, vineyard, farm, woodland, farmland, reserve",
    ),
  },
  {
    role: "score",
    nouns: nouns("score, win, victory, defeat, draw, rating"),
    verbs: verbs("v:beat, won, win, wins, lost, beaten, drew, v:defeat, v:score, v:thrash"),
  },

  // time
  {
    role: "age",
    nouns: ["aged", "old", "of age", "at the age of", "age"],
    verbs: ["turned", "turns", "died", "dies"],
  },
  {
    role: "founded",
    nouns: [...nouns("founding, creation"), "in business since", "trading since"],
    verbs: verbs("founded, v:establish, set up, launched, created, incorporated, formed, started"),
    ceiling: 0.85,
  },
  {
    role: "opening",
    nouns: nouns("opening, inauguration, launch"),
    verbs: verbs("v:open, inaugurated, v:unveil"),
  },
  {
    role: "deadline",
    nouns: nouns(
      "deadline, no later than, due by, until, due date, closing date, expires on, expire on",
    ),
    ceiling: 0.9,
  },
  {
    role: "published",
    nouns: nouns("publication"),
    verbs: verbs("v:publish, released"),
    ceiling: 0.85,
  },
  { role: "born", verbs: ["born"] },
  { role: "died", nouns: nouns("death"), verbs: ["died", "dies", "passed away"] },
  {
    role: "term",
    nouns: nouns(
      "term, contract, lease, deal, sentence, in prison, in jail, prison, prison sentence, agreement, mandate, sentenced to, jailed for, jailed",
    ),
    ceiling: 0.85,
  },
  {
    role: "rank",
    nouns: nouns(
      "place, position, ranked, ranking, largest, biggest, most, finished, producer, highest, richest, busiest",
    ),
    ceiling: 0.8,
  },
];

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
  cues: CUES,
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
  comparatives: words("more less fewer"),
  comparing: new Set(),
  levels: words("to at"),
  levelExceptions: words("up"),
  against: new Set(),
  contrasts: phrases(
    "against, compared with, compared to, versus, vs, up from, down from, from, rather than, instead of, and not",
  ),
  parts: words("including"),
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
    "will, would, could, may, might, should, shall, expects, expect, expected, forecasts, forecast, plans to, plan to, planning to, planned, is planning, aims to, aim to, aiming to, aims for, hopes to, hope to, hoping to, hopes, intends, intend, targets, target of, targeting, wants to, want to, predicts, predicted, projected, proposes, proposed, potential, set to, is due to, are due to, is to, are to, due to open, due to be, due in, looking to, on track to",
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
