/** What tells the parts of a person's name apart, and a person from a desk or an agency; in lower case. */

/** Words that stand before a family name and go with it. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "af al da das de degli del della den der des di do dos du el la las le los ten ter van vom von zu zum zur".split(
    " ",
  ),
);

/** Words of signatures that are nobody's name. */
export const COLLECTIVE: ReadonlySet<string> = new Set(
  "agence agences agency and avec bureau correspondent correspondants desk editorial editors et group groupe journal magazine media médias news newsroom office press presse rédaction redaction reporters service services staff team the with".split(
    " ",
  ),
);
