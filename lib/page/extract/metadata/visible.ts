/** Author and dates as the page shows them, where its data says nothing: lines over and under the text. */
import { bylineOf } from "../evidence/lines.ts";
import type { Speech } from "../evidence/speech.ts";
import { splitNames } from "./authors.ts";
import { dayExists } from "./dates.ts";
import { nameByRole, nameInBrackets, nameNear } from "./signed.ts";

export interface Shown {
  authors: string[];
  published: string | null;
  modified: string | null;
}

/** Longer lines tell more than who and when (UTF-16 code units). */
const LONGEST_LINE = 200;

/**
 * In order: a name after "by"; a name with what its bearer is; a name beside the date; the names in brackets that close
 * the text. Of dates the first, and the first that is said to be of a change.
 *
 * @param lines short passages around the text, in page order.
 * @param edges the first and the last passage of the text, where a signature may stand.
 * @param lang of the page, for the names of months; BCP 47.
 */
export function shownIn(
  lines: readonly string[],
  lang: string | null,
  speech: Speech,
  edges: readonly string[] = [],
): Shown {
  const short = lines.filter((line) => line.length <= LONGEST_LINE);
  const shown: Shown = { authors: [], published: null, modified: null };
  // Asking the platform for names is slow, and most pages state their dates.
  const months = short.some((line) => /(?:19|20)\d{2}/u.test(line)) ? monthNames(lang) : new Map();
  const dates = short.map((line) => dateIn(line, months, lang));
  for (const [index, line] of short.entries()) {
    const by = shown.authors.length === 0 ? bylineOf(line, speech) : null;
    if (by !== null) shown.authors = splitNames(by);
    const date = dates[index] ?? null;
    if (date === null) continue;
    if (UPDATED.test(line)) shown.modified ??= date;
    else shown.published ??= date;
  }
  if (shown.authors.length === 0) {
    const role = [...short, ...edges.filter((edge) => edge.length <= LONGEST_LINE)]
      .map(nameByRole)
      .find((name) => name !== null);
    const near = role ?? nameNear(short, (index) => (dates[index] ?? null) !== null);
    shown.authors = near ? [near] : edges.flatMap(nameInBrackets);
  }
  return shown;
}

/** "Updated", in the languages that say it in a line of their own. */
export const UPDATED =
  /\b(?:updated?|modified|revised|mis(?:e)? à jour|modifiée?|actualisée?|aktualisiert|geändert|actualizado|modificado|atualizado|aggiornato|modificato|bijgewerkt|gewijzigd|zaktualizowano|aktualizacja|uppdaterad|opdateret|oppdatert|päivitetty|aktualizováno|frissítve|actualizat|güncelle)|обновлен|изменен|更新|수정|تحديث|עודכן|ενημ/iu;

/** A date with a year, and its time where one follows; ISO 8601, local, as exact as written. Null where there is none. */
export function dateIn(
  line: string,
  months: ReadonlyMap<string, number>,
  lang: string | null,
): string | null {
  const found = numericDate(line, lang) ?? namedDate(line, months);
  if (!found) return null;
  const { year, month, day } = found;
  if (!dayExists(year, month, day)) return null;
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time =
    /^[^\d]{0,12}?(?<hour>\d{1,2})[:hH.](?<minute>\d{2})(?::\d{2})?\s*(?<half>[ap]\.?m\b)?/iu.exec(
      line.slice(found.end),
    )?.groups;
  const hour = Number(time?.["hour"]);
  const minute = Number(time?.["minute"]);
  if (!time || hour > 23 || minute > 59) return date;
  const half = time["half"]?.toLowerCase()[0];
  const full = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
  return `${date}T${String(full).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

interface Found {
  year: number;
  month: number;
  day: number;
  /** Where the date ends in the line. */
  end: number;
}

function numericDate(line: string, lang: string | null): Found | null {
  const east =
    /(?<!\d)(?<year>(?:19|20)\d{2})\s*[-/.年년]\s*(?<month>\d{1,2})\s*[-/.月월]\s*(?<day>\d{1,2})(?!\d)[日일]?/u.exec(
      line,
    );
  if (east?.groups) return placed(east, east.groups);
  const west =
    /(?<!\d)(?<day>\d{1,2})\s?[-/.]\s?(?<month>\d{1,2})\s?[-/.]\s?(?<year>(?:19|20)\d{2})(?!\d)/u.exec(
      line,
    );
  if (!west?.groups) return null;
  const found = placed(west, west.groups);
  // With the month first in some English pages: only a day past 12 tells.
  if (!/^en\b/iu.test(lang ?? "en")) return found;
  if (found.month > 12) return { ...found, month: found.day, day: found.month };
  return found.day > 12 || found.day === found.month ? found : null;
}

function namedDate(line: string, months: ReadonlyMap<string, number>): Found | null {
  const word = /[\p{L}\p{M}]{3,}/gu;
  for (const match of line.matchAll(word)) {
    const month = months.get(match[0].toLowerCase());
    if (month === undefined) continue;
    const before = line.slice(Math.max(0, match.index - 12), match.index);
    const after = line.slice(match.index + match[0].length);
    const start = match.index + match[0].length;
    const dayBefore = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?\s*(?:de |of |d['’])?$/iu.exec(
      before,
    )?.[1];
    const yearAfter = /^[.,]?\s*(?:de |del )?((?:19|20)\d{2})(?!\d)/iu.exec(after);
    if (dayBefore !== undefined && yearAfter?.[1]) {
      return {
        year: Number(yearAfter[1]),
        month,
        day: Number(dayBefore),
        end: start + yearAfter[0].length,
      };
    }
    const both = /^\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/iu.exec(after);
    if (both?.[1] && both[2]) {
      return { year: Number(both[2]), month, day: Number(both[1]), end: start + both[0].length };
    }
  }
  return null;
}

function placed(match: RegExpExecArray, groups: Record<string, string>): Found {
  const number = (name: string): number => Number(groups[name]);
  return {
    year: number("year"),
    month: number("month"),
    day: number("day"),
    end: match.index + match[0].length,
  };
}

/** The names of months in English and in the page's language, full and short, as the platform has them (CLDR). */
export function monthNames(lang: string | null): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of new Set(["en", lang ?? "en"])) {
    for (const style of ["long", "short"] as const) {
      let format: Intl.DateTimeFormat;
      try {
        // With a day beside it the month stands in the case that dates have ("14 ноября").
        format = new Intl.DateTimeFormat(locale, { day: "numeric", month: style, timeZone: "UTC" });
      } catch {
        continue; // no language of that name
      }
      for (let month = 0; month < 12; month++) {
        const written = format.format(Date.UTC(2001, month, 15));
        for (const [name] of written.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
          names.set(name.toLowerCase(), month + 1);
        }
      }
    }
  }
  return names;
}
