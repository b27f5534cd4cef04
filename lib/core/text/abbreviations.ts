/** Words whose full stop does not end a sentence, by language, in lower case and without the stop. */
export const ABBREVIATIONS: Record<string, ReadonlySet<string>> = {
  fr: new Set(
    "m mm mme mmes mlle mlles dr pr prof me mgr st ste av bd boul env cf ex hab réf tél vs janv févr fév avr juil".split(
      " ",
    ),
  ),
  en: new Set(
    "mr mrs ms dr prof jr st rev hon gen col lt sgt capt gov sen rep pres supt insp vs cf approx dept est mt ft".split(
      " ",
    ),
  ),
  de: new Set("mio mrd nr bzw ca dr prof vgl".split(" ")),
};

/** Words whose full stop does not end a sentence when a number follows; alone they are words or end one. */
export const NUMBERED_ABBREVIATIONS: Record<string, ReadonlySet<string>> = {
  fr: new Set("art al fig max min no n° p pp r vol sept oct nov déc".split(" ")),
  en: new Set(
    "no nos vol pp p fig art sec ch jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
  ),
};

/** Languages that write ordinals as a number and a full stop. */
export const ORDINAL_STOPS: ReadonlySet<string> = new Set(
  "bs cs da de et fi hr hu is lv nb nn no pl sk sl sr tr".split(" "),
);
