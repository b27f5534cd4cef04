import type { MarkKind } from "../lists.ts";

/** ISO 4217, as the platform has it, with currencies of before. */
const CURRENCIES: ReadonlySet<string> = new Set([
  ...Intl.supportedValuesOf("currency"),
  "FRF",
  "DEM",
  "ITL",
  "ESP",
  "BEF",
  "NLG",
  "ATS",
  "IEP",
  "PTE",
  "FIM",
  "GRD",
]);

const units = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** UCUM, by kind: what the press writes. `MB` stands for UCUM's `MBy`, as the corpus's page has it. */
const MEASURES: Partial<Record<MarkKind, ReadonlySet<string>>> = {
  area: units("m2 km2 cm2 mm2 dm2 har ar [acr_us] [acr_br] [sft_i] [syd_i] [sin_i] [smi_us]"),
  distance: units(
    "m km cm mm um nm dm hm dam [mi_i] [nmi_i] [ft_i] [in_i] [yd_i] [fth_i] [ly] pc AU [fur_us]",
  ),
  duration: units("s ms us ns min h d wk mo a"),
  mass: units("kg g mg ug t kt Mt Gt [lb_av] [oz_av] [stone_av] [ston_av] [lton_av] [car_m]"),
  volume: units(
    "l L hl hL cl cL ml mL dl dL m3 dm3 cm3 km3 mm3 Gl GL Ml ML [bbl_us] [gal_us] [gal_br] [pt_us] [pt_br] [cft_i] [acr_us].[ft_i]",
  ),
  temperature: units("Cel [degF] K"),
  speed: units("km/h m/s km/s [mi_i]/h [kn_i] [ft_i]/s mm/a cm/a m/a cm/h m/h"),
  energy: units("W.h kW.h MW.h GW.h TW.h J kJ MJ GJ TJ PJ EJ cal kcal eV keV MeV GeV TeV [Btu] t"),
  power: units("W mW kW MW GW TW [HP] MW.p kW.p"),
  data: units(
    "bit kbit Mbit Gbit Tbit By kBy MBy GBy TBy PBy B kB KB MB GB TB PB Mbit/s Gbit/s kbit/s MB/s GB/s",
  ),
};

/** What is wrong with a figure's unit, or null. */
export function unitProblem(
  kind: MarkKind,
  unit: string | null,
): { what: string; mend: string } | null {
  if (unit === null) return null;
  if (kind === "money") {
    return CURRENCIES.has(unit)
      ? null
      : { what: `\`${unit}\` is no currency`, mend: "write its ISO 4217 code, as EUR" };
  }
  if (kind === "percentage") {
    return unit === "%"
      ? null
      : { what: `a percentage in \`${unit}\``, mend: "write `%`, also for points" };
  }
  const measures = MEASURES[kind];
  if (measures) {
    return measures.has(unit)
      ? null
      : {
          what: `\`${unit}\` is no unit of ${kind}`,
          mend: `write one of ${[...measures].slice(0, 12).join(" ")} … (UCUM)`,
        };
  }
  if (kind === "people" || kind === "count") {
    if (/^\p{Ll}[\p{L}\p{N}’'.-]*$/u.test(unit) || /^\p{Lu}/u.test(unit)) return null;
    return {
      what: `\`${unit}\` is no noun`,
      mend: "write the counted noun in the singular, without article",
    };
  }
  return null;
}
