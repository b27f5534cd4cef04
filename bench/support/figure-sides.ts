/** Those that find figures or dates in plain text, by one shape. */
import * as chronoEnglish from "chrono-node/en";
import * as chronoFrench from "chrono-node/fr";
import * as Recognizers from "@microsoft/recognizers-text-suite";
import { findFigures } from "../../lib/core/figures/figures.ts";
import { segment } from "../../lib/core/text/segment.ts";

export type Lang = "fr" | "en";

/** What was found in a text. */
export interface FoundFigures {
  all: number;
  dates: number;
}

export interface FigureSide {
  name: string;
  /** From plain text to what was found in it. */
  find: (text: string, lang: Lang) => FoundFigures;
}

const PUBLISHED = "2024-03-14";

/** Paragraphs are parted by an empty line; cutting them into sentences and words is part of the time. */
const lede: FigureSide = {
  name: "Lede",
  find: (text, lang) => {
    let start = 0;
    const blocks = text.split("\n\n").map((paragraph) => {
      const block = { kind: "p" as const, start, end: start + paragraph.length };
      start = block.end + 2;
      return block;
    });
    const figures = findFigures(segment(text, blocks, lang), { publishedTime: PUBLISHED });
    return { all: figures.length, dates: figures.filter(({ kind }) => kind === "date").length };
  },
};

const CULTURES = { fr: Recognizers.Culture.French, en: Recognizers.Culture.English };

/** Its models that answer to what Lede finds. Each keeps its own cache of compiled patterns from call to call. */
const recognizers: FigureSide = {
  name: "Recognizers-Text",
  find: (text, lang) => {
    const culture = CULTURES[lang];
    const units = [
      Recognizers.recognizeCurrency(text, culture),
      Recognizers.recognizeDimension(text, culture),
      Recognizers.recognizeTemperature(text, culture),
      Recognizers.recognizeAge(text, culture),
      Recognizers.recognizePercentage(text, culture),
      Recognizers.recognizeNumber(text, culture),
    ].reduce((sum, found) => sum + found.length, 0);
    const dates = Recognizers.recognizeDateTime(text, culture).length;
    return { all: units + dates, dates };
  },
};

const CHRONO = { fr: chronoFrench, en: chronoEnglish };

const chrono: FigureSide = {
  name: "chrono",
  find: (text, lang) => {
    const dates = CHRONO[lang].parse(text, new Date(PUBLISHED)).length;
    return { all: dates, dates };
  },
};

export const FIGURE_SIDES: readonly FigureSide[] = [lede, recognizers, chrono];
