/** The languages whose phrases and names are known, besides English and French, which have patterns of their own. */
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
import { NO } from "./languages/no.ts";
import { RO } from "./languages/ro.ts";
import { RU } from "./languages/ru.ts";
import { SK } from "./languages/sk.ts";
import { SV } from "./languages/sv.ts";
import { TR } from "./languages/tr.ts";
import { UK } from "./languages/uk.ts";
import { VI } from "./languages/vi.ts";
import { ZH } from "./languages/zh.ts";
import type { LinePhrases } from "./phrases.ts";

export const LANGUAGES: readonly LinePhrases[] = [
  AR,
  BG,
  CA,
  CS,
  DA,
  DE,
  EL,
  ES,
  FA,
  FI,
  HE,
  HI,
  HR,
  HU,
  ID,
  IT,
  JA,
  KO,
  NO,
  RO,
  RU,
  SK,
  SV,
  TR,
  UK,
  VI,
  ZH,
];
