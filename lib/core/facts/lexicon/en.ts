import type { CueData } from "../grammar.ts";
import { englishNouns as nouns, englishVerbs as verbs } from "../inflect.ts";

const UP =
  "rise, increase, growth, gain, jump, surge, climb, uplift, expansion, higher, more, up, rebound, upturn";
const DOWN =
  "fall, drop, decline, decrease, slump, dip, reduction, contraction, plunge, cut, lower, fewer, less, down, downturn, slide";

/** English words that say what a figure measures. */
export const CUES: CueData[] = [
  // money
  {
    role: "revenue",
    nouns: nouns(
      "revenue, turnover, sale, takings, net sale, top line, box office, gate receipts, ticket sales, billings",
    ),
  },
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
    nouns: nouns(
      "loss, net loss, deficit, pre-tax loss, operating loss, shortfall, write-off, writedown, write-down, impairment, damage, loss of, losses of",
    ),
    verbs: verbs("lose, loses, lost, losing"),
  },
  {
    role: "funding",
    nouns: nouns(
      "funding, funding round, financing, seed round, fundraising, series a, series b, series c, equity, venture capital, round of funding, capital increase, rights issue, fresh capital, seed funding",
    ),
    verbs: verbs("v:raise, v:secure"),
  },
  {
    role: "investment",
    nouns: nouns("investment, capital expenditure, capex"),
    verbs: verbs("v:invest, v:plough, v:inject, v:pump, v:pour, put in, puts in, putting in"),
    loose: true,
  },
  {
    role: "price",
    nouns: nouns(
      "a share, per share, a barrel, a litre, a pint, a tonne, an ounce, a kilo, per person, per head, a ticket, a night, a gallon, a pound, price, price tag, asking price, ticket, transfer fee, entry fee, admission, fare, deal, sale price, subscription, rent, fee, toll, bid, takeover approach, approach, offer, quote",
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
    nouns: nouns(
      "cost, bill, expense, expenditure, spending, outlay, overrun, running cost, construction cost, building cost, upkeep, cost estimate, legal bill, total cost",
    ),
    verbs: verbs("cost, costs, costing, spend, spends, spent, spending, budgeted at, costed at"),
  },
  {
    role: "budget",
    nouns: nouns(
      "budget, funding pot, allocation, annual budget, set aside, sets aside, setting aside, earmarked, war chest",
    ),
  },
  {
    role: "debt",
    nouns: nouns(
      "debt, net debt, borrowing, loan, liability, bond issue, overdraft, arrears, mortgage, indebtedness, borrowings, liabilities",
    ),
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
    nouns: nouns(
      "salary, wage, annual salary, pay packet, remuneration, pay package, bonus, minimum wage, hourly rate, stipend, basic pay, base pay, weekly wage",
    ),
    verbs: verbs("v:earn"),
    ceiling: 0.8,
  },
  {
    role: "fine",
    nouns: nouns("fine, penalty, civil penalty, settlement, damages, compensation"),
    verbs: verbs("v:fine, fining"),
    loose: true,
    owner: "object",
  },
  {
    role: "subsidy",
    nouns: nouns(
      "subsidy, grant, state aid, public money, public funding, government funding, bursary, bailout, lottery grant, government grant, council grant, state support",
    ),
    verbs: verbs("subsidised, subsidized"),
  },
  {
    role: "donation",
    nouns: nouns("donation, gift, bequest, endowment, legacy"),
    verbs: verbs("v:donate, gave to charity, v:bequeath"),
  },
  {
    role: "tax",
    nouns: nouns(
      "tax, levy, duty, tax bill, tariff, corporation tax, council tax, excise duty, stamp duty, customs duty, property tax, surtax",
    ),
  },
  { role: "savings", nouns: nouns("saving, cost saving"), verbs: verbs("v:save") },

  // people
  {
    role: "employees",
    nouns: nouns("workforce, headcount, staff"),
    verbs: verbs("v:employ"),
    units: nouns("employee, worker, staff, staff member, member of staff, full-time employee"),
  },
  {
    role: "jobs-created",
    nouns: nouns("job creation, recruitment, new job"),
    verbs: verbs("v:create, v:generate, v:add, take on, takes on, taking on, took on"),
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
    nouns: nouns("job cut, job loss, redundancy, layoff, lay-off, loss of, retrenchment"),
    verbs: verbs(
      "cut, cuts, cutting, v:axe, v:eliminate, shed, sheds, shedding, v:slash, make redundant, made redundant, v:fire, v:dismiss, lost, losing, lose, at risk, cost, costs, go, gone, v:retrench, let go, sent home, out of work",
    ),
    units: nouns("job cut, job loss, redundancy, layoff, lay-off"),
    jobs: true,
  },
  {
    role: "deaths",
    nouns: nouns("death, death toll, fatality, toll, of the dead, of the bodies"),
    verbs: verbs(
      "v:kill, die, dies, died, dying, v:murder, dead, perished, drowned, claimed the lives of, lost their lives, v:drown, v:perish, found dead, shot dead, burned to death",
    ),
    units: nouns("death, fatality, dead"),
  },
  {
    role: "injured",
    nouns: nouns("injury, casualty, of the injured, of the wounded"),
    verbs: verbs(
      "v:injure, wounded, wounding, wounds, hurt, hurting, hospitalised, hospitalized, v:wound, v:hospitalise, in hospital, treated for, v:burn, paralyzed, paralysed, maimed",
    ),
    units: nouns("injury, injured, wounded, casualty"),
  },
  {
    role: "inhabitants",
    nouns: nouns("population"),
    verbs: verbs("home to"),
    units: nouns("inhabitant, resident, soul, islander, villager"),
  },
  {
    role: "attendance",
    nouns: nouns("attendance, crowd, audience, turnout, gate"),
    verbs: verbs(
      "v:attract, drew, draws, drawn, draw, v:attend, marched, v:gather, expected at, are expected, turned out, turned up, queued",
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
    nouns: nouns(
      "stake, shareholding, holding, of the shares, of the company, of its shares, of the equity, of the votes, minority stake, majority stake, controlling stake",
    ),
    verbs: verbs(
      "v:own, hold, holds, held, holding, v:control, keep, keeps, kept, keeping, retain, retains, retained, retaining, owned by, speak for, speaks for",
    ),
  },
  {
    role: "share",
    nouns: nouns(
      "share of, proportion of, market share, of the vote, of registered voters, of voters, of respondents, of the total",
    ),
    verbs: verbs(
      "account for, accounts for, accounted for, accounting for, v:represent, v:cover, make up, makes up, made up",
    ),
  },
  {
    role: "growth",
    sign: 1,
    nouns: nouns(UP),
    verbs: verbs(
      "rise, rises, rose, risen, rising, v:increase, grow, grows, grew, grown, growing, v:gain, v:jump, v:surge, v:climb, v:soar, v:add, v:advance, up, v:expand, v:rebound, v:raise, edge up, edged up, put on, puts on, v:strengthen, v:accelerate, v:swell",
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
      "rate, unemployment, inflation, interest rate, unemployment rate, yield, margin, operating margin, vat, base rate, unemployment stood, occupancy, tariff, return, premium, collection rate, occupancy rate, vacancy rate, success rate, death rate, error rate, apr, coupon, interest",
    ),
  },
  { role: "discount", nouns: ["off"], kinds: ["percentage"] },
  { role: "discount", nouns: nouns("discount, rebate, price cut") },
  { role: "turnout", nouns: nouns("turnout, voter turnout, voter participation") },

  // things
  {
    role: "capacity",
    nouns: nouns(
      "capacity, seating capacity, storage capacity, installed capacity, room for, generating capacity",
    ),
    verbs: verbs(
      "v:seat, can hold, can accommodate, v:accommodate, able to hold, can take, could take, can carry, built for, designed for, licensed for",
    ),
    units: nouns("seat, bed, parking space, berth, parking place"),
  },
  {
    role: "capacity",
    verbs: ["hold", "holds", "held", "handles", "seats"],
    kinds: ["people", "count"],
    ceiling: 0.65,
  },
  {
    role: "production",
    nouns: nouns("production, output, harvest, yield, crop, catch, print run, landings"),
    verbs: verbs(
      "v:produce, v:manufacture, v:assemble, builds, v:harvest, v:slaughter, v:mine, v:extract, v:brew, v:refine, v:smelt, v:bottle, v:generate, v:crush",
    ),
  },
  {
    role: "sales-volume",
    nouns: nouns("sale, delivery, shipment, registration, circulation, paid circulation"),
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
    nouns: nouns(
      "opening, inauguration, launch, reopening, inauguration of, first light, first power",
    ),
    verbs: verbs(
      "v:open, inaugurated, v:unveil, v:reopen, come into service, comes into service, came into service, enter service, enters service, go live, goes live",
    ),
  },
  {
    role: "deadline",
    nouns: nouns(
      "deadline, no later than, due by, due date, closing date, expires on, expire on, has until, have until, had until, given until, gave until, them until, him until, her until, us until, closes on, lapses, expires, at the latest",
    ),
    ceiling: 0.9,
  },
  {
    role: "published",
    nouns: nouns("publication"),
    verbs: verbs("v:publish, appeared, came out"),
    ceiling: 0.85,
  },
  { role: "born", verbs: ["born"] },
  { role: "died", nouns: nouns("death"), verbs: ["died", "dies", "passed away"] },
  {
    role: "term",
    nouns: nouns(
      "term, contract, lease, deal, sentence, in prison, in jail, prison, prison sentence, agreement, mandate, sentenced to, jailed for, jailed, jail term, prison term, ban, banned for, suspension, barred for, suspended for, tenure",
    ),
    ceiling: 0.85,
  },
  {
    role: "rank",
    nouns: nouns(
      "place, position, ranked, ranking, largest, biggest, most, finished, producer, highest, richest, busiest, seeded, fastest, oldest, tallest",
    ),
    ceiling: 0.8,
  },
];
