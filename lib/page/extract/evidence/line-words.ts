/** What a language says in the lines around articles. Every pattern is tried at the start of a trimmed line. */
export interface LineWords {
  /** `Read also: …`, `Related: …`: the mark of a line that leads away. */
  related: RegExp;
  /** Headings of such lists, whole lines. */
  relatedHeading: RegExp;
  comments: RegExp;
  share: RegExp;
  newsletter: RegExp;
  advertisement: RegExp;
  consent: RegExp;
  /** What stands where the site stops giving the text away. */
  paywall: RegExp;
  /** Buttons and links of the page itself: print, jump to, back to top. */
  navigation: RegExp;
  /** `By …` before a name, whole line apart from it. */
  by: RegExp;
  /** Who else worked on it, corrections desk, agencies: credits of the text. */
  staff: RegExp;
  /** `Published: …`, `Updated …`, `5 min read`: a line about the article's time. */
  time: RegExp;
  /** `Photo: …`: a picture's credit or caption in a line of its own. */
  photo: RegExp;
  copyright: RegExp;
  /** Months, in full and short, to know a line that is only a date. */
  months: RegExp;
}
