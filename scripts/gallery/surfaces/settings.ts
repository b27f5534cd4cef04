import { THEMES, type Surface } from "../surface.ts";

const SETTINGS = {
  show: "settings",
  page: null,
  widths: [320, 800, 1440],
  height: 900,
} as const;

const KEYS = { ...SETTINGS, picture: "#keys" } as const;
const PRIVACY = { ...SETTINGS, picture: "#privacy" } as const;
const PICTURES = { ...SETTINGS, picture: "#pictures" } as const;
const DATA = { ...SETTINGS, picture: "#data" } as const;
const GIVEN = ["downloads", "*://www.tidewater.example/*", "*://courrier.example/*", "*://*/*"];
const SITES = ["www.tidewater.example"];
const ERASE = "#data .settings-erase";

export const SETTINGS_PAGES: readonly Surface[] = [
  { ...SETTINGS, name: "settings-top" },
  {
    ...SETTINGS,
    name: "settings-whole",
    picture: "whole",
    themes: THEMES,
    given: { sites: SITES },
  },
  {
    ...SETTINGS,
    name: "settings-citing",
    steps: ["wait:#citing .citing-preview"],
    picture: "#citing",
  },
  { ...KEYS, name: "settings-key-asked", steps: ["#keys li:nth-child(3) .text-button"] },
  {
    ...KEYS,
    name: "settings-key-conflict",
    steps: ["focus:#keys li:nth-child(3) .text-button", "key:Enter", "key:m"],
  },
  { ...PICTURES, name: "settings-pictures-off", given: { nothingKept: true } },
  { ...PICTURES, name: "settings-pictures-own", given: { pictures: "own" } },
  {
    ...PICTURES,
    name: "settings-pictures-remove",
    given: { pictures: "elsewhere" },
    steps: ["#pictures .text-button"],
  },
  { ...PRIVACY, name: "settings-privacy-none" },
  { ...PRIVACY, name: "settings-privacy-given", given: { permissions: GIVEN, sites: SITES } },
  {
    ...PRIVACY,
    name: "settings-privacy-given-back",
    given: { permissions: GIVEN, sites: SITES },
    steps: ["#privacy li .text-button"],
  },
  { ...DATA, name: "settings-erase", steps: [ERASE] },
  { ...DATA, name: "settings-erase-large", given: { large: true }, steps: [ERASE] },
  {
    ...DATA,
    name: "settings-erased",
    steps: [ERASE, ".settings-ask .settings-erase", "wait:.settings-outcome button"],
  },
  { ...DATA, name: "settings-nothing-kept", given: { nothingKept: true } },
];
