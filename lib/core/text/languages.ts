/**
 * Frequent function words by language (ISO 639-1): enough to tell which language a news text is in. Lists of about the
 * same length, since what counts is how many words of a text are in one.
 */
export const FUNCTION_WORDS: Record<string, string> = {
  fr: "va vont de en à se ne le la les des un une et est dans que qui pour sur pas plus par au avec ce cette son ses sont aux du il elle nous vous mais ou leur été être fait comme après selon dont entre",
  en: "of the and to in a is that for it was on are with as his her they at be this from have or by one had not but what were when we there an which their said has will would been after who",
  es: "el la los las de que y en un una es por con para del se lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también fue había desde está",
  de: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie über",
  it: "il di che la e in un per è non una sono si con del da della le dei nel alla più anche come ma ha gli delle al lo se dal questo hanno essere stato",
  pt: "o a os as de que e do da em um uma para com não por mais dos das se na no ao como mas foi ele ela tem à seu sua ou quando muito nos já está também pelo pela",
  gl: "o a os as de que e do da en un unha para con non por máis dos das se na no ao como pero foi el ela ten seu súa ou cando moito xa está tamén polo pola desde pode",
  nl: "de het een van en in is dat op te voor met zijn niet aan er om ook als bij maar door naar dan ze uit nog over wordt worden werd heeft deze hij meer kan",
  af: "die en van in is het nie dat vir om te met op wat hy sy as aan deur ook was maar by uit hulle sal kan word na ek ons daar hierdie meer moet oor",
  ca: "el la els les de que i en un una és per amb del al se no més com però són aquest aquesta seva seu dels va ha han també entre quan molt sense",
  eu: "eta da ez du bat dira izan zen baina ere egin hau dute den zuen baten beste bere duen gero behar dela dago zuten urte hori edo arte izango dituzte",
  sv: "och att det i en som är av för på med till den har de inte om ett han men var från vi så kan när år under också efter eller",
  da: "og i at det er en til på som med de for af den der ikke har et fra om var men han eller kan år ved også efter blev nu ud sig hvad være",
  no: "og i det er som på til av for med en at har de ikke den et fra om var men seg han kan ble vi etter også eller år hun så ut nå være hva",
  is: "og að í á er sem við um það til en ekki af með hann var fyrir eru því hefur hún frá þá verið eftir eða þeir upp þess ári segir vera þegar",
  fi: "ja on ei että se oli mutta hän ovat kun myös kuin joka ole sen jos niin vain jo mukaan siitä tai sekä mitä tämä nyt olla hänen voi jälkeen vuoden sitä",
  et: "ja on ei et see oli ka kui aga seda oma mis ta ning või tema pole siis veel nii võib kes välja üks aasta pärast ole selle kõik",
  lv: "un ir ka no ar par uz tas kas bija arī bet lai pēc kā viņš nav gada tika vai tiek šo savu līdz jau būs pie to kuru viņa",
  lt: "ir yra kad į su iš kaip tai apie bet buvo jo po už nuo dėl ne taip pat ar jis tik jau metų bus prie kurie kuris savo jie",
  pl: "i w na z do się nie jest że to o jak po za od przez dla ale są co czy tym jego ich był oraz który być także jej roku już tego przed",
  cs: "a v se na je že s z do o k i to za ve pro jsou by po od jako ale při podle který která které také co ze už nebo bude byl jeho jen když však není",
  sk: "a v sa na je že s z do o k i to za vo pre sú by po od ako ale pri podľa ktorý ktorá ktoré aj čo zo už alebo bude bol jeho len keď však nie",
  hr: "i u je da se na za su od s ne koji koja koje što kao do ali iz o to će bi nakon godine nije bio bila ili jer nego još samo sve koje kako",
  sl: "in v je da se na za so od z ne ki kot do ali iz o to bo bi po pri tudi pa še ter njegov bil bila leta lahko med ni zaradi",
  hu: "a az és hogy nem is egy van meg de csak már ezt volt el ha mint még ki most lesz vagy szerint után majd pedig amely aki mert minden több között nagyon",
  ro: "de și în la cu pe că nu din un o este mai a fost pentru care sunt ca prin dar sau după lui său această între fi",
  sq: "e të në dhe për me një që nga është më se i si ka nuk do u kjo por ishte janë tij duke pas këtë edhe ai kur",
  tr: "ve bir bu da de için ile olarak çok daha en olan gibi kadar sonra ne ama var o ki değil yıl her göre",
  az: "və bu bir ki də ilə üçün olan da edir olub çox sonra daha kimi isə onun hər bütün deyib var ən amma",
  id: "yang dan di dari untuk dengan pada ini itu tidak dalam akan ke juga oleh adalah saat telah sebagai bisa ada karena atau lebih kata kami mereka seorang tersebut bahwa",
  fil: "ang ng sa na mga at ay ni si para hindi ito may kung siya niya nang kanyang dahil isang rin pa kay ayon",
  sw: "ya na wa kwa ni katika za la kuwa hii huyo lakini hayo baada cha vya hiyo alisema kama watu yake wake pia",
  vi: "và của là có được trong cho không với các một những người này đã để khi từ cũng đến về nhiều tại ra như năm sẽ vào trên theo",
  ru: "и в не на что с по он как это за из к но от о для его то все так же был была было или также после который которые до при уже еще ещё их она они году будет",
  uk: "і в на що не з у до та за як це від про його але для є був було який яка які вже або також після й під її ще щоб може більше через",
  be: "і ў у на не што з у да як гэта за ад яго але для быў было які якая якія ужо або таксама пасля каб іх яна гэты пра па ці ён калі каля толькі будзе",
  bg: "и на в да се за от не са с е по че как като които която това до или след при ще но бе беше също още през към има само той",
  sr: "и у је да се на за су од са не који која које што као до али из о то ће би након године није био била или јер после",
  mk: "и во на да се за од не е со ги што кој која кои како но го до по ќе беше според биде ова или исто така ја му",
  ar: "في من على إلى أن التي عن مع هذا هذه الذي كان كما بعد بين ما لا أو كل حتى قد لم لكن ذلك هو هي وقال وفي",
  fa: "در و به از که این را با است برای آن یک تا شد شده می های هم کرد باید نیز او بود خود ما دارد بر اما پس گفت",
  ur: "کے میں کی ہے اور سے کا کو نے پر کہ یہ ہیں بھی اس ایک تھا گیا کر جو نہیں کہا تھے",
};

/** Those of most pages in Latin letters: what a line of few words is likelier written in. */
export const WIDESPREAD: ReadonlySet<string> = new Set(
  "en es de fr it pt nl ca pl cs sk tr ro sv da no fi hu hr id vi".split(" "),
);

/**
 * Scripts by their ISO 15924 code, with the language that each most often means in the press: where `FUNCTION_WORDS`
 * has no other of it, or none of them speaks up.
 */
export const SCRIPT_LANGUAGES: Readonly<Record<string, string>> = {
  Hang: "ko",
  Hani: "zh",
  Arab: "ar",
  Hebr: "he",
  Grek: "el",
  Thai: "th",
  Deva: "hi",
  Cyrl: "ru",
  Armn: "hy",
  Geor: "ka",
  Beng: "bn",
  Taml: "ta",
  Telu: "te",
  Gujr: "gu",
  Guru: "pa",
  Knda: "kn",
  Mlym: "ml",
  Sinh: "si",
  Khmr: "km",
  Laoo: "lo",
  Mymr: "my",
  Ethi: "am",
};

/** Languages without a list of their own, which are told as one that writes almost the same words. */
export const NEAR_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  nb: ["no", "da"],
  nn: ["no", "da"],
  fo: ["is"],
  bs: ["hr", "sr"],
  sr: ["hr"],
  cnr: ["hr", "sr"],
  sh: ["hr", "sr"],
  ms: ["id"],
  mo: ["ro"],
  tl: ["fil"],
  prs: ["fa"],
  oc: ["ca"],
  ast: ["es"],
  an: ["es"],
  lb: ["de"],
  gsw: ["de"],
  nds: ["de"],
  fy: ["nl"],
  cmn: ["zh"],
  yue: ["zh"],
};
