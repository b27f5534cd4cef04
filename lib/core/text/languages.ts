/** Frequent function words by language: enough to tell which language a news text is in. */
export const FUNCTION_WORDS: Record<string, string> = {
  fr: "va vont de en à se ne le la les des un une et est dans que qui pour sur pas plus par au avec ce cette son ses sont aux du il elle nous vous mais ou leur été être fait comme après selon dont entre",
  en: "the of and to in a is that for it was on are with as his her they at be this from have or by one had not but what were when we there an which their said has will would been after who",
  es: "el la los las de que y en un una es por con para del se lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también fue había desde está",
  de: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie über",
  it: "il di che la e in un per è non una sono si con del da della le dei nel alla più anche come ma ha gli delle al lo se dal questo hanno essere stato",
  pt: "o a os as de que e do da em um uma para com não por mais dos das se na no ao como mas foi ele ela tem à seu sua ou quando muito nos já está também pelo pela",
  nl: "de het een van en in is dat op te voor met zijn niet aan er om ook als bij maar door naar dan ze uit nog over wordt worden werd heeft deze hij meer kan",
  ca: "el la els les de que i en un una és per amb del al se no més com però són aquest aquesta seva seu dels va ha han també entre quan molt sense",
  sv: "och att det i en som är av för på med till den har de inte om ett han men var från vi så kan när år under också efter eller",
  da: "og i at det er en til på som de med for af den der ikke har et fra var om men han eller kan år ved også efter blev",
  pl: "i w na z do się nie jest że to o jak po za od przez dla ale są co czy tym jego ich był oraz który być także jej roku",
  ro: "de și în la cu pe că nu din un o este mai a fost pentru care sunt ca prin dar sau după lui său această între fi",
  tr: "ve bir bu da de için ile olarak çok daha en olan gibi kadar sonra ne ama var o ki değil yıl her göre",
};

/** Languages told by their script alone: a Unicode script name and the language it most often means in the press. */
export const SCRIPT_LANGUAGES: readonly (readonly [script: string, lang: string])[] = [
  ["Hiragana", "ja"],
  ["Katakana", "ja"],
  ["Hangul", "ko"],
  ["Han", "zh"],
  ["Arabic", "ar"],
  ["Hebrew", "he"],
  ["Greek", "el"],
  ["Thai", "th"],
  ["Devanagari", "hi"],
  ["Cyrillic", "ru"],
];
