import type { LinePhrases } from "../phrases.ts";

/** Slovak. Written from knowledge of the language's news sites, blogs, forums and shops. */
export const SK: LinePhrases = {
  related: `
    súvisiace články | súvisiaci článok | súvisiace | súvisiace správy | súvisiace témy | súvisiace príspevky |
    súvisiace produkty | súvisiaci obsah | podobné články | podobné príspevky | podobné recepty |
    podobné produkty | ďalšie články | ďalšie správy | ďalšie články autora | ďalšie články z rubriky |
    ďalšie z rubriky | ďalšie k téme | viac k téme | viac o téme | k téme | na tému | k veci | prečítajte si
  `,
  comments: `
    diskusia | diskusia k článku | vstúpiť do diskusie | vstúpte do diskusie | prejsť do diskusie |
    zobraziť diskusiu | otvoriť diskusiu | zapojiť sa do diskusie | zapojte sa do diskusie | pridať do diskusie |
    komentáre | komentár | komentáre k článku | # komentárov | # komentár
  `,
  share: `
    zdieľať | zdieľaj | zdieľajte | zdieľanie | zdieľať článok | zdieľaj článok | zdieľajte článok |
    zdieľať na facebooku | zdieľať na facebook | zdieľaj na facebooku | zdieľať na twitteri | zdieľať cez
  `,
  newsletter: `
    odber noviniek | odoberať novinky | odoberať newsletter | odoberajte newsletter | odoberajte novinky |
    odoberajte náš newsletter | prihlásiť sa na odber | prihlásiť na odber | prihláste sa na odber |
    prihláste sa na odber noviniek | prihlásenie na odber noviniek
  `,
  advertisement: `
    reklama | inzercia | inzerát | inzeráty | pr článok | pr správa | reklamná správa | platená inzercia |
    platený obsah | komerčný článok | komerčná prezentácia
  `,
  consent: `
    táto stránka používa cookies… | táto stránka používa súbory cookie… | táto webová stránka používa… |
    tento web používa cookies… | tento web používa súbory cookie…
  `,
  paywall: `
    len pre predplatiteľov | iba pre predplatiteľov | článok je len pre predplatiteľov |
    obsah pre predplatiteľov | už máte predplatné | máte predplatné | ste predplatiteľom | ste už predplatiteľ |
    predplaťte si
  `,
  navigation: `
    tlačiť | vytlačiť | vytlačiť článok | vytlačiť recept | verzia pre tlač | hore | späť hore | naspäť hore |
    späť na začiatok | späť na úvod | návrat hore | späť | domov | hlavná stránka | preskočiť na obsah |
    preskočiť na hlavný obsah | prejsť na obsah | prejsť na hlavný obsah | skočiť na obsah | ďalšia strana |
    ďalšia stránka
  `,
  staff:
    "redakcia | tasr | sita | čtk | tasr, sita | sita, tasr | tasr, čtk | zdroj | o autorovi | o autorke",
  time: `
    zverejnené # | zverejnené: # | zverejnené dňa | uverejnené # | uverejnené: # | uverejnené dňa |
    publikované # | publikované: # | publikované dňa | publikoval dňa | vydané # | vydané: # | vydané dňa |
    pridané #
  `,
  photo: `
    foto | fotografia | fotografie | fotky | autor fotografie | autor foto | ilustračné foto |
    ilustračná fotografia | ilustračný obrázok | ilustračná snímka
  `,
  copyright: `
    všetky práva vyhradené | všetky práva sú vyhradené | všetky práva vyhradené… | všetky práva sú vyhradené… |
    autorské práva
  `,
  by: "autor | autorka | autori | autor článku | autorka článku | napísal | napísala | píše | text",
  months: `
    január | januára | február | februára | marec | marca | apríl | apríla | máj | mája | jún | júna | júl |
    júla | august | augusta | september | septembra | október | októbra | november | novembra | december |
    decembra | jan | feb | mar | apr | aug | sep | sept | okt | nov | dec | pondelok | pondelka | utorok |
    utorka | streda | stredy | stredu | štvrtok | štvrtka | piatok | piatka | sobota | soboty | sobotu | nedeľa |
    nedele | nedeľu | po | ut | st | št | pi | so | ne
  `,
};
