import type { MarkKind } from "../lists.ts";

/** Words and signs of units in both languages, by the codes that they can stand for. */
const WORDS: Partial<Record<MarkKind, readonly (readonly [readonly string[], RegExp])[]>> = {
  money: [
    [["EUR"], /€|(?<!\p{L})euros?(?!\p{L})|\bEUR\b/iu],
    [
      ["GBP", "IEP", "EGP", "LBP", "CYP", "MTL", "SYP", "SDG", "TRY"],
      /£|\bpounds?\b|\blivres?\b|\bpence\b|\d+p\b/iu,
    ],
    [
      "USD CAD AUD NZD HKD SGD TWD JMD TTD BBD FJD LRD NAD BZD ZWD ZWL MXN BRL ARS CLP COP XCD GYD SRD".split(
        " ",
      ),
      /\$|\bdollars?\b/iu,
    ],
    [
      [
        "FRF",
        "CHF",
        "BEF",
        "LUF",
        "XOF",
        "XAF",
        "XPF",
        "CDF",
        "GNF",
        "RWF",
        "BIF",
        "DJF",
        "KMF",
        "MGF",
      ],
      /\bfrancs?\b|\bFCFA\b|\bCHF\b/iu,
    ],
    [["JPY"], /¥|\byens?\b/iu],
    [
      ["INR", "PKR", "LKR", "NPR", "MUR", "SCR", "IDR"],
      /₹|\bRs\.?\s?\d|\brupees?\b|\broupies?\b/iu,
    ],
    [["CHF"], /\bfrancs? suisses?\b|swiss francs?/iu],
  ],
  duration: [
    [["s"], /\bsecondes?\b|\bseconds?\b|\d\s?s\b/iu],
    [["min"], /\bminutes?\b|\bmin\b/iu],
    [["h"], /\bheures?\b|\bhours?\b|\d\s?h\b/iu],
    [
      ["d"],
      /\bjours?\b|\bjournées?\b|\bdays?\b|\bnuits?\b|\bnights?\b|\bquinzaine\b|\bfortnights?\b/iu,
    ],
    [["wk"], /\bsemaines?\b|\bweeks?\b|\bfortnights?\b/iu],
    [
      ["mo"],
      /(?<!\p{L})mois(?!\p{L})|\bmonths?\b|trimestres?|semestres?|\bquarters?\b|half-years?/iu,
    ],
    [
      ["a"],
      /(?<!\p{L})ans?(?!\p{L})|années?|(?<!half-)\byears?\b|décennies?|\bdecades?\b|siècles?|\bcentur(?:y|ies)\b/iu,
    ],
  ],
  distance: [
    [["km"], /kilom[èe]tres?|kilometers?|\bkm\b/iu],
    [["cm"], /centim[èe]tres?|centimeters?|\bcm\b/iu],
    [["mm"], /millim[èe]tres?|millimeters?|\bmm\b/iu],
    [["m"], /(?<!\p{L})m[èe]tres?\b|\bmeters?\b|\d\s?m\b/iu],
    [["[mi_i]", "[nmi_i]"], /\bmiles?\b|\bmilles?\b/iu],
    [["[ft_i]"], /\bfeet\b|\bfoot\b|\bft\b|\bpieds?\b/iu],
    [["[in_i]"], /\binch(?:es)?\b|\bpouces?\b/iu],
  ],
  area: [
    [["m2"], /m²|\bm2\b|mètres? carrés?|square met(?:re|er)s?/iu],
    [["km2"], /km²|\bkm2\b|kilomètres? carrés?|square kilomet(?:re|er)s?/iu],
    [["har"], /\bha\b|hectares?/iu],
    [["[acr_us]", "[acr_br]"], /\bacres?\b/iu],
    [["[sft_i]"], /square f(?:ee|oo)t|\bsq\.? ft\b|pieds? carrés?/iu],
  ],
  mass: [
    [["kg"], /kilo(?:gramme|gram)?s?\b|\bkg\b|quinta(?:l|ux)/iu],
    [["g"], /(?<!\p{L})gramm?e?s?\b|\d\s?g\b/iu],
    [["t", "kt", "Mt", "[ston_av]", "[lton_av]"], /\btonnes?\b|\btons?\b|\d\s?[kM]?t\b/u],
    [["[lb_av]"], /\bpounds?\b|\blbs?\b/iu],
    [["[stone_av]", "[lb_av]"], /\bstones?\b/iu],
    [["[oz_av]"], /\bounces?\b|\boz\b|\bonces?\b/iu],
  ],
  power: [
    [["kW", "kW.p"], /kilowatts?\b|\bkW\b/u],
    [["MW", "MW.p"], /m[ée]gawatts?\b|\bMW\b/iu],
    [["GW"], /gigawatts?\b|\bGW\b/iu],
  ],
  energy: [
    [["kW.h"], /kilowatt-?\s?h(?:eure|our)s?|\bkWh\b/iu],
    [["MW.h"], /m[ée]gawatt-?\s?h(?:eure|our)s?|\bMWh\b/iu],
    [["GW.h"], /gigawatt-?\s?h(?:eure|our)s?|\bGWh\b/iu],
    [["TW.h"], /t[ée]rawatt-?\s?h(?:eure|our)s?|\bTWh\b/iu],
  ],
  temperature: [
    [["[degF]"], /°F|fahrenheit/iu],
    [["Cel"], /°C|celsius/iu],
  ],
};

const COMPOUND = /\d\s?(?:h|min|heures?|hours?|minutes?)\D{0,5}\d/iu;

/** The codes that a text's own words stand for; null where it names no unit that is known here. */
export function unitsNamed(text: string, kind: MarkKind): ReadonlySet<string> | null {
  const codes = (WORDS[kind] ?? []).flatMap(([list, words]) => (words.test(text) ? list : []));
  // "1 h 30": minutes without their word.
  if (kind === "duration" && COMPOUND.test(text)) codes.push("min", "s");
  // "six feet five": inches without their word.
  if (
    kind === "distance" &&
    /(?:feet|foot|ft)[\s-]+\p{L}+|(?:feet|foot|ft|['’′])\s?\d/iu.test(text)
  ) {
    codes.push("[in_i]");
  }
  return codes.length > 0 ? new Set(codes) : null;
}
