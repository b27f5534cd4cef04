/** Words whose full stop does not end a sentence, by language, in lower case and without the stop. */
export const ABBREVIATIONS: Record<string, ReadonlySet<string>> = {
  fr: new Set(
    "m mm mme mmes mlle mlles dr pr prof me mgr st ste av bd boul env art al cf etc ex fig hab max min no n° p pp r réf tél vol vs janv févr fév avr juil sept oct nov déc".split(
      " ",
    ),
  ),
  en: new Set(
    "mr mrs ms dr prof sr jr st rev hon gen col lt sgt capt gov sen rep pres supt insp no vol pp p vs etc al cf approx dept est inc ltd co corp bros jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd rd".split(
      " ",
    ),
  ),
};
