import { describe, expect, test } from "vitest";
import { checkArticle } from "../../corpus/tools/check/check.ts";
import { checkSecond, checkTwice, checkWhole } from "../../corpus/tools/check/whole.ts";
import { complaints, documentOf, parsed } from "./support.ts";

type Case = [body: string, complaint: RegExp];

describe("names", () => {
  test.each<Case>([
    [
      "[Tolmar](org t) and [Ida](person t).",
      /^9: «Ida» is person, its id `t` is organisation on line 9/u,
    ],
    ["[Leeds](org) near [Leeds](place).", /«Leeds» is place here and organisation on line 9/u],
    ["[Ida](person i) met [Ida](person).", /«Ida» has an id in one place and none on line 9/u],
    ["[Mr Tolmar](person) left.", /«Mr Tolmar» begins with a title/u],
    ["[Kenya’s](place) coast.", /«Kenya’s» ends in a possessive/u],
    ["[Ida](person) is Ida.", /«Ida» is a name on line 9 and unmarked here/u],
    ["[the council](org) met.", /«the council» has no capital/u],
  ])("%s", (body, complaint) => {
    expect(complaints(body)).toEqual([expect.stringMatching(complaint)]);
  });

  test("of two things with one surface are fine when each has its id", () => {
    expect(complaints("[Leeds](org leeds-fc) play in [Leeds](place leeds).")).toEqual([]);
  });

  test("may own a possessive", () => {
    expect(complaints("[St James’s](place) is shut.")).toEqual([]);
  });
});

describe("figures", () => {
  test.each<Case>([
    ["[€5](money 5 EURO).", /`EURO` is no currency — write its ISO 4217 code/u],
    ["[5 miles](distance 5 mile).", /`mile` is no unit of distance/u],
    ["[5 miles](distance 5 km).", /the unit is km, and the text says \[mi_i\]/u],
    ["[£5](money 5 EUR).", /the unit is EUR, and the text says GBP/u],
    ["[six months](duration 6 a).", /the unit is a, and the text says mo/u],
    ["[5%](percentage 5 pct).", /a percentage in `pct`/u],
    ["[five cows](count 5 cows).", /the unit `cows` is a plural/u],
    ["[5 km](distance 5 km revenue).", /a distance as revenue — revenue is of money/u],
    ["[€5](money 5 EUR of=bo).", /of=bo, and no name has that id or surface/u],
    ["[€5](money 5 EUR =2024).", /=2024 on a money/u],
    ["[five](count 5 cow) big cows.", /«big cows» stands behind it/u],
    ["[five cows in calf](count 5 cow).", /the span goes on after «cows»/u],
    ["[5](percentage 5 %) % more.", /«%» stands beside it/u],
    ["€[5](money 5 EUR) more.", /«€» stands beside it/u],
    ["[five times](count 5 time) more.", /a multiple as a count — write \(ratio N\)/u],
    ["[more than five cows](count 5 cow q=more-than).", /«more than» within the span/u],
    ["more than [five cows](count 5 cow).", /«more than» stands before it — write q=more-than/u],
    ["at least [five cows](count 5 cow q=at-most).", /write q=at-least, not at-most/u],
  ])("%s", (body, complaint) => {
    expect(complaints(body)).toEqual([expect.stringMatching(complaint)]);
  });

  test.each([
    ["never more than [five cows](count 5 cow q=at-most).", "en"],
    ["[3%](percentage 3 %) more than [a year](duration 1 a) ago.", "en"],
    ["[Neuf](count 9 siège) des [21 sièges](count 21 siège).", "fr"],
    ["près de [trois mille voix](count 3000 voix q=approximate).", "fr"],
    ["«\u00A0[38\u00A0000 chevaux](count 38000 cheval)\u00A0»", "fr"],
  ] as const)("rightly marked are not complained of: %s", (body, lang) => {
    expect(complaints(body, lang)).toEqual([]);
  });
});

describe("values", () => {
  test.each<Case>([
    ["[€17m](money 17000 EUR).", /«€17m» = 17000, and the text says 17000000/u],
    ["[a dozen cows](count 10 cow).", /= 10, and the text says 12/u],
    ["[10 to 12 km](distance 10..13 km).", /= 10\.\.13, and the text says 10, 12/u],
    ["[12 to 10 km](distance 12..10 km).", /the range 12\.\.10 does not rise/u],
    ["[two-thirds](ratio 3/4).", /= 3\/4, and the text says 2, 3/u],
    ["[3-1](ratio 3-2 score).", /= 3-2, and the text says 3, 1/u],
  ])("that contradict their text are told: %s", (body, complaint) => {
    expect(complaints(body)).toEqual([expect.stringMatching(complaint)]);
  });

  test.each([
    ["[17 M€](money 17000000 EUR)", "fr"],
    ["[3](money 3000000 EUR) puis [4 millions d’euros](money 4000000 EUR)", "fr"],
    ["entre [3 et 5 M€](money 3000000..5000000 EUR)", "fr"],
    ["[une centaine de fermes](count 100 ferme)", "fr"],
    ["[quatre-vingt-dix-sept ans](duration 97 a)", "fr"],
    ["[une heure et demie](duration 1.5 h)", "fr"],
    ["[1 h 30](duration 90 min)", "fr"],
    ["[deux tiers](ratio 2/3)", "fr"],
    ["[trois quarts](ratio 3/4)", "fr"],
    ["en baisse de [3\u00A0%](percentage -3 % growth)", "fr"],
    ["[quelques dizaines de vaches](count 10 vache q=more-than ?)", "fr"],
    ["[80 centimes](money 0.8 EUR)", "fr"],
    ["[5\u00A0000 m²](area 5000 m2)", "fr"],
    ["[12e](rank 12)", "fr"],
    ["[two and a half million](money 2500000 USD)", "en"],
    ["[half an hour](duration 0.5 h)", "en"],
    ["[a quarter of a million homes](count 250000 home)", "en"],
    ["[one in four](ratio 1/4)", "en"],
    ["[2h 41m 19.6s](duration 9679.6 s)", "en"],
    ["[three decades](duration 30 a)", "en"],
    ["[tens of thousands](count 10000 _ q=more-than ?)", "en"],
  ] as const)("that agree are not: %s", (body, lang) => {
    expect(complaints(`Et ${body}.`, lang)).toEqual([]);
  });
});

describe("dates", () => {
  test.each<Case>([
    ["[30 February](date --02-30).", /no such date: --02-30/u],
    ["[June 2013](date 2014-06).", /the text does not say 2014/u],
    ["[June 12](date --07-12).", /the text names month 06/u],
    ["[June 12](date --06-13).", /the text does not say day 13/u],
    ["[June 12](date --06).", /the text says day 12/u],
    ["[June](date _).", /= _, and the text names month 06/u],
    ["[7.30pm](date T20:30).", /= T20:30, and the text says another time/u],
    ["[June 12](date 2024-06-12).", /the text does not say 2024/u],
    ["[June 12](date --06-12 =2024-06-11).", /value and resolved date differ in the day/u],
    ["[Monday](date _ =2024-03-12).", /2024-03-12 is a Tuesday/u],
    ["[Monday](date _ =2024-01-01).", /more than two weeks from the article's date/u],
    ["[last year](date _ =2022).", /so that year is 2023/u],
    ["[June](date --06 =06).", /resolved date 06 is not in the calendar/u],
    ["[June](date --06 =--06).", /resolved date --06 has no year/u],
    ["[€5](money 5 EUR period=2014-13).", /period 2014-13 is not in the calendar/u],
    ["[2013](date 2013 =2013).", /2013 has its year, and =2013 says it again/u],
    ["[2013 to 2015](date 2015/2013).", /no such date: 2015\/2013/u],
  ])("that cannot be are told: %s", (body, complaint) => {
    expect(complaints(body).join("\n")).toMatch(complaint);
  });

  test.each([
    ["[jeudi 12 juin 2014](date 2014-06-12)", "fr"],
    ["[du 12 au 15 juin](date --06-12/--06-15)", "fr"],
    ["[1er mai](date --05-01)", "fr"],
    ["[19 h 30](date T19:30)", "fr"],
    ["[les années 1990](date 1990/1999)", "fr"],
    ["[premier trimestre](date _ =2024-01/2024-03)", "fr"],
    ["[FY21](date 2020-04/2021-03)", "en"],
    ["[Monday](date _ =2024-03-11)", "en"],
    ["[nineteen eighty-four](date 1984)", "en"],
    ["[1410 GMT](date T14:10)", "en"],
    ["[mid-May](date --05 =2024-05)", "en"],
  ] as const)("that agree are not: %s", (body, lang) => {
    expect(complaints(`${body}.`, lang)).toEqual([]);
  });
});

describe("numbers of the text", () => {
  test.each<Case>([
    [
      "He left in 1998.",
      /^9: «1998» in «…He left in 1998\.…» is in no mark — mark it as a figure/u,
    ],
    ["Three cows.", /«Three» in «…Three cows\.…» is in no mark/u],
    ["A dozen cows.", /«dozen»/u],
  ])("without a mark are told: %s", (body, complaint) => {
    expect(complaints(body)).toEqual([expect.stringMatching(complaint)]);
  });

  test.each([
    [
      "Road [A38](none) and the [Airbus A380](product), first half, one of them, a second time.",
      "en",
    ],
    ["Un stade neuf, un quart de finale, l’entre-deux-tours, une seule fois, le second.", "fr"],
  ] as const)("that say no amount, or stand in a mark, are not: %s", (body, lang) => {
    expect(complaints(body, lang)).toEqual([]);
  });

  test("are looked for in French too", () => {
    expect(
      complaints("Ils étaient une trentaine de voisins, la moitié du quartier.", "fr"),
    ).toEqual([expect.stringMatching(/«trentaine»/u), expect.stringMatching(/«moitié»/u)]);
  });
});

/** All complaints, without what to do. */
const told = (body: string): string =>
  checkArticle(parsed(body))
    .map(({ what }) => what)
    .join("\n");

describe("the summary", () => {
  test.each<Case>([
    ["==Only one sentence.==", /1 summary sentences/u],
    ["==A tale==. ==Of two.==", /«A tale…» leaves its full stop out/u],
    ["==One. Two.== ==Three.==", /«One\. Two\.…» holds more than one sentence/u],
    ["So ==it went.== ==Well.==", /«it went\.…» begins in the middle of a sentence/u],
    ["==It went== on. ==Well.==", /«It went…» does not end a sentence/u],
    ["==Did it?== ==It did.==", /«Did it\?…» is a question/u],
  ])("%s", (body, complaint) => {
    expect(told(body)).toMatch(complaint);
  });

  test("may begin behind a place, and hold abbreviations and quotations", () => {
    expect(
      told(
        "[LEEDS](place) — ==Mr. [B. Ott](person) said “no.”== ==He left at [6 a.m.](date T06:00) with St. Ann’s band.==",
      ),
    ).toBe("15 words");
  });
});

describe("typography", () => {
  test.each([
    ["A ~ tilde.", "en", /a tilde/u],
    ["It’s Ida's.", "en", /straight apostrophes here and curly ones elsewhere/u],
    ['“So” and "so".', "en", /straight quotation marks here/u],
    ["Two  spaces.", "en", /two spaces/u],
    ["Gone...", "en", /three full stops/u],
    ["Lost \uFFFD here.", "en", /a control or damaged character/u],
    ["Il dit « oui ».", "fr", /a guillemet without its no-break space/u],
    ["Vraiment ?", "fr", /no no-break space before/u],
    ["[5 %](percentage 5 %).", "fr", /a breaking space within a number/u],
  ] as const)("%s", (body, lang, complaint) => {
    expect(complaints(body, lang).join("\n")).toMatch(complaint);
  });
});

describe("length", () => {
  test("is told when an article is too short or too long", () => {
    expect(told("word ".repeat(149))).toContain("149 words");
    expect(told("word ".repeat(601))).toContain("601 words");
    expect(told("word ".repeat(300))).not.toContain("words");
  });
});

const toldOfSecond = (second: string, article: string | null): string =>
  checkSecond(parsed(second), article === null ? null : parsed(article))
    .map(({ what }) => what)
    .join("\n");

describe("the corpus as a whole", () => {
  test("has damage on about a sixth of a language, once there are enough articles", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...documentOf(`Text ${index}.`),
      name: `name-${index}`,
    }));
    expect(checkWhole(many)).toEqual([
      {
        file: "corpus/en",
        line: 1,
        what: "0 of 30 articles have a `damage`",
        mend: "give it to about 5, one in six",
      },
    ]);
    expect(checkWhole(many.slice(1))).toEqual([]);
  });

  test("has no name and no text twice", () => {
    const twins = checkWhole([documentOf("Text."), documentOf("Text.")]).map(({ what }) => what);
    expect(twins).toEqual([
      "en/train/example.md has the same name",
      "en/train/example.md has the same text",
    ]);
  });

  test("has a second annotation of what says so", () => {
    const document = documentOf("Text.");
    const twice = { ...document, meta: { ...document.meta, annotated: "twice" as const } };
    expect(checkTwice([document], [])).toEqual([]);
    expect(checkTwice([twice], [])).toEqual([
      expect.objectContaining({ what: "annotated: twice, and there is no second annotation" }),
    ]);
    const second = { second: parsed("Text."), first: null, article: null };
    expect(checkTwice([twice], [second])).toEqual([]);
  });

  test("has second annotations of its own texts only", () => {
    expect(toldOfSecond("[Ida](person) left.", "[Ida](person) went.")).toContain(
      "its text differs from the article's at «left.»",
    );
    expect(toldOfSecond("[Ida](person) left.", "[Ida](org) left.")).toContain(
      "says annotated: once",
    );
    expect(toldOfSecond("Ida left.", null)).toContain("no article has this name");
  });
});
