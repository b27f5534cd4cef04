/**
 * UTF-16 code units of an article's text with all that was found in it, as JSON. It goes to who writes the library in one
 * message, of which Chromium takes 64 MB, and a code unit is three bytes at most: what is longer is not saved, and what
 * was saved can be restored.
 */
export const LONGEST_BODY = 20_000_000;

/**
 * What is kept of pictures at most, where a person wants them kept. Bytes, but for the counts. A picture in a press page
 * is of 50 to 500 KB, and an article has a handful: what is larger is a poster, or was made to fill the disk.
 */
export const PICTURE_LIMITS = {
  /** One picture. */
  picture: 2_000_000,
  /** All that one text shows. */
  article: 10_000_000,
  /** Pictures of one text that are looked for. */
  articleCount: 60,
  /** All that are kept, each counted once however many texts show it. */
  total: 500_000_000,
  /** How many these are: a backup has a file for each, and an archive has room for 65,535. */
  totalCount: 20_000,
} as const;
