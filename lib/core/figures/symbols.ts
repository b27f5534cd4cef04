import type { Currency, Unit } from "./lexicon.ts";
import { indexPhrases } from "./phrases.ts";

/** Currency signs; "$" is told apart by what stands beside it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["$", "USD"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₦", "NGN"],
  ["₫", "VND"],
  ["₱", "PHP"],
  ["₡", "CRC"],
  ["฿", "THB"],
  ["₣", "FRF"],
  ["₵", "GHS"],
  ["₸", "KZT"],
  ["＄", "USD"],
  ["￥", "JPY"],
  ["￡", "GBP"],
  ["₿", "BTC"],
]);

/** What stands beside "$" and tells whose dollar (or peso, or real) it is, in lower case. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["u.s", "USD"],
  ["usd", "USD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["can", "CAD"],
  ["cad", "CAD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["aus", "AUD"],
  ["aud", "AUD"],
  ["nz", "NZD"],
  ["nzd", "NZD"],
  ["hk", "HKD"],
  ["hkd", "HKD"],
  ["s", "SGD"],
  ["sg", "SGD"],
  ["nt", "TWD"],
  ["mx", "MXN"],
  ["mex", "MXN"],
  ["r", "BRL"],
  ["ec", "XCD"],
  ["n", "NAD"],
  ["tt", "TTD"],
  ["bds", "BBD"],
  ["j", "JMD"],
  ["f", "FJD"],
]);

/**
 * Of these, the ones that are believed in lower case, or with a space before the sign: the others are words too
 * ("a $5 million deal", "gave us $5m", "5 $ au guichet").
 */
export const PLAIN_DOLLARS: ReadonlySet<string> = new Set([
  "u.s",
  "usd",
  "c",
  "cad",
  "aud",
  "nz",
  "nzd",
  "hk",
  "hkd",
]);

/** Written after the number like a code, but not ISO 4217. */
export const CURRENCY_MARKS = indexPhrases<Currency>([
  ["FCFA", { code: "XOF" }],
  ["F CFA", { code: "XOF" }],
  ["CFA", { code: "XOF" }],
  ["RMB", { code: "CNY" }],
  ["rmb", { code: "CNY" }],
  // Nordic and Swiss tables: "30 MSEK", "40 KEUR".
  ...["EUR", "USD", "SEK", "NOK", "DKK", "CHF", "CAD", "GBP", "AUD"].flatMap(
    (code): [string, Currency][] => [
      [`M${code}`, { code, factor: 1e6 }],
      [`K${code}`, { code, factor: 1e3 }],
      [`k${code}`, { code, factor: 1e3 }],
    ],
  ),
  ["FF", { code: "FRF" }],
  ["BTC", { code: "BTC" }],
  ["ETH", { code: "ETH" }],
]);

const PREFIXED = (
  kind: Unit["kind"],
  base: string,
  prefixes: string,
  symbol = base,
): [string, Unit][] =>
  prefixes
    .split(" ")
    .map((prefix) => [
      `${prefix === "_" ? "" : prefix}${symbol}`,
      { kind, code: `${prefix === "_" ? "" : prefix}${base}` },
    ]);

/** Unit symbols, which are the same in all languages. Case matters. Codes: UCUM (ucum.org). */
export const UNIT_SYMBOLS = indexPhrases<Unit>([
  ...PREFIXED("distance", "m", "_ k h d c m µ n"),
  ...["k", "c", "m", "d"].flatMap((prefix): [string, Unit][] =>
    ["2", "²"].map((power) => [`${prefix}m${power}`, { kind: "area", code: `${prefix}m2` }]),
  ),
  ...["_", "c", "d", "k"].flatMap((prefix): [string, Unit][] =>
    ["3", "³"].map((power) => [
      `${prefix === "_" ? "" : prefix}m${power}`,
      { kind: "volume", code: `${prefix === "_" ? "" : prefix}m3` },
    ]),
  ),
  ["m2", { kind: "area", code: "m2" }],
  ["m²", { kind: "area", code: "m2" }],
  ["sqm", { kind: "area", code: "m2" }],
  ["ha", { kind: "area", code: "har" }],
  ...PREFIXED("mass", "g", "_ k m µ"),
  ["Kg", { kind: "mass", code: "kg" }],
  ["t", { kind: "mass", code: "t" }],
  ["Mt", { kind: "mass", code: "Mt" }],
  ["kt", { kind: "mass", code: "kt" }],
  ["lb", { kind: "mass", code: "[lb_av]" }],
  ["lbs", { kind: "mass", code: "[lb_av]" }],
  ["oz", { kind: "mass", code: "[oz_av]" }],
  ...PREFIXED("volume", "L", "_ h d c m µ", "l"),
  ...PREFIXED("volume", "L", "_ h d c m"),
  ["ft", { kind: "distance", code: "[ft_i]" }],
  ["in", { kind: "distance", code: "[in_i]" }],
  ["yd", { kind: "distance", code: "[yd_i]" }],
  ["mi", { kind: "distance", code: "[mi_i]" }],
  ["nm", { kind: "distance", code: "nm" }],
  ["km/h", { kind: "speed", code: "km/h" }],
  ["kmh", { kind: "speed", code: "km/h" }],
  ["km/hr", { kind: "speed", code: "km/h" }],
  ["kph", { kind: "speed", code: "km/h" }],
  ["kmph", { kind: "speed", code: "km/h" }],
  ["mph", { kind: "speed", code: "[mi_i]/h" }],
  ["m/s", { kind: "speed", code: "m/s" }],
  ["km/s", { kind: "speed", code: "km/s" }],
  ...PREFIXED("power", "W", "_ k M G T m"),
  ["kVA", { kind: "power", code: "kV.A" }],
  ["GWc", { kind: "power", code: "GW" }],
  ["MWc", { kind: "power", code: "MW" }],
  ["kWc", { kind: "power", code: "kW" }],
  ...PREFIXED("energy", "W.h", "_ k M G T", "Wh"),
  ...PREFIXED("energy", "J", "k M G"),
  ["kcal", { kind: "energy", code: "kcal" }],
  ...PREFIXED("data", "By", "k M G T P", "o"),
  ...PREFIXED("data", "By", "k K M G T P", "B"),
  ["Ko", { kind: "data", code: "kBy" }],
  ["kb", { kind: "data", code: "kbit" }],
  ["Mb", { kind: "data", code: "Mbit" }],
  ["Gb", { kind: "data", code: "Gbit" }],
  ["Mbit/s", { kind: "data", code: "Mbit/s" }],
  ["Gbit/s", { kind: "data", code: "Gbit/s" }],
  ["Mb/s", { kind: "data", code: "Mbit/s" }],
  ["Mbps", { kind: "data", code: "Mbit/s" }],
  ["Gbps", { kind: "data", code: "Gbit/s" }],
  ["°C", { kind: "temperature", code: "Cel" }],
  ["°F", { kind: "temperature", code: "[degF]" }],
  ["K", { kind: "temperature", code: "K" }],
  ["h", { kind: "duration", code: "h" }],
  ["hr", { kind: "duration", code: "h" }],
  ["hrs", { kind: "duration", code: "h" }],
  ["min", { kind: "duration", code: "min" }],
  ["mn", { kind: "duration", code: "min" }],
  ["mins", { kind: "duration", code: "min" }],
  ["s", { kind: "duration", code: "s" }],
  ["sec", { kind: "duration", code: "s" }],
  ["ms", { kind: "duration", code: "ms" }],
  ["dB", { kind: "other", code: "dB" }],
  ...PREFIXED("other", "Hz", "_ k M G"),
  ["V", { kind: "other", code: "V" }],
  ["kV", { kind: "other", code: "kV" }],
]);

/** How many of the smallest of its family one unit is: says which units may follow one another ("5 ft 2 in"). */
export const FAMILIES: ReadonlyMap<string, readonly [family: string, size: number]> = new Map([
  // Mean lengths of month and year, in seconds, as UCUM has them.
  ["a", ["time", 31_557_600]],
  ["mo", ["time", 2_629_800]],
  ["wk", ["time", 604_800]],
  ["d", ["time", 86_400]],
  ["h", ["time", 3600]],
  ["min", ["time", 60]],
  ["s", ["time", 1]],
  ["[mi_i]", ["inches", 63_360]],
  ["[ft_i]", ["inches", 12]],
  ["[in_i]", ["inches", 1]],
  ["[stone_av]", ["ounces", 224]],
  ["[lb_av]", ["ounces", 16]],
  ["[oz_av]", ["ounces", 1]],
  ["km", ["metres", 1000]],
  ["m", ["metres", 1]],
  ["cm", ["metres", 0.01]],
]);

/** Fractions of one character. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅛", 1 / 8],
]);
