/** What class names and ids call the parts around an article, by ISO 639-1: sites of all languages are known by all of them. */
import { AR } from "./element-names/ar.ts";
import { BG } from "./element-names/bg.ts";
import { CA } from "./element-names/ca.ts";
import { CS } from "./element-names/cs.ts";
import { DA } from "./element-names/da.ts";
import { DE } from "./element-names/de.ts";
import { EL } from "./element-names/el.ts";
import { ES } from "./element-names/es.ts";
import { FA } from "./element-names/fa.ts";
import { FI } from "./element-names/fi.ts";
import { HE } from "./element-names/he.ts";
import { HI } from "./element-names/hi.ts";
import { HR } from "./element-names/hr.ts";
import { HU } from "./element-names/hu.ts";
import { ID } from "./element-names/id.ts";
import { IT } from "./element-names/it.ts";
import { JA } from "./element-names/ja.ts";
import { KO } from "./element-names/ko.ts";
import { NL } from "./element-names/nl.ts";
import { NO } from "./element-names/no.ts";
import { PL } from "./element-names/pl.ts";
import { PT } from "./element-names/pt.ts";
import { RO } from "./element-names/ro.ts";
import { RU } from "./element-names/ru.ts";
import { SK } from "./element-names/sk.ts";
import { SV } from "./element-names/sv.ts";
import { TR } from "./element-names/tr.ts";
import { UK } from "./element-names/uk.ts";
import { VI } from "./element-names/vi.ts";
import { ZH } from "./element-names/zh.ts";
import type { ElementNames } from "./phrases.ts";
import type { Spoken } from "./spoken.ts";

export const ELEMENT_NAMES: Readonly<Record<Spoken, ElementNames>> = {
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
