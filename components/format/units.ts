/** UCUM codes that `Intl.NumberFormat` can name, in its own vocabulary. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  s: "second",
  min: "minute",
  h: "hour",
  d: "day",
  wk: "week",
  mo: "month",
  a: "year",
  ms: "millisecond",
};

/** UCUM codes whose written symbol differs from the code. */
const SYMBOLS: Readonly<Record<string, string>> = {
  m2: "m²",
  km2: "km²",
  cm2: "cm²",
  m3: "m³",
  km3: "km³",
  cm3: "cm³",
  har: "ha",
  L: "l",
  hL: "hl",
  mL: "ml",
  cL: "cl",
  Cel: "°C",
  "[degF]": "°F",
  "[mi_i]": "mi",
  "[mi_us]": "mi",
  "[ft_i]": "ft",
  "[in_i]": "in",
  "[yd_i]": "yd",
  "[lb_av]": "lb",
  "[oz_av]": "oz",
  "[acr_us]": "acres",
  "[acr_br]": "acres",
  "[sft_i]": "sq ft",
  "[ft_i]2": "sq ft",
  "[mi_i]2": "sq mi",
  "[smi_us]": "sq mi",
  "[mi_i]/h": "mph",
  "[kn_i]": "kn",
  "[nmi_i]": "NM",
  "[bbl_us]": "bbl",
  "[gal_us]": "gal",
  "[HP]": "hp",
  "W.h": "Wh",
  "kW.h": "kWh",
  "MW.h": "MWh",
  "GW.h": "GWh",
  "TW.h": "TWh",
  By: "B",
  kBy: "kB",
  MBy: "MB",
  GBy: "GB",
  TBy: "TB",
  PBy: "PB",
  bit: "bit",
  "bit/s": "bit/s",
  "Mbit/s": "Mbit/s",
  "Gbit/s": "Gbit/s",
};

/** Byte symbols as French writes them. */
const OCTETS: Readonly<Record<string, string>> = {
  By: "o",
  kBy: "ko",
  MBy: "Mo",
  GBy: "Go",
  TBy: "To",
  PBy: "Po",
};

/** The unit's name for `Intl.NumberFormat({ style: "unit" })`, for durations; null for anything else. */
export function intlUnit(ucum: string): string | null {
  return INTL_UNITS[ucum] ?? null;
}

/** The symbol a reader expects for a UCUM code: "m2" is "m²"; an unknown code stands for itself. */
export function unitSymbol(ucum: string, locale: string): string {
  if (locale.startsWith("fr")) {
    const octets = OCTETS[ucum];
    if (octets !== undefined) return octets;
  }
  return SYMBOLS[ucum] ?? ucum;
}
