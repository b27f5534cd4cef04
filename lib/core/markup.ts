/** What an article's markup may hold: the one list, for whoever cleans it and for whoever writes it into a file. */

/** What an article is made of; nothing that runs, loads a document, takes input, or changes how the page looks. */
export const ALLOWED_TAGS =
  "a abbr b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr".split(
    " ",
  );

export const ALLOWED_ATTRIBUTES =
  "href src alt title lang dir datetime colspan rowspan scope start reversed value width height cite rel data-lede-embed data-lede-ref data-lede-id".split(
    " ",
  );

/** MathML's presentation, without what holds HTML, runs or draws. */
export const MATH_TAGS =
  "math mrow mi mn mo mtext ms mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mmultiscripts mprescripts mtable mtr mtd mstyle mpadded mphantom menclose merror semantics".split(
    " ",
  );

export const MATH_ATTRIBUTES =
  "display mathvariant linethickness stretchy accent accentunder fence separator form columnalign rowalign columnspan rowspan notation lspace rspace minsize maxsize".split(
    " ",
  );

/** Links that leave the reader for another page or a letter. */
export const LINK = /^(?:https?:|mailto:)/iu;

/** Pictures: fetched by the reader only; inline ones in raster formats only (an SVG is a document). */
export const IMAGE = /^(?:https?:|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/iu;

/** Whether an article's markup begins with a picture of its own. */
export function beginsWithPicture(html: string): boolean {
  return /^\s*(?:<(?:div|figure|p|a)\b[^>]*>\s*){0,4}<img\b/u.test(html);
}
