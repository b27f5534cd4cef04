import type { CueData } from "../grammar.ts";
import { englishNouns as nouns, englishVerbs as verbs } from "../inflect.ts";

/** English words that make a role likelier, and do not say it by themselves: what they are worth, the scorer has learnt. */
export const HINTS: CueData[] = [
  {
    role: "revenue",
    nouns: nouns(
      "income, receipts, gross receipts, total sales, group sales, annual revenue, sales revenue, proceeds",
    ),
  },
  {
    role: "net-income",
    nouns: nouns(
      "net earnings, net result, bottom line, post-tax profit, profit after tax, attributable profit",
    ),
  },
  {
    role: "operating-income",
    nouns: nouns(
      "trading profit, operating result, core profit, underlying profit, headline profit",
    ),
  },
  {
    role: "loss",
    nouns: nouns("losses, worth of damage, pre-tax losses, charge of"),
  },
  {
    role: "funding",
    nouns: nouns("new capital, series d, share issue, backing, start-up capital, loan facility"),
  },
  {
    role: "investment",
    nouns: nouns(
      "outlay of, capital spending, capital investment, investment programme, investment plan",
    ),
    verbs: verbs("put up, v:spend on, v:commit, committed, committing, ploughs, staked"),
  },
  {
    role: "cost",
    nouns: nouns("price tag of the project, running costs, estimate, wage bill, charge, clean-up"),
    verbs: verbs("priced at, put the cost at, estimated at, costed, run to, runs to, ran to"),
  },
  {
    role: "budget",
    nouns: nouns("spending plan, purse, kitty, provision, envelope, ring-fenced, allocated"),
  },
  {
    role: "debt",
    nouns: nouns("bond, bonds, credit line, credit, loans, rescue loan, unpaid bill"),
    verbs: verbs("v:lend, lent, owed, owes, outstanding, indebted"),
  },
  {
    role: "market-value",
    nouns: nouns("value, worth, market worth, company value, enterprise value, market cap of"),
  },
  {
    role: "salary",
    nouns: nouns("pay, earnings of, starting salary, allowance, wages, fee per match, retainer"),
  },
  {
    role: "fine",
    nouns: nouns("sanction, forfeit, penalties, surcharge, bail, costs order"),
    verbs: verbs("ordered to pay, told to pay, must pay, made to pay, ordered to hand over"),
  },
  {
    role: "subsidy",
    nouns: nouns(
      "aid, grants, lottery money, federal grant, public subsidy, allowance of, relief fund, relief",
    ),
  },
  {
    role: "donation",
    nouns: nouns("contribution, appeal, charity appeal, raffle, collection, fundraiser, pledge"),
    verbs: verbs("left to charity, v:pledge, donated, given by, v:contribute"),
  },
  {
    role: "tax",
    nouns: nouns(
      "rates bill, income tax, excise, rates, royalty, royalties, taxes, import duty, surcharge",
    ),
  },
  {
    role: "savings",
    nouns: nouns("savings, cost savings, efficiency saving, economies, saving of"),
  },
  {
    role: "employees",
    nouns: nouns("work force, payroll, labour force, team of, crew of, staff of, workforce of"),
    verbs: verbs(
      "work there, works there, work at the site, work in it, are employed, on its payroll, on the payroll, employing",
    ),
    units: nouns(
      "docker, miner, nurse, teacher, permanent staff, full-time staff, member of the staff, full-time worker, seasonal worker, labourer, staffer, factory worker, shop worker, engineer, colleague",
    ),
  },
  {
    role: "jobs-created",
    nouns: nouns(
      "hiring, jobs created, permanent job, number of jobs, new jobs, new post, hirings",
    ),
    verbs: verbs("bring, brings, brought, bringing, v:promise, provide, provides, need, needs"),
  },
  {
    role: "jobs-cut",
    nouns: nouns(
      "layoffs, job losses, redundancies, job cuts, dismissal, out of work, buyout, jobless",
    ),
    verbs: verbs(
      "lets go, lay off, laid off, lose their jobs, lost their jobs, v:scrap, have to go, would have to go, will have to go, v:shed, disappear",
    ),
  },
  {
    role: "deaths",
    nouns: nouns("body, bodies, casualty toll, killing, dead, drowning"),
    verbs: verbs("leaving dead, were dead, lives lost, bodies recovered"),
    units: nouns("body, corpse"),
  },
  {
    role: "injured",
    nouns: nouns("wounded, injured, casualties, hurt"),
    verbs: verbs("to hospital, taken to hospital, unhurt, lost an eye"),
    units: nouns("serious injury, minor injury"),
  },
  {
    role: "inhabitants",
    nouns: nouns(
      "town of, village of, city of, island of, people living, living there, community of",
    ),
    verbs: verbs(
      "live in, live there, live behind, lives, live on, houses, is home to, inhabited by, living in",
    ),
    units: nouns("townspeople, local resident, people living"),
  },
  {
    role: "attendance",
    nouns: nouns("gates, house, full house, spectators, turn-out"),
    verbs: verbs(
      "filled, packed, watched, came to watch, in the hall, in the stands, were there, gathered, crowded, v:march, took part, lined, thronged, heard, saw it",
    ),
    units: nouns(
      "people in the crowd, ticket-holder, guest, tourist, onlooker, mourner, pilgrim, marcher, runner, entrant, starter, competitor, exhibitor, punter, racegoer, parishioner",
    ),
  },
  {
    role: "users",
    units: nouns(
      "reader, listener, member account, account, player account, household connected, passenger, commuter, monthly visitor, daily user, installation, policyholder, account holder, subscription",
    ),
  },
  {
    role: "members",
    nouns: nouns(
      "committee of, board of, council of, squad of, squad, orchestra of, panel of, crew of, jury of, assembly of, membership of",
    ),
    units: nouns(
      "councillor, senator, deputy, trustee, player, musician, card-carrying member, full member, shareholder, delegate, director, volunteer, singer, committee member, board member, crew member",
    ),
  },
  {
    role: "arrests",
    verbs: verbs(
      "were held, held in custody, taken into custody, rounded up, rounding up, taken from, v:charge, jailed, v:seize, picked up, were taken, remanded",
    ),
    units: nouns("detainee, suspect, detention"),
  },
  {
    role: "stake",
    nouns: nouns(
      "equity, majority, of the shares in, of the stock, interest of, share in the company, of the capital, of its capital",
    ),
    verbs: verbs(
      "take a stake, has, have, v:acquire, buy, buys, bought, sell, sells, sold, own, owns, owned",
    ),
  },
  {
    role: "share",
    nouns: nouns(
      "of all, share, proportion, of them, of it, majority of, of those, of his, of her, of its, of their",
    ),
    verbs: verbs(
      "voted, made of, comprise, comprises, consist of, took, polled, won, got, finance, finances, financed, support, supported, support it, oppose, opposed, v:back, accounted",
    ),
  },
  {
    role: "growth",
    sign: 1,
    verbs: verbs(
      "v:double, outpace, v:firm, firmed, ticked up, tick up, climbing, pick up, picked up, edges up, nudged up, raise prices by",
    ),
  },
  {
    role: "rate",
    nouns: nouns(
      "rate of, duty, levy of, return of, returns, yield of, birth rate, failure rate, vacancy, mortality, arrears, default, default rate, poverty rate, tax of, income tax, sales tax, premiums, renewals, literacy, fertility, unemployment rate of, mortgage, loss ratio, humidity, discount rate, interest at, borrowing cost",
    ),
  },
  {
    role: "turnout",
    nouns: nouns("took part, cast their ballots, cast a vote, participation"),
  },
  {
    role: "capacity",
    nouns: nouns("seats, output of, payload, tank, rated, cargo, load of, tonnage, throughput"),
    verbs: verbs(
      "v:hold, holds, room for, carries, v:handle, can handle, can seat, can serve, big enough for, v:store, sleeps, fits",
    ),
  },
  {
    role: "production",
    nouns: nouns(
      "catches, haul, yields, tonnage, extraction, output of, annual output, generation",
    ),
    verbs: verbs(
      "make, makes, making, v:grow, grew, v:land, v:process, v:print, turn out, turns out, turned out, v:pump, v:churn, v:roll out, catches, caught, built, build, v:strip, sends, v:weave, wove, v:cast, v:fell",
    ),
  },
  {
    role: "sales-volume",
    nouns: nouns(
      "copies, units, print sales, orders, order for, shipments, deliveries, exports, volume, orders of",
    ),
    verbs: verbs("v:export, v:dispatch, v:order, changed hands, v:let"),
  },
  {
    role: "floor-area",
    nouns: nouns(
      "square feet of, mall, shopping centre, shopping center, depot, tower, arena, pavilion, floor, floors, letting, to let, lettable, gross leasable area, hypermarket, theatre, terminal, annexe, annex, library, clubhouse, barn, greenhouse, cottage, penthouse, bungalow, living space, storey",
    ),
  },
  {
    role: "land-area",
    nouns: nouns(
      "acre, pasture, field, grassland, concession, yard, garden, ranch, wetland, marsh, territory, island, block, paddock, orchard, plantation, moor, moorland, heath, common, brownfield site, grounds, crop, sown, seeds, planted, burned, burnt, forest lost, lagoon, lake, allotment",
    ),
  },
  {
    role: "score",
    nouns: nouns(
      "final score, scoreline, scorers, half-time, full time, full-time, set, sets, lead, stalemate, winner, win over, loss to, victory over, draw with, tie, all out, declared, innings, tie-break, shoot-out, penalties",
    ),
    verbs: verbs(
      "v:trail, v:lead, led, leads, lose, loses, tied, v:edge, v:outscore, made it, v:crush, v:subdue, v:hammer, saw off, overcame, overcome, went down, v:triumph, v:down, prevailed",
    ),
  },
  {
    role: "founded",
    verbs: verbs(
      "v:found, dates from, dating from, dates back to, dating back to, began, begun, built, v:form, came into being, v:launch, set up in, established, in business since, since",
    ),
  },
  {
    role: "opening",
    nouns: nouns("openings, grand opening, start-up date, premiere, entry into service"),
    verbs: verbs(
      "to be opened, entered service, went live, v:inaugurate, is lit, starts operating, start operating, come on stream, comes on stream",
    ),
  },
  {
    role: "deadline",
    nouns: nouns(
      "deadline of, before, close on, closes at, due on, expire, expired, lapse, runs out on, must be in by, no later, at latest, cut-off, cut-off date, final date, not later than, until",
    ),
  },
  {
    role: "published",
    nouns: nouns("issue, edition, out on, comes out, release"),
    verbs: verbs("appears, comes out, out in, released"),
  },
  {
    role: "term",
    nouns: nouns(
      "years in prison, jail, concession, extension, stint, presidency, tenancy, sentence of, in office, loan, for a term of, term of, on loan, freeze, moratorium, sentenced, imposed, guarantee, warranty, contract of, deal of, year contract, probation, community order",
    ),
  },
  {
    role: "rank",
    nouns: nouns(
      "seed, world number, number, no, smallest, finishing, finish, came, came home, standings, table, leaderboard, league table, overall, runner-up",
    ),
  },
];
