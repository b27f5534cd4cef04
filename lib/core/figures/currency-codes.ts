/**
 * ISO 4217 codes written out in news ("USD 40 million", "300 CHF"). Codes that are common words in capitals
 * (ALL, TOP, TRY, CUP, PEN, and COP, which has met 29 times) are left out.
 */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    "AED ARS AUD BDT BGN BHD BIF BRL BYN CAD CDF CHF CLP CNY CVE CZK DJF DKK DZD EGP ETB EUR FRF DEM " +
    "GBP GHS GNF HKD HRK HUF IDR ILS INR IQD IRR ISK JOD JPY KES KRW KWD KZT LBP LKR LYD MAD MDL MGA MMK MRU " +
    "MUR MXN MYR MZN NGN NOK NZD OMR PHP PKR PLN QAR RON RSD RUB RWF SAR SBD SDG SEK SGD SYP THB TND TWD TZS UAH " +
    "GEL AMD AZN KGS NPR PYG GTQ HNL NIO DOP JMD TTD HTG XCD BWP NAD MWK SZL LSL KHR BND MNT AOA AFN BBD BZD FJD GMD KMF " +
    "MVR PGK SCR SLE SRD TJS TMT VUV WST UGX USD UYU UZS VND XAF XOF XPF YER ZAR ZMW"
  ).split(" "),
);

/** Codes that no word of French or English looks like: they are believed in lower case too, behind a number. */
export const PLAIN_CODES: ReadonlySet<string> = new Set(
  "USD EUR GBP CHF CAD AUD JPY CNY NZD HKD".split(" "),
);

/**
 * Abbreviations that stand before the amount and are no ISO 4217 code; case matters. True where they are other things
 * too ("R2", "N7"): an amount only with its thousands parted or a magnitude behind.
 */
export const CURRENCY_PREFIXES: ReadonlyMap<string, readonly [code: string, weak: boolean]> =
  new Map([
    ["Rs", ["INR", false]],
    ["Re", ["INR", false]],
    ["Sh", ["KES", false]],
    ["KSh", ["KES", false]],
    ["Ksh", ["KES", false]],
    ["Shs", ["UGX", false]],
    ["USh", ["UGX", false]],
    ["TSh", ["TZS", false]],
    ["Tk", ["BDT", false]],
    ["Rp", ["IDR", false]],
    ["RM", ["MYR", false]],
    ["Fr", ["CHF", false]],
    ["SFr", ["CHF", false]],
    ["NKr", ["NOK", false]],
    ["SKr", ["SEK", false]],
    ["DKr", ["DKK", false]],
    ["R", ["ZAR", true]],
    ["N", ["NGN", true]],
  ]);
