import type { SummaryWords } from "./words.ts";

/** Parted by spaces; a phrase has `_` for its own. */
const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").map((word) => word.replace("_", " ")));
const pairs = (articles: string, nouns: string): ReadonlySet<string> =>
  new Set(articles.split(" ").flatMap((a) => nouns.split(" ").map((n) => `${a} ${n}`)));

export const EN: SummaryWords = {
  stop: words(
    "the a an of to in on at by for from with without and or but nor so yet is are was were be been being has have had do does did will would can could may might should it its he she they we i you his her their our my your this that these those who which what when where how as than then there here not no more most some any all also just only into over under after before about up down out said says say one two three",
  ),
  leaning: words(
    "in_other the_same in_addition by_contrast in_contrast as_such for_example for_instance on_top after_that that's he she it they this that these those but however so and or nor yet also then thus hence therefore meanwhile instead such here there his her its their him them moreover furthermore nevertheless nonetheless still otherwise another both neither either former latter similarly likewise consequently accordingly besides elsewhere again indeed yes no well because others",
  ),
  pronouns: words("he she it they we i you"),
  descriptions: pairs(
    "the",
    "company firm group start-up startup business club hospital charity union association foundation agency airline retailer bank school university museum buyer seller former latter suspect victim pair duo project latest second",
  ),
  apparatus:
    /^(?:notes?|footnotes|references|bibliography|sources?|further reading|see also|acknowledge?ments|external links|p\.?s)(?![\p{L}])/iu,
  furniture:
    /^(?:[*©►▶→•]|\[\d|(?:photos?|picture|image|video|read more|read also|see also|watch|click|subscribe|sign up|follow us|listen|related|updated|published|source|caption|share this|download|for more|advertisement)(?![\p{L}]))/iu,
};
