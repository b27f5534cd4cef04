import type { Block, Figure, Reading, Span } from "../../../../lib/core/reading.ts";

/** Where a part first stands in a text. */
export function span(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`«${part}» is not in the text`);
  return { start, end: start + part.length };
}

type Piece = Pick<Block, "kind" | "level"> & { text: string };

/** A Reading of the given blocks, with nothing found in them yet. */
export function readingOf(pieces: readonly Piece[], rest: Partial<Reading> = {}): Reading {
  const blocks: Block[] = [];
  let text = "";
  for (const { text: body, ...block } of pieces) {
    if (text !== "") text += "\n\n";
    blocks.push({ start: text.length, end: text.length + body.length, ...block });
    text += body;
  }
  return {
    schema: 1,
    url: "https://www.example.org/eco/verrerie?utm=1",
    canonicalUrl: "https://www.example.org/eco/verrerie",
    title: "La verrerie Malandrin rallume ses fours",
    byline: "Par Odile Ferrand",
    authors: ["Odile Ferrand"],
    siteName: "Le Courrier du Val",
    publishedTime: "2021-03-01T08:30:00+01:00",
    modifiedTime: null,
    leadImage: null,
    nextPage: null,
    access: "whole",
    lang: "fr",
    text,
    blocks,
    omitted: [],
    repairs: [],
    entities: [],
    figures: [],
    facts: [],
    summary: [],
    stats: { words: 40, readingMinutes: 1 },
    charset: null,
    problems: [],
    ...rest,
  };
}

/** A figure of a Reading, placed by its text. */
export function figure(
  reading: Reading,
  text: string,
  rest: Pick<Figure, "kind" | "value" | "unit"> & Partial<Figure>,
): Figure {
  return { ...span(reading.text, text), text, ...rest };
}

/** A Reading of a small invented article: a firm, its revenue, its staff, a forecast, and a date. */
export function verrerie(): Reading {
  const reading = readingOf([
    {
      kind: "p",
      text: "La verrerie Malandrin a réalisé 3,2 M€ en 2020. Elle emploie 48 salariés.",
    },
    { kind: "h", level: 3, text: "Un four neuf" },
    { kind: "p", text: "Malandrin prévoit plus de 4 M€ dès 2022, assure Odette Brès." },
  ]);
  const { text } = reading;
  const second = text.lastIndexOf("Malandrin");
  reading.entities = [
    {
      type: "organisation",
      name: "verrerie Malandrin",
      salience: 1,
      mentions: [
        { ...span(text, "verrerie Malandrin"), text: "verrerie Malandrin" },
        { start: second, end: second + 9, text: "Malandrin" },
      ],
    },
    {
      type: "person",
      name: "Odette Brès",
      salience: 0.2,
      mentions: [{ ...span(text, "Odette Brès"), text: "Odette Brès" }],
    },
  ];
  reading.figures = [
    figure(reading, "3,2 M€", {
      kind: "money",
      value: 3_200_000,
      unit: "EUR",
      role: "revenue",
      about: 0,
      period: "2020",
    }),
    figure(reading, "2020", { kind: "date", value: "2020", unit: null }),
    figure(reading, "48 salariés", {
      kind: "people",
      value: 48,
      unit: "salarié",
      role: "employees",
      about: 0,
    }),
    figure(reading, "4 M€", {
      kind: "money",
      value: 4_000_000,
      unit: "EUR",
      qualifier: "more-than",
      role: "revenue",
      about: 0,
      period: "2022",
    }),
  ];
  const sentence = (part: string): Span => span(text, part);
  reading.facts = [
    {
      subject: 0,
      property: "revenue",
      figures: [0],
      mode: "stated",
      sentence: sentence("La verrerie Malandrin a réalisé 3,2 M€ en 2020."),
      confidence: 0.9,
    },
    {
      subject: 0,
      property: "revenue",
      figures: [3],
      mode: "forecast",
      sentence: sentence("Malandrin prévoit plus de 4 M€ dès 2022, assure Odette Brès."),
      confidence: 0.7,
    },
  ];
  reading.summary = [sentence("La verrerie Malandrin a réalisé 3,2 M€ en 2020.")];
  return reading;
}
