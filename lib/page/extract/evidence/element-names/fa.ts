import type { ElementNames } from "../phrases.ts";

export const FA: ElementNames = {
  comments: "nazarat didgah didgah-ha ersal-nazar",
  related: "akhbar-mortabet matalebe-mortabet mortabet mortabt porbazdid por-bazdid pishnahadi",
  advertisement: "tablighat tabligat reportaj",
  newsletter: "khabarname khabarnameh",
  byline: "nevisande nevisandeh",
  share: "eshterak-gozari eshterakgozari hamresani",
  navigation: "barchasb barchasb-ha shenase-khabar kod-khabar",
};
