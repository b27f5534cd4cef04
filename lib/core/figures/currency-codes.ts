/**
 * ISO 4217 codes written out in news ("USD 40 million", "300 CHF"). Codes that are common words in capitals
 * (ALL, TOP, TRY, CUP, PEN) are left out.
 */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    "AED ARS AUD BDT BGN BHD BIF BRL BYN CAD CDF CHF CLP CNY COP CVE CZK DJF DKK DZD EGP ETB EUR FRF DEM " +
    "GBP GHS GNF HKD HRK HUF IDR ILS INR IQD IRR ISK JOD JPY KES KRW KWD KZT LBP LKR LYD MAD MDL MGA MMK MRU " +
    "MUR MXN MYR MZN NGN NOK NZD OMR PHP PKR PLN QAR RON RSD RUB RWF SAR SDG SEK SGD SYP THB TND TWD TZS UAH " +
    "UGX USD UYU UZS VND XAF XOF XPF YER ZAR ZMW"
  ).split(" "),
);

/** Codes that no word of French or English looks like: they are believed in lower case too, behind a number. */
export const PLAIN_CODES: ReadonlySet<string> = new Set(
  "USD EUR GBP CHF CAD AUD JPY CNY NZD HKD".split(" "),
);
