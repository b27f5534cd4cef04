/**
 * The units that are converted, by their UCUM codes.
 *
 * Source of the factors: NIST SP 811 (2008), appendix B.8; the acre and the square mile are the international ones, which
 * differ from the survey ones by 4 parts in a million.
 */

export type Dimension =
  | "area"
  | "distance"
  | "mass"
  | "volume"
  | "speed"
  | "temperature"
  | "energy"
  | "power"
  | "data";

/** In which units amounts are shown. */
export type System = "metric" | "us";

interface UnitFactor {
  dimension: Dimension;
  /** Base units in one: square metres, metres, grams, litres, metres a second, degrees Celsius, joules, watts, bytes. */
  factor: number;
  /** Added after the factor. */
  offset?: number;
}

const HOUR = 3600;
const MILE = 1609.344;
const FOOT = 0.3048;

const of = (dimension: Dimension, units: Record<string, number>): [string, UnitFactor][] =>
  Object.entries(units).map(([code, factor]) => [code, { dimension, factor }]);

export const UNITS: ReadonlyMap<string, UnitFactor> = new Map([
  ...of("area", {
    cm2: 1e-4,
    m2: 1,
    har: 1e4,
    km2: 1e6,
    "[sin_i]": 0.0254 ** 2,
    "[sft_i]": FOOT ** 2,
    "[ft_i]2": FOOT ** 2,
    "[syd_i]": (3 * FOOT) ** 2,
    "[acr_us]": 4046.8564224,
    "[acr_br]": 4046.8564224,
    "[smi_us]": MILE ** 2,
    "[mi_i]2": MILE ** 2,
  }),
  ...of("distance", {
    nm: 1e-9,
    mm: 1e-3,
    cm: 1e-2,
    m: 1,
    km: 1e3,
    "[in_i]": 0.0254,
    "[ft_i]": FOOT,
    "[yd_i]": 3 * FOOT,
    "[mi_i]": MILE,
    "[mi_us]": MILE,
    "[nmi_i]": 1852,
  }),
  ...of("mass", {
    ug: 1e-6,
    mg: 1e-3,
    g: 1,
    kg: 1e3,
    t: 1e6,
    "[oz_av]": 28.349523125,
    "[lb_av]": 453.59237,
    "[ston_av]": 907184.74,
  }),
  ...of("volume", {
    mL: 1e-3,
    cL: 1e-2,
    L: 1,
    hL: 100,
    cm3: 1e-3,
    m3: 1e3,
    km3: 1e12,
    "[gal_us]": 3.785411784,
    "[bbl_us]": 158.987294928,
  }),
  ...of("speed", {
    "m/s": 1,
    "km/h": 1000 / HOUR,
    "[mi_i]/h": MILE / HOUR,
    "[kn_i]": 1852 / HOUR,
  }),
  ["Cel", { dimension: "temperature", factor: 1 }],
  ["[degF]", { dimension: "temperature", factor: 5 / 9, offset: -160 / 9 }],
  ...of("energy", {
    J: 1,
    "W.h": HOUR,
    "kW.h": 1e3 * HOUR,
    "MW.h": 1e6 * HOUR,
    "GW.h": 1e9 * HOUR,
    "TW.h": 1e12 * HOUR,
  }),
  ...of("power", { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12, "[HP]": 745.69987158227 }),
  ...of("data", { By: 1, kBy: 1e3, MBy: 1e6, GBy: 1e9, TBy: 1e12, PBy: 1e15 }),
]);

/** The units of a system from the smallest to the largest; a dimension that is missing has none of its own there. */
export const LADDERS: Record<System, Partial<Record<Dimension, readonly string[]>>> = {
  metric: {
    area: ["m2", "har", "km2"],
    distance: ["nm", "mm", "cm", "m", "km"],
    mass: ["ug", "mg", "g", "kg", "t"],
    volume: ["mL", "L", "m3", "km3"],
    speed: ["km/h"],
    temperature: ["Cel"],
    power: ["W", "kW", "MW", "GW", "TW"],
  },
  us: {
    area: ["[sft_i]", "[acr_us]", "[smi_us]"],
    distance: ["[in_i]", "[ft_i]", "[mi_i]"],
    mass: ["[oz_av]", "[lb_av]", "[ston_av]"],
    volume: ["[gal_us]"],
    speed: ["[mi_i]/h"],
    temperature: ["[degF]"],
  },
};
