import type { ElementNames } from "../phrases.ts";

export const HI: ElementNames = {
  comments: "tippani tippaniyan",
  related: `
      yah-bhi-padhe yah-bhi-padhen yeh-bhi-padhe yeh-bhi-padhen ye-bhi-padhe ye-bhi-padhen ye-bhi-padhein
      yeh-bhi-padhein
    `,
  advertisement: "vigyapan",
};
