import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchor, type Anchor } from "../../../../lib/page/anchor/anchor.ts";

const PARAGRAPHS = [
  "The ferry to Kinlossa stops at the end of the month, the harbour board said on Monday.",
  "“We have carried nobody since the storm,” said Moira Fenwick, who runs the ticket office with her brother.",
  "The board has put aside 40,000 pounds for a bus. It would leave twice a day and take an hour and a half.",
  "Not everyone on the island is sure of the road: it floods each spring, and the bridge at Ardle has one lane.",
  "A meeting is planned for the twelfth of June in the hall beside the old chapel.",
  "The last boat, the Grey Heron, will be sold to a museum in Torvaig that has wanted it for years.",
];
const TEXT = PARAGRAPHS.join("\n\n");

interface Kept {
  context?: number;
  position?: boolean;
}

/** A note on the first place of some words, as other programs keep it. */
function note(text: string, quote: string, { context = 32, position = true }: Kept = {}): unknown {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  const exact = {
    type: "TextQuoteSelector",
    exact: quote,
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
  const selector = position ? [exact, { type: "TextPositionSelector", start, end }] : [exact];
  return { type: "Annotation", target: { source: "https://example.org/", selector } };
}

function found(text: string, { start, end }: Anchor): string | null {
  return start === null || end === null ? null : text.slice(start, end);
}

function one(text: string, annotation: unknown): Anchor {
  const [first] = anchor(text, [annotation]);
  if (!first) throw new Error("no anchor");
  return first;
}

const QUOTE = "It would leave twice a day and take an hour and a half.";

describe("a note on a page that has not changed", () => {
  test("is exact, with its whole score", () => {
    const start = TEXT.indexOf(QUOTE);
    const end = start + QUOTE.length;
    expect(one(TEXT, note(TEXT, QUOTE))).toEqual({ verdict: "exact", start, end, score: 1 });
  });

  test.each([
    ["a note across blocks", "with her brother.\n\nThe board"],
    ["one that begins and ends within words", "urplus"],
    ["one of a single mark", "“"],
  ])("is exact for %s", (_, quote) => {
    const text = `${TEXT}\n\nThe surplus stays.`;
    const anchored = one(text, note(text, quote));
    expect([anchored.verdict, found(text, anchored)]).toEqual(["exact", quote]);
  });
});

describe("a note on a page that says the same in other characters", () => {
  const restyled: [name: string, change: (text: string) => string][] = [
    ["other quotes", (text) => text.replaceAll("“", "« ").replaceAll("”", " »")],
    ["more whitespace", (text) => text.replaceAll(" ", "  ")],
    ["no-break spaces", (text) => text.replaceAll(" ", "\u00A0")],
    ["another case", (text) => text.toUpperCase()],
    ["soft hyphens", (text) => text.replaceAll("ck", "c\u00ADk")],
    ["all of it in one line", (text) => text.replaceAll("\n\n", " ")],
  ];
  test.each(restyled)("is exact: %s", (_, change) => {
    const changed = change(TEXT);
    const quotes = ["“We have carried nobody since the storm,” said Moira Fenwick", QUOTE];
    const anchors = anchor(
      changed,
      quotes.map((quote) => note(TEXT, quote)),
    );
    expect(anchors.map(({ verdict }) => verdict)).toEqual(["exact", "exact"]);
    expect(anchors.map((anchored) => found(changed, anchored))).toEqual(quotes.map(change));
  });

  const french =
    "Où ira l’été ? À l’hôpital, l’infirmière a reçu « 17 000 € » : c’est déjà ça, et cœur léger.";
  const damages: [name: string, damaged: string][] = [
    [
      "UTF-8 read as Windows-1252",
      "Où ira l’été ? À l’hôpital, l’infirmière a reçu « 17 000 € » : c’est déjà ça, et cœur léger.".replaceAll(
        /[^\p{ASCII}]/gu,
        (char) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(char)),
      ),
    ],
    ["letters lost to question marks", french.replaceAll(/[^\p{ASCII}]/gu, "?")],
    ["letters lost to U+FFFD", french.replaceAll(/[^\p{ASCII}]/gu, "\uFFFD")],
    ["references kept as typed", french.replaceAll("é", "&eacute;").replaceAll("’", "&#8217;")],
    ["combining accents", french.normalize("NFD")],
  ];
  test.each(damages)("is exact though the damage was repaired in between: %s", (_, damaged) => {
    const context = "Le maire l’assure, et l’a redit lundi.";
    const whole = `${context}\n\n${french}`;
    const broken = `${context}\n\n${damaged}`;
    for (const [old, now, quote, expected] of [
      [broken, whole, damaged, french],
      [whole, broken, french, damaged],
    ] as const) {
      const anchored = one(now, note(old, quote));
      expect([anchored.verdict, found(now, anchored)]).toEqual(["exact", expected]);
    }
  });

  test("is edited where a word is another, or a figure", () => {
    expect(one(TEXT.replace("twice", "thrice"), note(TEXT, QUOTE)).verdict).toBe("edited");
    const figure = note(TEXT, "40,000 pounds for a bus");
    expect(one(TEXT.replace("40,000", "45,000"), figure).verdict).toBe("edited");
    expect(one(TEXT.replace("bus. It", "bus? It"), note(TEXT, "for a bus. It would")).verdict).toBe(
      "edited",
    );
  });
});

describe("a note on a page whose text is elsewhere", () => {
  test("is exact where text came in above it", () => {
    const changed = `Updated on Tuesday.\n\n${TEXT}`;
    const anchored = one(changed, note(TEXT, QUOTE));
    expect([anchored.verdict, found(changed, anchored)]).toEqual(["exact", QUOTE]);
  });

  test("is exact where much text came in, and the notes beside it slid with it", () => {
    const changed = `${"Nothing else was said about it that day. ".repeat(20)}\n\n${TEXT}`;
    const quotes = ["said on Monday", "her brother", QUOTE, "has one lane"];
    const anchors = anchor(
      changed,
      quotes.map((quote) => note(TEXT, quote)),
    );
    expect(anchors.map(({ verdict }) => verdict)).toEqual(quotes.map(() => "exact"));
  });

  test("is moved with its paragraph, while the notes that made room are exact", () => {
    const [first = "", second = "", third = "", ...rest] = PARAGRAPHS;
    const changed = [first, second, ...rest, third].join("\n\n");
    const quotes = ["harbour board", "the ticket office", QUOTE, "has one lane", "the old chapel"];
    const anchors = anchor(
      changed,
      quotes.map((quote) => note(TEXT, quote)),
    );
    expect(anchors.map(({ verdict }) => verdict)).toEqual([
      "exact",
      "exact",
      "moved",
      "exact",
      "exact",
    ]);
    expect(anchors.map((anchored) => found(changed, anchored))).toEqual(quotes);
  });

  test("is moved when alone and further away than its paragraph is long", () => {
    const changed = [...PARAGRAPHS.slice(1), ...PARAGRAPHS.slice(0, 1)].join("\n\n");
    const anchored = one(changed, note(TEXT, "said on Monday"));
    expect([anchored.verdict, found(changed, anchored)]).toEqual(["moved", "said on Monday"]);
  });

  test("is found when a whole paragraph is marked, though all around it is other", () => {
    const paragraph = PARAGRAPHS[3] ?? "";
    const changed = [paragraph, ...PARAGRAPHS.toSpliced(3, 1)].join("\n\n");
    const anchored = one(changed, note(TEXT, paragraph));
    expect([anchored.verdict, found(changed, anchored)]).toEqual(["moved", paragraph]);
  });
});

describe("words that stand in several places", () => {
  const line = "Read more about the ferries of the north in our Saturday pages.";
  const text = PARAGRAPHS.map((paragraph) => `${paragraph}\n\n${line}`).join("\n\n");
  const places = [...text.matchAll(new RegExp(line, "gu"))].map(({ index }) => index);
  const noteAt = (start: number): unknown => ({
    target: {
      selector: [
        {
          type: "TextQuoteSelector",
          exact: line,
          prefix: text.slice(start - 24, start),
          suffix: text.slice(start + line.length, start + line.length + 24),
        },
        { type: "TextPositionSelector", start, end: start + line.length },
      ],
    },
  });

  test("are told apart by their context", () => {
    const changed = `A line that was not there.\n\n${text}`;
    const shift = changed.length - text.length;
    for (const start of places) expect(one(changed, noteAt(start)).start).toBe(start + shift);
  });

  test("are told apart by order where even the context is the same", () => {
    const list = Array.from({ length: 5 }, () => "Same line of the same list.").join("\n\n");
    const old = `${list}\n\n${TEXT}`;
    const changed = `First the news of the morning in brief.\n\n${old}`;
    const shift = changed.length - old.length;
    const starts = [0, 1, 2, 3].map((at) => at * 29 + 5);
    const notes = starts.map((start) => ({
      target: {
        selector: [
          {
            type: "TextQuoteSelector",
            exact: "line of the",
            prefix: old.slice(start - 5, start),
            suffix: old.slice(start + 11, start + 22),
          },
          { type: "TextPositionSelector", start, end: start + 11 },
        ],
      },
    }));
    const anchors = anchor(changed, [...notes, note(old, QUOTE)]);
    expect(anchors.slice(0, 4).map(({ start }) => start)).toEqual(
      starts.map((start) => start + shift),
    );
  });

  test("are not taken for a copy a few words away, which text above has put where they were", () => {
    const copies = "Share your pictures. Share your pictures. Share your pictures.";
    const old = `${copies}\n\n${TEXT}`;
    const changed = `All of the day.\n\n${old}`;
    const shift = changed.length - old.length;
    const start = "Share your pictures. ".length;
    const selector = [
      {
        type: "TextQuoteSelector",
        exact: "your pictures",
        prefix: "Share ",
        suffix: ". Share your",
      },
      { type: "TextPositionSelector", start: start + 6, end: start + 19 },
    ];
    const [first] = anchor(changed, [{ target: { selector } }, note(old, QUOTE)]);
    expect([null, start + 6 + shift]).toContain(first?.start);
  });

  test("are lost where nothing tells which is meant", () => {
    const selector = { type: "TextQuoteSelector", exact: line };
    expect(one(text, { target: { selector } })).toMatchObject({ verdict: "lost", start: null });
  });
});

describe("a quote that is gone", () => {
  test("is lost, though the text has its like", () => {
    const alpha =
      "Team Alder found that the new boiler cut the use of coal by twelve percent in all four schools.";
    const beta = alpha.replace("Alder", "Beech").replace("twelve", "thirteen");
    const old = `${PARAGRAPHS[0]}\n\n${alpha}\n\n${PARAGRAPHS[1]}\n\n${beta}`;
    const changed = `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\n\n${beta}`;
    expect(one(changed, note(old, alpha))).toMatchObject({
      verdict: "lost",
      start: null,
      end: null,
    });
  });

  test.each(["a month", "the end", "says of"])("is lost, though “%s” stands near", (quote) => {
    const gone = `It costs ${quote} of work, the council says.`;
    const near = `Nobody knows ${quote} of winter.`;
    const old = `${gone} ${near}\n\n${TEXT}`;
    expect(one(`${near}\n\n${TEXT}`, note(old, quote)).verdict).toBe("lost");
  });

  test("is lost, though its short words stand elsewhere", () => {
    const changed = PARAGRAPHS.toSpliced(2, 1).join("\n\n");
    expect(one(changed, note(TEXT, "and a half")).verdict).toBe("lost");
    expect(one(changed, note(TEXT, QUOTE)).verdict).toBe("lost");
    expect(one("", note(TEXT, QUOTE)).verdict).toBe("lost");
  });
});

describe("a note across two paragraphs", () => {
  const across =
    "who runs the ticket office with her brother.\n\nThe board has put aside 40,000 pounds";
  const kept = note(TEXT, across);

  test("is edited where another came in between, from its first word to its last", () => {
    const came = "Get the morning letter by post, free of charge.";
    const changed = TEXT.replace("brother.\n\n", `brother.\n\n${came}\n\n`);
    const anchored = one(changed, kept);
    expect(anchored.verdict).toBe("edited");
    expect(found(changed, anchored)).toBe(across.replace("\n\n", `\n\n${came}\n\n`));
  });

  test("is edited, and what is left of it, where one of them is gone", () => {
    const changed = TEXT.replace(PARAGRAPHS[2] ?? "", "Share your pictures of the day.");
    const anchored = one(changed, kept);
    expect(anchored.verdict).toBe("edited");
    expect(found(changed, anchored)).toBe("who runs the ticket office with her brother.");
  });

  test("is lost where both are gone", () => {
    const changed = TEXT.replace(`${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}\n\n`, "");
    expect(one(changed, kept).verdict).toBe("lost");
  });
});

describe("annotations of any kind", () => {
  test("without a quote are lost", () => {
    const selectors: unknown[] = [
      undefined,
      null,
      "x",
      { type: "TextPositionSelector", start: 0, end: 5 },
      { type: "TextQuoteSelector", exact: "" },
      { type: "TextQuoteSelector", exact: 5 },
      { type: "TextQuoteSelector" },
      [[]],
    ];
    const annotations = [
      null,
      5,
      [],
      {},
      { target: "https://example.org/" },
      ...selectors.map((selector) => ({ target: { selector } })),
    ];
    const lost = { verdict: "lost", start: null, end: null, score: 0 };
    expect(anchor(TEXT, annotations)).toEqual(annotations.map(() => lost));
  });

  test("are found by their quote where their position is out of range or no number", () => {
    for (const [start, end] of [
      [1e12, 1e12 + 5],
      [-5, 4],
      [30, 2],
      [Number.NaN, Number.NaN],
      ["0", "5"],
    ]) {
      const selector = [
        { type: "TextPositionSelector", start, end },
        { type: "TextQuoteSelector", exact: QUOTE },
      ];
      expect(found(TEXT, one(TEXT, { target: { selector } }))).toBe(QUOTE);
    }
  });

  test("are read from lists of targets and from what refines a selector", () => {
    const selector = {
      type: "FragmentSelector",
      refinedBy: { type: "TextQuoteSelector", exact: QUOTE },
    };
    const target = ["https://example.org/", { selector }];
    expect(found(TEXT, one(TEXT, { target }))).toBe(QUOTE);
  });

  test("with the repaired and the damaged quote are found by either", () => {
    const quote = "La bibliothèque rouvrira à l’été";
    const damaged = "La biblioth?que rouvrira ? l??t?";
    const selector = [
      { type: "TextQuoteSelector", exact: quote },
      { type: "TextQuoteSelector", exact: damaged },
      { type: "TextPositionSelector", start: 0, end: quote.length },
    ];
    for (const text of [`${quote}.`, `${damaged}.`]) {
      expect(one(text, { target: { selector } })).toMatchObject({ verdict: "exact", start: 0 });
    }
  });
});

describe("texts of any script", () => {
  test.each([
    [
      "Arabic",
      "قالت المديرة إن المكتبة ستفتح أبوابها يوم الأحد، وإن الدخول مجاني للجميع.",
      "المكتبة ستفتح أبوابها",
    ],
    ["Hebrew", "הספרייה תיפתח ביום ראשון, והכניסה חופשית לכולם, אמרה המנהלת.", "והכניסה חופשית"],
    ["Japanese", "図書館は日曜日に開館し、入場は無料だと館長は述べた。", "日曜日に開館"],
    ["emoji", "We laughed 😂😂 all night 👩‍👩‍👧 long, and then we slept.", "😂😂 all night 👩‍👩‍👧"],
  ])("hold their notes: %s", (_, text, quote) => {
    const changed = `${PARAGRAPHS[0]}\n\n${text}`;
    const anchored = one(changed, note(text, quote));
    expect([anchored.verdict === "lost", found(changed, anchored)]).toEqual([false, quote]);
  });
});

describe("time and size", () => {
  const long = Array.from(
    { length: 4_000 },
    (_, at) =>
      `Paragraph ${at} names ${at * 7919} boats and ${at * 104_729} oars, as clerk ${at % 97} wrote.`,
  ).join("\n\n");

  test("a quote of 100,000 characters is found, edited too", () => {
    const quote = long.slice(20_000, 120_000);
    expect(one(long, note(long, quote)).verdict).toBe("exact");
    const changed = `Above.\n\n${long.replaceAll("oars", "masts")}`;
    const anchored = one(changed, note(long, quote));
    expect(anchored.verdict).toBe("edited");
    expect(anchored.start).toBe(changed.indexOf(quote.slice(0, 15)));
  });

  test("hostile input ends soon", () => {
    const started = performance.now();
    const same = "a ".repeat(100_000);
    const notes = Array.from({ length: 300 }, (_, at) => note(same, same.slice(at, at + 400)));
    expect(anchor(`b ${same}`, notes)).toHaveLength(300);
    expect(anchor("?".repeat(50_000), [note(long, long.slice(0, 50_000))])).toHaveLength(1);
    expect(anchor("'".repeat(50_000), [note(long, "’".repeat(3_000))])).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(8_000);
  }, 20_000);

  test("any strings give an anchor for each annotation, within the text", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    const annotation = fc.record({
      target: fc.record({
        selector: fc.tuple(
          fc.record({
            type: fc.constant("TextQuoteSelector"),
            exact: text,
            prefix: text,
            suffix: text,
          }),
          fc.record({
            type: fc.constant("TextPositionSelector"),
            start: fc.nat(80),
            end: fc.nat(80),
          }),
        ),
      }),
    });
    fc.assert(
      fc.property(text, fc.array(annotation, { maxLength: 4 }), (own, annotations) => {
        const anchors = anchor(own, annotations);
        expect(anchors).toHaveLength(annotations.length);
        for (const { verdict, start, end, score } of anchors) {
          expect(verdict === "lost").toBe(start === null);
          if (start !== null && end !== null) {
            expect(0 <= start && start < end && end <= own.length).toBe(true);
          }
          expect(score >= 0 && score <= 1).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
