import type { LinePhrases } from "../phrases.ts";

/** Czech. Written from knowledge of the language's news sites, blogs, forums and public bodies. */
export const CS: LinePhrases = {
  related: `
    čtěte také | čtěte i | čtěte dále | čtěte více | přečtěte si | přečtěte si také | přečtěte si i |
    přečtěte si více | číst dál | číst dále | číst více | číst celý článek | mohlo by vás zajímat |
    mohlo by vás také zajímat | mohlo by vás ještě zajímat | mohlo by vás dále zajímat | mohlo by se vám líbit |
    mohlo by se vám také líbit | mohlo vám uniknout | mohlo by vás zaujmout | dále by vás mohlo zajímat |
    související | související články | související zprávy
  `,
  comments: `
    komentáře | komentáře ke článku | komentáře k článku | diskuse k článku | diskuze k článku |
    diskuse ke článku | vstoupit do diskuse | vstoupit do diskuze | vstup do diskuse | přidat komentář |
    přidat nový komentář | přidat příspěvek | přidat příspěvek do diskuse | vložit komentář | napsat komentář
  `,
  share: `
    sdílet | sdílejte | sdílet článek | sdílejte článek | sdílejte tento článek | sdílet příspěvek |
    sdílet e-mailem | sdílet odkaz | poslat e-mailem | poslat emailem | poslat mailem | odeslat e-mailem
  `,
  newsletter: `
    odběr novinek | odebírat novinky | odebírat newsletter | odběr newsletteru | přihlásit k odběru |
    přihlásit se k odběru | přihlaste se k odběru | přihlaste se k odběru novinek |
    přihlaste se k odběru newsletteru | chci odebírat novinky | chci odebírat newsletter
  `,
  advertisement: `
    reklama | reklamní sdělení | inzerce | inzerát | placená inzerce | komerční sdělení | komerční článek |
    komerční prezentace | komerční obsah | pr článek | pr sdělení
  `,
  consent:
    "přijmout cookies | přijmout všechny cookies | přijmout všechny | přijmout vše | povolit vše",
  paywall: `
    jen pro předplatitele | pouze pro předplatitele | exkluzivně pro předplatitele | obsah pro předplatitele |
    článek pro předplatitele | zamčený článek | už jste předplatitel | máte předplatné | již mám předplatné
  `,
  navigation: `
    tisknout | vytisknout | vytisknout článek | vytisknout stránku | vytisknout recept | tisk článku |
    verze pro tisk | verze k tisku | zpět nahoru | na začátek stránky | zpět na začátek | na začátek |
    zpět na úvod | zpět na hlavní stránku | zpět na titulní stranu | zpět na seznam | zpět na přehled |
    přejít k obsahu | přejít na obsah | přejít k hlavnímu obsahu | přejít na hlavní obsah
  `,
  staff: `
    čtk | čtk/ap | čtk/afp | čtk, reuters | zdroj: čtk | zdroje: čtk | zdroj čtk | redakce | čtk, red |
    s využitím čtk
  `,
  time: `
    publikováno | zveřejněno | vydáno | vyšlo # | vloženo | vytvořeno | aktualizováno | aktualizace # |
    poslední aktualizace | datum poslední aktualizace | naposledy aktualizováno | naposledy změněno |
    naposledy upraveno | poslední změna
  `,
  photo: `
    foto | fota | fotografie | fotograf | fotky | autor fotografie | autor fotografií | autor foto | zdroj foto |
    zdroj fotografie
  `,
  copyright: `
    všechna práva vyhrazena | veškerá práva vyhrazena | všechna práva vyhrazena… | veškerá práva vyhrazena… |
    publikování nebo další šíření obsahu…
  `,
  by: "autor | autorka | autoři | autor článku | autor textu | text | napsal | napsala | napsali",
  months: `
    leden | únor | březen | duben | květen | červen | červenec | srpen | září | říjen | listopad | prosinec |
    ledna | února | března | dubna | května | června | července | srpna | října | listopadu | prosince | úno |
    bře | kvě | čvn | čvc | zář | říj | pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle | středu |
    sobotu | neděli | pon | úte | stř | čtv | pát | ned
  `,
};
