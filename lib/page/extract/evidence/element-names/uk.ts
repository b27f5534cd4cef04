import type { ElementNames } from "../phrases.ts";

export const UK: ElementNames = {
  comments: "komentari-list komentari-block komentar-form komentuvaty",
  related: `
      chytayte-takozh chytaite-takozh chytajte-takozh chitayte-takozh chitajte-takozh chytay-takozh shozhi-novyny
      shozhi-statti
    `,
  share: "podilytysya podilytys podilitisya poshyryty poshiriti",
  advertisement: "reklama reklamnyi-blok reklama-block",
  newsletter: "rozsylka pidpyska pidpyska-na-rozsylku",
};
