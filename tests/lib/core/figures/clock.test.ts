import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const TIMES: Row[] = [
  [
    "fr",
    "À 19h30, à 20 heures, vers 8 h.",
    "19h30 | date T19:30",
    "20 heures | date T20:00",
    "8 h | date T08:00 approximate",
  ],
  ["fr", "Le pont rouvre à 6 h 05.", "6 h 05 | date T06:05"],
  [
    "fr",
    "Ouvert de 9 h à 18 h, et de 9 à 12 heures le samedi.",
    "9 h à 18 h | date T09:00..T18:00",
    "9 à 12 heures | date T09:00..T12:00",
  ],
  [
    "fr",
    "À 5 heures du matin, puis à midi et quart.",
    "5 heures | date T05:00",
    "midi et quart | date T12:15",
  ],
  ["fr", "On soupe à huit heures moins le quart.", "huit heures moins le quart | date T07:45"],
  ["fr", "Le bac attend depuis 17 heures.", "17 heures | date T17:00"],
  [
    "en",
    "It shut at 5.10pm, at 8 p.m. and at 6 a.m. again.",
    "5.10pm | date T17:10",
    "8 p.m. | date T20:00",
    "6 a.m. | date T06:00",
  ],
  [
    "en",
    "By three o'clock the tide had turned (0937 GMT).",
    "three o'clock | date T03:00",
    "0937 GMT | date T09:37",
  ],
  ["en", "Doors open at 18:45.", "18:45 | date T18:45"],
  [
    "en",
    "The bell rang at ten past nine and a quarter to six.",
    "ten past nine | date T09:10",
    "a quarter to six | date T05:45",
  ],
  ["en", "17.30", "17.30 | date T17:30"],
  ["en", "From 10am to 6pm on weekdays.", "10am to 6pm | date T10:00..T18:00"],
];

const NOT_TIMES: Row[] = [
  ["fr", "Le col est à deux heures de Nérac.", "deux heures | duration 2 h"],
  ["fr", "Après trois heures de débats.", "trois heures | duration 3 h"],
  ["fr", "Une astreinte de vingt-quatre heures.", "vingt-quatre heures | duration 24 h"],
  ["fr", "Il attend depuis deux heures.", "deux heures | duration 2 h"],
  ["fr", "Il a mis 4 h 47 min 31 s.", "4 h 47 min 31 s | duration 4.79194444444444 h"],
  ["en", "It took 3 hours.", "3 hours | duration 3 h"],
  ["en", "The vote went six to three.", "six | count 6", "three | count 3"],
  [
    "en",
    "She ran it in 3:58.91, and the stage in 2:41:19.6.",
    "3:58.91 | duration 238.91 s",
    "2:41:19.6 | duration 9679.6 s",
  ],
  ["en", "It is 25:00 or 12:75."],
];

describe("findFigures on times of the day", () => {
  it.each(TIMES)("reads them (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(NOT_TIMES)("takes no length of time for one (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
});
