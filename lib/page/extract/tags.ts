/** What extraction knows of HTML's elements. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that start a new line of text in every browser's own sheet. */
export const BLOCKS = set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul",
);

/** Inline elements that mean something in a text and stay; others leave only their content. */
export const KEPT_INLINE = set(
  "a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup u var",
);

/** What takes input, and what is only for those who do. */
export const CONTROLS = set("button input select textarea progress meter output dialog");

export const HEADINGS = set("h1 h2 h3 h4 h5 h6");

export const EMBEDS = set("iframe video audio amp-youtube amp-video amp-iframe");

/** HTML's own white space; no-break and other Unicode spaces are text. */
export const WHITE_SPACE = /[ \t\n\r\f]+/gu;
