import type { ElementNames } from "../phrases.ts";

export const SK: ElementNames = {
  comments:
    "diskusia diskusie diskusia-box diskusny-prispevok komentare pridat-komentar komentar-form",
  related: `
      suvisiace suvisiace-clanky suvisiaci-clanok podobne-clanky dalsie-clanky najcitanejsie najcitanejsie-clanky
      najnovsie-clanky
    `,
  share: "zdielat zdielanie zdielaj zdielajte poslat-clanok",
  advertisement: "reklama reklamy inzercia reklamny-priestor reklamny-blok inzeraty",
  newsletter: "odber odber-noviniek odoberat predplatne",
  byline: "autor-clanku datum-autor autor-datum datum-publikovania clanok-autor clanok-datum",
  caption:
    "popis-fotky popisok popis-obrazka popis-foto autor-foto autor-fotografie zdroj-foto foto-popis",
  standfirst: "perex perex-clanku clanok-perex",
  navigation: "drobecky omrvinky strankovanie stitky klucove-slova",
};
