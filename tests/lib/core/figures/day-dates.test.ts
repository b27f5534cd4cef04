import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const DAYS: Row[] = [
  [
    "fr",
    "Le jeudi 12 juin 2014, puis le 1er mai et le quatorze juillet.",
    "jeudi 12 juin 2014 | date 2014-06-12",
    "1er mai | date --05-01 => 2014-05-01",
    "quatorze juillet | date --07-14 => 2014-07-14",
  ],
  [
    "fr",
    "Les 12 et 13 juin, puis samedi 14 et dimanche 15 juin.",
    "12 | date --06-12 => 2014-06-12",
    "13 juin | date --06-13 => 2014-06-13",
    "samedi 14 | date --06-14 => 2014-06-14",
    "dimanche 15 juin | date --06-15 => 2014-06-15",
  ],
  [
    "fr",
    "Les 3, 4 et 5 mars 2015.",
    "3 | date 2015-03-03",
    "4 | date 2015-03-04",
    "5 mars 2015 | date 2015-03-05",
  ],
  [
    "fr",
    "Du 3 au 5 mars et du 28 février au 2 mars.",
    "3 au 5 mars | date --03-03..--03-05 => 2014-03-03/2014-03-05",
    "28 février au 2 mars | date --02-28..--03-02 => 2014-02-28/2014-03-02",
  ],
  [
    "fr",
    "Entre le 12 et le 15 juin.",
    "12 et le 15 juin | date --06-12..--06-15 => 2014-06-12/2014-06-15",
  ],
  [
    "fr",
    "Vendredi le 13, puis samedi 14 à Lyon.",
    "Vendredi le 13 | date ---13 => 2014-06-13",
    "samedi 14 | date ---14 => 2014-06-14",
  ],
  [
    "fr",
    "Le 22/06, du 03/07 au 05/07, le 22-06.",
    "22/06 | date --06-22 => 2014-06-22",
    "03/07 | date --07-03 => 2014-07-03",
    "05/07 | date --07-05 => 2014-07-05",
    "22-06 | date --06-22 => 2014-06-22",
  ],
  [
    "fr",
    "Le 12/06/2014 et le 2014-06-12.",
    "12/06/2014 | date 2014-06-12",
    "2014-06-12 | date 2014-06-12",
  ],
  ["fr", "Le 19 mars, l'équipe partira.", "19 mars | date --03-19 => 2014-03-19"],
  [
    "en",
    "On Thursday, June 12, 2014 and on 3rd of May.",
    "Thursday, June 12, 2014 | date 2014-06-12",
    "3rd of May | date --05-03 => 2014-05-03",
  ],
  [
    "en",
    "June 12 and 13, then December 11.",
    "June 12 | date --06-12 => 2014-06-12",
    "13 | date --06-13 => 2014-06-13",
    "December 11 | date --12-11 => 2014-12-11",
  ],
  [
    "en",
    "June 3-5 and June 3 to June 7, 2015.",
    "June 3-5 | date --06-03..--06-05 => 2014-06-03/2014-06-05",
    "June 3 to June 7, 2015 | date 2015-06-03..2015-06-07",
  ],
  [
    "en",
    "Thursday the 12th, then on 22/06.",
    "Thursday the 12th | date ---12 => 2014-06-12",
    "22/06 | date --06-22 => 2014-06-22",
  ],
  ["en", "It closes on Jan. 15, 2015.", "Jan. 15, 2015 | date 2015-01-15"],
  [
    "en",
    "24 November and 2014-06-12.",
    "24 November | date --11-24 => 2014-11-24",
    "2014-06-12 | date 2014-06-12",
  ],
];

const NOT_DAYS: Row[] = [
  ["fr", "3/4 des élèves et le 1/4 de finale.", "3/4 | ratio 0.75"],
  ["fr", "Les attentats du 11-Septembre."],
  ["fr", "Le 22 est gratuit, le 15 répond."],
  ["fr", "Les mardis, tous les lundis, chaque jeudi."],
  ["fr", "Le jeudi, il dort."],
  ["fr", "Le 31/02 et le 45/12."],
  ["en", "Every Monday, on Fridays."],
  ["en", "We may march on."],
  ["en", "It took 3/4 of votes.", "3/4 | ratio 0.75"],
];

describe("findFigures on days", () => {
  it.each(DAYS)("reads days, yearless ones resolved (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang, "2014-06-12T10:00:00Z")).toEqual(figures);
  });

  it.each(NOT_DAYS)("leaves habits, parts and events alone (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
});
