/** The languages whose phrases and names are known, besides English and French, which have patterns of their own. */
import { BG } from "./languages/bg.ts";
import { CA } from "./languages/ca.ts";
import { CS } from "./languages/cs.ts";
import { DA } from "./languages/da.ts";
import { DE } from "./languages/de.ts";
import { ES } from "./languages/es.ts";
import { FA } from "./languages/fa.ts";
import { FI } from "./languages/fi.ts";
import { HE } from "./languages/he.ts";
import { HR } from "./languages/hr.ts";
import { HU } from "./languages/hu.ts";
import { IT } from "./languages/it.ts";
import { JA } from "./languages/ja.ts";
import { NO } from "./languages/no.ts";
import { RO } from "./languages/ro.ts";
import { RU } from "./languages/ru.ts";
import { SK } from "./languages/sk.ts";
import { SV } from "./languages/sv.ts";
import { TR } from "./languages/tr.ts";
import { UK } from "./languages/uk.ts";
import { ZH } from "./languages/zh.ts";
import type { LinePhrases } from "./phrases.ts";

export const LANGUAGES: readonly LinePhrases[] = [
  BG,
  CA,
  CS,
  DA,
  DE,
  ES,
  FA,
  FI,
  HE,
  HR,
  HU,
  IT,
  JA,
  NO,
  RO,
  RU,
  SK,
  SV,
  TR,
  UK,
  ZH,
];
