import type { ElementNames } from "../phrases.ts";

export const SV: ElementNames = {
  comments: "kommentarer kommentarsfalt lamna-kommentar",
  newsletter: "nyhetsbrev nyhetsbrevet",
  share: "dela-artikel dela-sidan delningsknappar dela-knappar sociala-medier",
  related:
    "relaterat relaterade relaterade-artiklar relaterade-nyheter las-mer las-ocksa las-aven lasmer",
  consent: "cookieinfo",
  advertisement: "annons annonser annonsplats annonsyta reklamplats annonslank",
  byline:
    "forfattare skribent publiceringsdatum publicerad uppdaterad sidan-uppdaterad artikelinfo",
  caption: "bildtext fototext bildbyline fotobyline fotograf",
  standfirst: "underrubrik artikelingress",
  navigation:
    "brodsmulor brodsmula lankstig huvudmeny sidmeny nyckelord amnesord innehallsforteckning",
  other: "sidfot betalvagg",
};
