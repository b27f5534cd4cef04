/**
 * How strange two characters are beside each other in a healthy text: 0 for what print has, 1 for what it hardly has,
 * 2 for what it never has. (That misread bytes betray themselves by such neighbours is ftfy's idea; the classes and
 * rules here are our own.)
 */
export function strangeness(left: string, right: string): number {
  const a = kindOf(left);
  const b = kindOf(right);
  if (a === "control" || b === "control") return 2;
  if (a === "letter" && b === "letter") return lettersApart(left, right);
  if (a === "letter") return BEHIND_LETTER[b];
  if (b === "letter") return BEFORE_LETTER[a];
  if (a === "blank" || b === "blank" || a === "plain" || b === "plain" || a === "digit") return 0;
  if (b === "digit") return a === "after" || a === "sign" ? 1 : 0;
  if (a === "drawn" && b === "drawn") return 0;
  if (a === "closing" || b === "closing" || (a === "opening" && b === "opening")) return 0;
  if (a === "after" && b === "after") return left === right ? 0 : 1;
  return 1;
}

/** The strangeness of every pair in a text, summed up. */
export function strangenessOf(text: string): number {
  let sum = 0;
  let last = "";
  for (const character of text) {
    if (last !== "") sum += strangeness(last, character);
    last = character;
  }
  return sum;
}

type Kind =
  | "letter"
  | "digit"
  | "blank"
  | "plain" // ASCII, dashes, ellipsis, apostrophe: beside anything
  | "opening"
  | "closing"
  | "currency"
  | "after" // signs that stand behind a letter or number: m², ™, 5°
  | "sign"
  | "drawn" // frames, blocks, mathematical signs
  | "control";

const BEHIND_LETTER: Readonly<Record<Kind, number>> = {
  letter: 0,
  digit: 0,
  blank: 0,
  plain: 0,
  opening: 1,
  closing: 0,
  currency: 1,
  after: 0,
  sign: 1,
  drawn: 1,
  control: 2,
};

const BEFORE_LETTER: Readonly<Record<Kind, number>> = {
  letter: 0,
  digit: 0,
  blank: 0,
  plain: 0,
  opening: 0,
  closing: 1,
  currency: 0,
  after: 1,
  sign: 1,
  drawn: 1,
  control: 2,
};

const KINDS: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ["blank", "\u00A0\u00AD\u202F \t\n\r"],
      ["plain", "’–—…·•´΄΅§−"],
      ["opening", "„‚‹¿¡"],
      // Closing in one language, opening in the next: in front of a letter they open.
      ["closing", "”»›"],
      ["plain", "“‘«"],
      ["currency", "€£¥"],
      ["after", "ªº™®©°²³¹†‡‰ˇ"],
      ["sign", "¢¤¦¨¬¯±¶¸¼½¾×÷ˆ˜ƒ˘˙˚˝˛µ"],
      ["drawn", "√≈∆≠∞≤≥∂∑∏π∫Ω◊⁄ﬁﬂı¬⌐₧ªº■ⁿ∙⌠⌡≡∩‗"],
    ] as const
  ).flatMap(([kind, characters]) => [...characters].map((one): [string, Kind] => [one, kind])),
);

function kindOf(character: string): Kind {
  const listed = KINDS.get(character);
  if (listed) return listed;
  if (/^\p{L}/u.test(character)) return "letter";
  if (/^\p{Nd}/u.test(character)) return "digit";
  if (/^[\u0080-\u009F]/.test(character)) return "control";
  if (/^[─-▟]/u.test(character)) return "drawn";
  return character < "\u0080" ? "plain" : "sign";
}

/** Letters of two scripts in one word; a capital behind a small letter. */
function lettersApart(left: string, right: string): number {
  const one = scriptOf(left);
  if (one !== scriptOf(right)) return 2;
  const ascii = left < "\u0080" && right < "\u0080";
  return !ascii && /\p{Ll}/u.test(left) && /\p{Lu}/u.test(right) ? 1 : 0;
}

function scriptOf(letter: string): "Latin" | "Greek" | "Cyrillic" | "other" {
  if (/\p{Script=Latin}/u.test(letter)) return "Latin";
  if (/\p{Script=Greek}/u.test(letter)) return "Greek";
  return /\p{Script=Cyrillic}/u.test(letter) ? "Cyrillic" : "other";
}
