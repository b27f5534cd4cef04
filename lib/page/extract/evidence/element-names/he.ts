import type { ElementNames } from "../phrases.ts";

export const HE: ElementNames = {
  comments: "talkback talkbacks talkback-list tguvot tguva taguvot",
  related: "katavot-nosafot od-katavot kru-gam",
  advertisement: "pirsomet pirsomot tochen-shivuki mumlatzim",
};
