import { words } from "./build.ts";

/** English nouns that count persons or jobs, singular. */
export const PEOPLE = words(`
person people employee worker job post position role staff staffer inhabitant resident citizen victim casualty
fatality death body survivor engineer spectator student pupil child kid baby infant toddler teenager teen adult man
boy girl youth male female visitor traveller traveler passenger customer client user subscriber member volunteer voter
elector deputy senator lawmaker legislator mp minister councillor councilor mayor candidate officer police soldier
troop marine sailor firefighter paramedic hostage refugee migrant immigrant protester protestor demonstrator striker
retiree pensioner patient doctor nurse surgeon lawyer attorney judge magistrate prosecutor teacher professor
researcher developer programmer entrepreneur founder co-founder cofounder executive manager director boss owner
investor consumer shopper reader viewer listener participant guest attendee player athlete runner driver supporter fan
actor actress singer writer author reporter farmer breeder trader merchant apprentice trainee intern tenant landlord
individual suspect defendant detainee prisoner inmate convict witness militant assailant attacker fighter rebel robber
thief parent father mother brother sister son daughter friend colleague delegate representative expert consultant
adviser advisor beneficiary recipient claimant taxpayer donor signatory graduate swimmer skier climber hiker pilgrim
priest bishop monk pilot crew crewmember astronaut translator interpreter carer caregiver dancer filmmaker
photographer architect designer creator associate partner opponent exhibitor american european african british french
spaniard recruit hire layoff redundancy newcomer native settler worshipper worshiper mourner bystander passer-by
commuter contractor accountant banker broker analyst sheriff agent guard veteran orphan widow twin sibling dead
injured wounded killed missing homeless unemployed jobless millionaire billionaire head housewife husband wife
republican democrat conservative diplomat ambassador official aide constable detective schoolgirl schoolboy walker
diver caver rider reveller attendant assistant buyer seller vendor forward defender midfielder bowler keeper soul
transcriber incumbent clerk cleaner cook chef waiter waitress barber baker butcher plumber mechanic carpenter builder
miner docker porter secretary treasurer juror bailiff notary creditor depositor saver borrower lender applicant bidder
rival referee umpire champion teammate substitute heir bereaved novice midwife surveyor inspector investigator rescuer
lifeguard handler trainer coach skipper deckhand fisher grazier shearer chambermaid maid warden fiddler importer
exporter grower cutter welder fitter nephew niece cousin uncle aunt grandfather grandmother grandparent grandson
granddaughter newborn independent follower sophomore grader speaker commander drummer roofer picker packer loader
stevedore ranger forester logger weaver potter tailor jeweller gardener grocer caterer bartender hairdresser nanny
janitor caretaker bouncer courier dispatcher operator controller conductor signaller co-pilot steward navigator rower
winger quarterback pitcher catcher batter fielder golfer boxer wrestler archer gymnast sprinter hurdler surfer skater
jockey groom orderly counsellor counselor coroner chaplain vicar deacon rabbi imam nun missionary parishioner tutor
lecturer headteacher principal dean scholar laureate poet playwright editor presenter illustrator sculptor
composer piper usher informant spy hacker smuggler trafficker poacher burglar looter rioter hooligan kidnapper bomber
sniper assassin murderer killer perpetrator offender juvenile escapee evacuee fugitive bodyguard jailer triplet spouse
bride squatter nomad herder shepherd rancher planter seafarer mariner sergeant corporal lieutenant captain colonel
general admiral cadet conscript insurgent dissident exile believer convert catholic protestant muslim hindu sikh jew
mexican chilean korean cuban israeli pakistani iraqi afghan kurd arab turk greek swede dane finn pole scot
undergraduate classmate nominee trustee stepfather stepmother stepson stepdaughter villager islander townsperson
pundit courtier`);

export const PEOPLE_SUFFIXES = [
  "people",
  "women",
  "men",
  "worker",
  "ist",
  "ian",
  "keeper",
  "holder",
  "owner",
  "goer",
  "seeker",
  "woman",
  "man",
  "child",
];
export const PEOPLE_SUFFIX_EXCEPTIONS = words(`
specimen regimen omen abdomen wrist twist waist heist checklist shortlist playlist blacklist watchlist setlist
wishlist median meridian talisman assist`);

/** Plurals that no rule gives. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["persons", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["grandchildren", "grandchild"],
  ["schoolchildren", "schoolchild"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["geese", "goose"],
  ["mice", "mouse"],
  ["oxen", "ox"],
  ["dice", "die"],
  ["wives", "wife"],
  ["housewives", "housewife"],
  ["lives", "life"],
  ["knives", "knife"],
  ["wolves", "wolf"],
  ["halves", "half"],
  ["shelves", "shelf"],
  ["thieves", "thief"],
  ["leaves", "leaf"],
  ["loaves", "loaf"],
  ["calves", "calf"],
  ["selves", "self"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
  ["data", "datum"],
  ["media", "medium"],
  ["bacteria", "bacterium"],
  ["stadia", "stadium"],
  ["referenda", "referendum"],
  ["memoranda", "memorandum"],
  ["alumni", "alumnus"],
  ["cacti", "cactus"],
  ["fungi", "fungus"],
  ["analyses", "analysis"],
  ["crises", "crisis"],
  ["theses", "thesis"],
  ["diagnoses", "diagnosis"],
  ["hypotheses", "hypothesis"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["zombies", "zombie"],
  ["calories", "calorie"],
  ["rookies", "rookie"],
  ["selfies", "selfie"],
  ["ties", "tie"],
  ["pies", "pie"],
  ["lies", "lie"],
  ["aches", "ache"],
  ["headaches", "headache"],
  ["caches", "cache"],
  ["niches", "niche"],
  ["avalanches", "avalanche"],
  ["axes", "axe"],
  ["shoes", "shoe"],
  ["canoes", "canoe"],
  ["toes", "toe"],
  ["photos", "photo"],
  ["heroes", "hero"],
  ["gases", "gas"],
  ["buses", "bus"],
  ["minibuses", "minibus"],
  ["viruses", "virus"],
  ["bonuses", "bonus"],
  ["campuses", "campus"],
  ["statuses", "status"],
  ["choruses", "chorus"],
  ["quizzes", "quiz"],
  ["biases", "bias"],
  ["atlases", "atlas"],
  ["lenses", "lens"],
]);

/** Forms that go with any number. */
export const INVARIABLE = words(`
series species aircraft spacecraft sheep deer fish salmon trout bison offspring crossroads headquarters barracks means
police staff crew personnel cattle swine shrimp percent hertz horsepower dead injured wounded missing homeless unemployed
jobless yen yuan`);

/** Plural forms that stand before the noun, and words in -s that are no plural. */
export const NOT_PLURAL = words(`
sales arms sports overseas various previous serious religious famous dangerous numerous suspicious business as is was has
does his its this us yes less unless across plus versus perhaps always sometimes besides towards afterwards indoors
outdoors downstairs upstairs alas thus news physics politics economics mathematics ethics athletics says gets goes makes
takes comes gives wants needs seems looks shows helps keeps lets puts sets remains becomes includes contains involves
operations goods savings human-rights gas bus virus campus status class glass press mass cross loss boss address access
process progress success wireless endless homeless helpless useless express consensus census bias chaos corps
indigenous ambitious conscious precious anonymous enormous autonomous continuous gracious generous hazardous mysterious
obvious poisonous prestigious prosperous rebellious ridiculous rigorous simultaneous spacious unanimous vicious`);

/** Function words, verbs and adverbs: the noun phrase ends before them. */
export const NOT_NOUNS = words(`
a an the of in on at to for from by with and or but nor so yet if than then that which who whom whose when where while
because although though since until till before after during between among within without about above below over under
into onto out off up down near per via as like unlike despite is are was were be been being am has have had having do does
did will would shall should can could may might must not no it its he she they them him his her hers their theirs we us
our you your i my me this these those there here what why how very too also just only even still again once
ever never already soon later ago earlier now today yesterday tomorrow more most less least much many few all both each
every either neither some any such own same other's died die dies kill kills said say says told tell tells
went go goes gone got get gets gave give gives made make makes took take takes came come comes saw see sees found find
finds left leave leaves became become becomes began begin begins held hold holds met meet meets ran run won win wins
lost lose loses beat beats led lead leads sat stood fell rose grew drew hit cut let set put according including regarding
times time o'clock am pm a.m p.m et al vs versus and/or straight consecutive respectively altogether together apart away
back else instead ahead behind inside outside along across around through throughout toward towards against
january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday percent cent`);
