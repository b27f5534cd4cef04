import type { LinePhrases } from "../phrases.ts";

/** Hungarian. Written from knowledge of the language's news sites, blogs, forums and public bodies. */
export const HU: LinePhrases = {
  related: `
    kapcsolódó | kapcsolódó cikk | kapcsolódó cikkek | kapcsolódó cikkeink | kapcsolódó tartalom |
    kapcsolódó tartalmak | kapcsolódó hírek | kapcsolódó bejegyzések | kapcsolódó írások | kapcsolódó anyagok |
    kapcsolódó anyagaink | kapcsolódó írásaink | korábbi cikkeink | korábbi cikkeink a témában |
    cikkeink a témában | olvasd el ezt is | olvassa el ezt is | ezt is olvasd el | ezt is olvassa el |
    olvasta már | olvastad már | ezeket olvasta már | ezt olvasta már | további olvasnivaló
  `,
  comments: `
    hozzászólások | hozzászólások megtekintése | hozzászólások megjelenítése | kommentek | komment |
    kommentek megjelenítése | kommentek mutatása | szólj hozzá | szólj hozzá te is | szóljon hozzá |
    szólj hozzá a cikkhez | hozzászólok | hozzászólás írása | hozzászólás küldése | új hozzászólás
  `,
  share: `
    megosztás | megosztom | megosztás e-mailben | oszd meg | oszd meg te is | oszd meg másokkal |
    oszd meg másokkal is | oszd meg barátaiddal | oszd meg ismerőseiddel | oszd meg a cikket | ossza meg |
    ossza meg másokkal
  `,
  newsletter: `
    hírlevél | hírlevelek | hírlevelünk | hírlevél feliratkozás | hírlevél-feliratkozás | feliratkozás |
    feliratkozás hírlevélre | feliratkozás hírlevelünkre | feliratkozom a hírlevélre | feliratkozom |
    iratkozz fel
  `,
  advertisement: `
    hirdetés | hirdetések | reklám | pr-cikk | pr cikk | szponzorált tartalom | szponzorált cikk |
    támogatott tartalom | támogatott cikk | fizetett hirdetés | fizetett tartalom
  `,
  consent: `
    sütik elfogadása | az összes süti elfogadása | összes süti elfogadása | minden süti elfogadása |
    elfogadom a sütiket
  `,
  paywall: `
    csak előfizetőknek | előfizetőknek | előfizetői tartalom | előfizetek | már előfizető vagyok |
    már előfizetőnk | már előfizető | a cikk folytatását előfizetőink olvashatják | tovább olvasná
  `,
  navigation: `
    nyomtatás | nyomtatom | cikk nyomtatása | nyomtatható változat | nyomtatóbarát változat | oldal nyomtatása |
    vissza a tetejére | az oldal tetejére | oldal tetejére | lap tetejére | ugrás az oldal tetejére |
    vissza az oldal tetejére | vissza a lap tetejére | fel a tetejére | vissza a főoldalra | vissza a címlapra |
    tovább a főoldalra | tovább a címlapra | vissza a nyitólapra | vissza a listához | ugrás a tartalomra
  `,
  staff: `
    mti | mti/afp | mti/ap | forrás: mti | forrás mti | forrás: mti/afp | via mti | szerkesztőség |
    a szerző véleménye nem feltétlenül… | a cikkben megfogalmazott vélemények…
  `,
  time: `
    megjelent # | megjelent: # | megjelenés dátuma | megjelenés ideje | közzétéve | publikálva |
    publikálás dátuma | publikálás ideje | frissítve | frissítés # | frissítés: # | frissült # | frissült: # |
    utolsó frissítés
  `,
  photo:
    "fotó | fotók | foto | fotós | fotóillusztráció | fotógaléria | fénykép | fényképek | fényképezte | kép",
  copyright: `
    minden jog fenntartva | minden jog fenntartva… | az oldalon található tartalmak másolása… |
    a tartalom másolása… | jelen oldal tartalma szerzői jogvédelem…
  `,
  by: "szerző | a szerző | szerzők | írta | szöveg | szerkesztette | szerkesztő | összeállította | közzétette",
  months: `
    január | február | március | április | május | június | július | augusztus | szeptember | október | november |
    december | jan | febr | feb | márc | ápr | máj | jún | júl | aug | szept | szep | okt | nov | dec | januári |
    februári | márciusi | áprilisi | májusi | júniusi | júliusi | augusztusi | szeptemberi | októberi |
    novemberi | decemberi | hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap | hétfőn | kedden |
    szerdán | csütörtökön | pénteken | szombaton | csüt
  `,
};
