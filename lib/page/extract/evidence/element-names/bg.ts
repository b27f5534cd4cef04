import type { ElementNames } from "../phrases.ts";

export const BG: ElementNames = {
  comments: "komentari-list komentari-box komentar-form komentirai komentiray",
  related: `
      oshte-po-temata oshte-ot svurzani-statii svarzani-statii svurzani-novini svarzani-novini podobni-statii
      podobni-novini
    `,
  share: "spodeli spodeliane spodelyane",
  advertisement: "reklama reklami reklamna reklamen-blok",
  newsletter: "byuletin biuletin abonament",
  navigation: "etiketi tagove",
};
