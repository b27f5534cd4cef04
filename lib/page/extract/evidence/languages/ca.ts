import type { LinePhrases } from "../phrases.ts";

/** Catalan. Written from knowledge of the language's news sites, blogs, encyclopaedias and public bodies. */
export const CA: LinePhrases = {
  related: `
    llegiu també | llegeix també | llegiu més | llegeix més | llegir més | llegir-ne més | llegiu-ne més |
    llegeix-ne més | continueu llegint | segueix llegint | vegeu també | veure també | mira també |
    escolta també | notícies relacionades | notícia relacionada | articles relacionats | article relacionat |
    continguts relacionats | contingut relacionat | entrades relacionades | informació relacionada |
    informacions relacionades | enllaços relacionats
  `,
  comments: `
    comentaris | comenta | comenta-ho | comenta la notícia | comenta l'article | fes un comentari |
    fer un comentari | feu un comentari | afegeix un comentari | afegiu un comentari | afegir un comentari |
    escriu un comentari | escriviu un comentari | deixa un comentari | deixeu un comentari
  `,
  share: `
    comparteix | compartiu | comparteix-ho | compartiu-ho | comparteix això | comparteix l'article |
    comparteix aquest article | comparteix la notícia | comparteix aquesta notícia | comparteix l'entrada |
    comparteix a les xarxes | comparteix per correu
  `,
  newsletter: `
    butlletí | butlletins | el butlletí | butlletí de notícies | subscriu-te | subscriviu-vos | subscriu-t'hi |
    subscriviu-vos-hi | subscriu-te al butlletí | subscriu-te a la newsletter | subscriviu-vos al butlletí
  `,
  advertisement: `
    publicitat | anunci | anuncis | contingut patrocinat | contingut promocionat | contingut de marca |
    patrocinat | patrocinats | espai patrocinat | publireportatge | informació patrocinada
  `,
  consent: `
    accepta les galetes | accepta totes les galetes | acceptar galetes | acceptar totes les galetes |
    accepto les galetes
  `,
  paywall: `
    només per a subscriptors | exclusiu per a subscriptors | exclusiu subscriptors |
    contingut exclusiu per a subscriptors | contingut per a subscriptors | article per a subscriptors |
    només subscriptors | ja ets subscriptor | ja sou subscriptor
  `,
  navigation: `
    imprimeix | imprimir | imprimeix l'article | imprimeix la notícia | imprimeix aquesta pàgina |
    versió per imprimir | versió imprimible | torna a dalt | tornar a dalt | torna al principi |
    tornar al principi | torna a l'inici | tornar a l'inici | anar a dalt | ves a dalt | puja a dalt |
    torna a la portada | tornar a la portada | anar a la portada | vés al contingut | ves al contingut
  `,
  staff: `
    acn | acn barcelona | acn girona | acn tarragona | acn lleida | font: acn | redacció | la redacció |
    agències | redacció / agències
  `,
  time: `
    publicat | publicada el | data de publicació | actualitzat | actualitzada el | actualització # |
    darrera actualització | última actualització | data d'actualització | darrera modificació |
    última modificació | modificat el | modificada el | creat el
  `,
  photo: `
    foto | fotos | fotografia | fotografies | fotògraf | fotògrafa | imatge | imatges | crèdit de la foto |
    crèdits de la imatge
  `,
  copyright: `
    tots els drets reservats | tots els drets reservats… | drets reservats | prohibida la reproducció… |
    queda prohibida la reproducció…
  `,
  by: "per | autor | autora | autors | text | text de | escrit per | publicat per | redactat per",
  months: `
    gener | febrer | març | abril | maig | juny | juliol | agost | setembre | octubre | novembre | desembre |
    gen | febr | feb | abr | jul | oct | nov | des | dilluns | dimarts | dimecres | dijous | divendres |
    dissabte | diumenge
  `,
};
