import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const PERCENT: Row[] = [
  [
    "fr",
    "Une hausse de 12 %, puis de 0,5 pour cent.",
    "12 % | percentage 12 %",
    "0,5 pour cent | percentage 0.5 %",
  ],
  ["fr", "Entre 35 et 50 % des voix.", "35 et 50 % | percentage 35..50 %"],
  ["fr", "Le taux passe de 10 à 12 %.", "10 | percentage 10 %", "12 % | percentage 12 %"],
  [
    "fr",
    "Il perd 3 points de pourcentage et 25 points de base.",
    "3 points de pourcentage | percentage 3 %",
    "25 points de base | percentage 0.25 %",
  ],
  ["en", "Between 35 and 50 percent.", "35 and 50 percent | percentage 35..50 %"],
  [
    "en",
    "It fell 8% and 25 basis points.",
    "8% | percentage 8 %",
    "25 basis points | percentage 0.25 %",
  ],
  ["fr", "Voir https://exemple.fr/2014/06/12/a%20b%30?x=12%25 et la suite."],
  ["en", "Write to jean2014@exemple.org or www.exemple.org/12%20euros now."],
];

const MEASURE: Row[] = [
  [
    "en",
    "At 3 x 10^8 m/s or 2×10³ m.",
    "3 x 10^8 m/s | speed 300000000 m/s",
    "2×10³ m | distance 2000 m",
  ],
  [
    "fr",
    "Les deux prochaines semaines, trois autres maisons.",
    "deux prochaines semaines | duration 2 wk",
    "trois autres maisons | count 3 maison",
  ],
  [
    "fr",
    "Un débit de 1 900 mètres cubes par seconde.",
    "1 900 mètres cubes par seconde | other 1900 m3/s",
  ],
  [
    "en",
    "Three added minutes and two more hours.",
    "Three added minutes | duration 3 min",
    "two more hours | duration 2 h",
  ],
  [
    "fr",
    "Une friche de 4,8 hectares, soit 48 000 m2, à 600 mètres.",
    "4,8 hectares | area 4.8 har",
    "48 000 m2 | area 48000 m2",
    "600 mètres | distance 600 m",
  ],
  [
    "fr",
    "Il fait - 20 degrés, 14 °C et −5 °C.",
    "- 20 degrés | temperature -20 Cel",
    "14 °C | temperature 14 Cel",
    "−5 °C | temperature -5 Cel",
  ],
  ["fr", "Un colis de 80 kg et 3 tonnes de blé.", "80 kg | mass 80 kg", "3 tonnes | mass 3 t"],
  [
    "fr",
    "À 90 km/h ou 300 kilomètres par heure.",
    "90 km/h | speed 90 km/h",
    "300 kilomètres par heure | speed 300 km/h",
  ],
  [
    "fr",
    "5 MW, 12 GWh et 500 Go.",
    "5 MW | power 5 MW",
    "12 GWh | energy 12 GW.h",
    "500 Go | data 500 GBy",
  ],
  ["fr", "12 m³ de terre et 25 hl de vin.", "12 m³ | volume 12 m3", "25 hl | volume 25 hL"],
  ["fr", "Un angle de 90 degrés.", "90 degrés | other 90 deg"],
  ["fr", "La température est de 24 degrés.", "24 degrés | temperature 24 Cel"],
  [
    "en",
    "Nine miles, 400 feet and 210,000 sq ft.",
    "Nine miles | distance 9 [mi_i]",
    "400 feet | distance 400 [ft_i]",
    "210,000 sq ft | area 210000 [sft_i]",
  ],
  ["en", "He is 5 feet and 2 inches.", "5 feet and 2 inches | distance 5.16666666666667 [ft_i]"],
  [
    "en",
    "60 mph, 98.6°F and 5 MW.",
    "60 mph | speed 60 [mi_i]/h",
    "98.6°F | temperature 98.6 [degF]",
    "5 MW | power 5 MW",
  ],
  ["en", "A 5-10 km walk.", "5-10 km | distance 5..10 km"],
  ["en", "a 10-km walk", "10-km | distance 10 km"],
  ["en", "It will cut 150 in Swansea.", "150 | count 150"],
  [
    "en",
    "500 GB of data and five gallons of oil.",
    "500 GB | data 500 GBy",
    "five gallons | volume 5 [gal_us]",
  ],
];

describe("findFigures on measures and percentages", () => {
  it.each(PERCENT)("reads percentages; addresses hold none (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(MEASURE)("reads measures with their units (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
});
