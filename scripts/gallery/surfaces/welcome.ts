import { DEMO, type Surface } from "../surface.ts";

const WELCOME = { show: "welcome", page: DEMO, widths: [320, 800, 1440], height: 900 } as const;
const NEXT = ".welcome-foot .button-primary";
const USE = ".welcome-use:nth-child(2)";
const HINT = ".hints .button-primary";

export const WELCOMES: readonly Surface[] = [
  { ...WELCOME, name: "welcome-pin", given: { unpinned: true } },
  { ...WELCOME, name: "welcome-use", given: { unpinned: true }, steps: [NEXT] },
  { ...WELCOME, name: "welcome-demo", steps: [USE, "wait:.hints"] },
  { ...WELCOME, name: "welcome-demo-last", steps: [USE, HINT, HINT] },
];

export const SITES: readonly Surface[] = [
  {
    show: "site",
    name: "site-ask-notes",
    page: null,
    given: { notesSite: true },
    widths: [320, 1440],
    height: 900,
  },
  { show: "site", name: "site-ask", page: null, widths: [320, 800, 1440], height: 900 },
];
