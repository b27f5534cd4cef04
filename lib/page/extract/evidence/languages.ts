/**
 * The languages whose phrases are known, by ISO 639-1, besides English and French, which have patterns of their own.
 * Whoever extracts hands over those of the page: all of them are most of what the script in a page would weigh.
 */
import { AR } from "./languages/ar.ts";
import { BG } from "./languages/bg.ts";
import { CA } from "./languages/ca.ts";
import { CS } from "./languages/cs.ts";
import { DA } from "./languages/da.ts";
import { DE } from "./languages/de.ts";
import { EL } from "./languages/el.ts";
import { ES } from "./languages/es.ts";
import { FA } from "./languages/fa.ts";
import { FI } from "./languages/fi.ts";
import { HE } from "./languages/he.ts";
import { HI } from "./languages/hi.ts";
import { HR } from "./languages/hr.ts";
import { HU } from "./languages/hu.ts";
import { ID } from "./languages/id.ts";
import { IT } from "./languages/it.ts";
import { JA } from "./languages/ja.ts";
import { KO } from "./languages/ko.ts";
import { NL } from "./languages/nl.ts";
import { NO } from "./languages/no.ts";
import { PL } from "./languages/pl.ts";
import { PT } from "./languages/pt.ts";
import { RO } from "./languages/ro.ts";
import { RU } from "./languages/ru.ts";
import { SK } from "./languages/sk.ts";
import { SV } from "./languages/sv.ts";
import { TR } from "./languages/tr.ts";
import { UK } from "./languages/uk.ts";
import { VI } from "./languages/vi.ts";
import { ZH } from "./languages/zh.ts";
import type { LinePhrases } from "./phrases.ts";
import type { Spoken } from "./spoken.ts";

export const LANGUAGES: Readonly<Record<Spoken, LinePhrases>> = {
  ar: AR,
  bg: BG,
  ca: CA,
  cs: CS,
  da: DA,
  de: DE,
  el: EL,
  es: ES,
  fa: FA,
  fi: FI,
  he: HE,
  hi: HI,
  hr: HR,
  hu: HU,
  id: ID,
  it: IT,
  ja: JA,
  ko: KO,
  nl: NL,
  no: NO,
  pl: PL,
  pt: PT,
  ro: RO,
  ru: RU,
  sk: SK,
  sv: SV,
  tr: TR,
  uk: UK,
  vi: VI,
  zh: ZH,
};
