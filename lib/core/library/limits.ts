/**
 * UTF-16 code units of an article's text with all that was found in it, as JSON. It goes to who writes the library in one
 * message, of which Chromium takes 64 MB, and a code unit is three bytes at most: what is longer is not saved, and what
 * was saved can be restored.
 */
export const LONGEST_BODY = 20_000_000;
