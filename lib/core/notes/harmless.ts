/**
 * Markdown in which nothing is HTML and no link runs anything, whatever reads it: tags and entities are shown as they are
 * written, and links of other kinds than the web's, mail's and the page's own lead nowhere.
 */
export const harmlessMarkdown = (text: string): string =>
  text
    .replaceAll(/\\?<(?!https?:\/\/[^\s<>]*>)(?=[a-z/!?])/giu, String.raw`\<`)
    .replaceAll(TARGET, (whole, before: string, scheme: string) =>
      /^(?:https?|mailto)$/iu.test(scheme.replaceAll(/[\s\\]+/gu, ""))
        ? whole
        : `${before}unsafe-${scheme}:`,
    );

/** The scheme of a link's address: of one in brackets, or of one that is defined in a line of its own. */
const TARGET =
  /(\]\(\s{0,9}\\?<?|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{0,9}\n?[ \t]{0,9}\\?<?)((?:[a-z\d+.\-\\]|&[#\w]{1,9};){1,60}):/gimu;
