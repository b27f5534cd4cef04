import {
  NO_ACCOUNT,
  passageKeys,
  type Account,
  type Choices,
  type KeyedArticle,
} from "./choices.ts";
import { correctFacts } from "./corrections/facts.ts";
import { correctionsWithout } from "./corrections/everywhere.ts";
import { correctNames, type NameCorrection } from "./corrections/names.ts";
import { findEntities } from "./entities/entities.ts";
import type { NameModel } from "./entities/model/model.ts";
import type { NameModels } from "./entities/models.ts";
import { relate } from "./facts/relate.ts";
import { findFigures } from "./figures/figures.ts";
import { isArticle } from "./not-article.ts";
import type { Problem, Reading, Stage } from "./reading.ts";
import { repairOf } from "./repair/of-article.ts";
import type { Decode } from "./repair/repair.ts";
import { summarise } from "./summary/summarise.ts";
import { detectLanguage, languageTag, primaryLanguage } from "./text/language.ts";
import { segment } from "./text/segment.ts";
import type { Segmented } from "./text/segmented.ts";
import { unread } from "./unread.ts";

/** Words an adult reads in a minute (Brysbaert 2019: 238 in English; French within its range). */
const WORDS_PER_MINUTE = 238;

/** What the stages need from outside: they touch no file, no network and no browser. */
export interface Environment {
  /** Bytes to text in a named charset, as `TextDecoder` does it. */
  decode: Decode;
  /**
   * The trained model of names for a language (ISO 639-1), or null where there is none; without models the rules decide
   * alone. What it rejects with is named in `problems`. Asked for before the text is repaired, so that a file is on its
   * way meanwhile.
   */
  nameModel?: NameModels;
}

/** Called after each stage with the Reading as far as it has come, and what choices refer to in it. */
export type Progress = (stage: Stage, reading: Reading, account: Account) => void;

/** Never rejects. */
export type Reader = (article: KeyedArticle, options?: ReadOptions) => Promise<Reading>;

export interface ReadOptions {
  /** BCP 47; overrides what the page claims and what the text looks like. */
  lang?: string | undefined;
  /** What a person chose for this article. */
  choices?: Choices | undefined;
  /** What a person said of names for all articles: applied before what they said for this one. */
  everywhere?: readonly NameCorrection[] | undefined;
  onStage?: Progress | undefined;
}

/**
 * The one composition of the stages.
 *
 * A stage that throws is named in `problems` with its message, and the stages after it go on with what there is.
 */
export function createReader(environment: Environment): Reader {
  return async (article, options = {}) => {
    const source = article.reading;
    const told = languageTag(options.lang);
    const reading = unread(article, told ?? detectLanguage(source.text, source.lang));
    const presumed = primaryLanguage(reading.lang);
    const onItsWay = modelOf(environment, presumed);
    const omittedKeys = article.omittedKeys ?? passageKeys(source.omitted, "page");
    const kept = article.putBack ?? [];
    let account: Account = { ...NO_ACCOUNT, omitted: omittedKeys, putBack: kept };
    const stage = (name: Stage, run: () => void): void => {
      try {
        run();
      } catch (error) {
        reading.problems.push(problem(name, error));
      }
      options.onStage?.(name, reading, account);
    };

    stage("repair", () => {
      const { lang } = reading;
      const done = repairOf(article, { lang, choices: options.choices }, environment);
      Object.assign(reading, done.repaired);
      account = { ...account, ...done.account };
      if (done.problem !== undefined) reading.problems.push(problem("repair", done.problem));
      if (!told && reading.text !== source.text) {
        reading.lang = detectLanguage(reading.text, source.lang);
      }
    });

    let segmented: Segmented = {
      text: reading.text,
      lang: reading.lang,
      blocks: reading.blocks,
      sentences: [],
      tokens: [],
    };
    stage("segment", () => {
      segmented = segment(reading.text, reading.blocks, reading.lang);
      const words = segmented.tokens.filter((token) => token.kind !== "punctuation").length;
      reading.stats = { words, readingMinutes: Math.ceil(words / WORDS_PER_MINUTE) };
    });
    const lang = primaryLanguage(reading.lang);
    const { model, error } = await (lang === presumed ? onItsWay : modelOf(environment, lang));
    stage("entities", () => {
      // Without its model the stage still has its rules.
      if (error !== undefined) reading.problems.push(problem("entities", error));
      reading.entities = findEntities(segmented, { title: reading.title, model });
      const own = options.choices?.names ?? [];
      const everywhere = correctionsWithout(options.everywhere ?? [], own);
      if (own.length + everywhere.length === 0) return;
      const { title, entities } = reading;
      const corrected = correctNames(entities, [...everywhere, ...own], { segmented, title });
      reading.entities = corrected.entities;
      account = {
        ...account,
        everywhere: corrected.verdicts.slice(0, everywhere.length),
        names: corrected.verdicts.slice(everywhere.length),
      };
    });
    stage("figures", () => {
      reading.figures = findFigures(segmented, { publishedTime: reading.publishedTime });
    });
    stage("facts", () => {
      const related = relate(segmented, reading.entities, reading.figures, {
        title: reading.title,
        publishedTime: reading.publishedTime,
      });
      const corrections = options.choices?.facts ?? [];
      if (corrections.length === 0) {
        reading.figures = related.figures;
        reading.facts = related.facts;
        return;
      }
      const { entities, figures } = reading;
      const corrected = correctFacts(figures, related, corrections, { segmented, entities });
      reading.figures = corrected.figures;
      reading.facts = corrected.facts;
      account = { ...account, facts: corrected.byHand };
    });
    stage("summary", () => {
      // Teasers of other articles sum nothing up.
      reading.summary = isArticle(reading) ? summarise(segmented, reading) : [];
    });
    return reading;
  };
}

/** The model of a language, or why there is none. Never rejects. */
async function modelOf(
  { nameModel }: Environment,
  lang: string,
): Promise<{ model: NameModel | null; error?: unknown }> {
  try {
    return { model: (await nameModel?.(lang)) ?? null };
  } catch (error) {
    return { model: null, error };
  }
}

function problem(stage: Stage, error: unknown): Problem {
  return { stage, message: error instanceof Error ? error.message : String(error) };
}
