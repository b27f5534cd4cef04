/** Parts of a page that say by their markup that they are not the article's text. */
import type { PageElement } from "../../tree/node.ts";
import { isEmailField, named } from "../../tree/tests.ts";
import type { OmittedReason } from "../../../core/reading.ts";

/**
 * Words of class names, ids and roles, by what they announce. Whole words only, `-` between words of one name; English,
 * which most sites write, and the names that French ones use.
 */
const WORDS: readonly [OmittedReason, string][] = [
  [
    "comments",
    "comments? commentlist commentaires? reactions? comentarios kommentare respond disqus livefyre replies comment-form reader-comments discussion-link",
  ],
  [
    "newsletter",
    "newsletters? signup sign-up subscribe email-signup mailing-list mailchimp mc-embed inscription abonnez nl",
  ],
  [
    "share",
    "shares? sharing share-bar sharebar sharebuttons? socials? social-media addthis addtoany sharedaddy sharethis shareaholic partage partager teilen compartir condividi follow-us",
  ],
  [
    "related",
    "related recirc recirculation recommended recommendations? recommandations? outbrain taboola zergnet revcontent mgid trending popular most-read mostread most-viewed read-more readmore read-next readnext read-also also-read more-stories more-from more-on more-news more-articles see-also seealso you-may-like up-next relatedposts yarpp similar lire-aussi a-lire voir-aussi connexes articles-lies suggestions suggested latest-news sidebar",
  ],
  ["consent", "cookies? consent gdpr rgpd cmp onetrust didomi tarteaucitron"],
  [
    "advertisement",
    "ads? adv adverts? advertisement advertising adsense adslot adsbygoogle adunit dfp sponsor sponsored sponsors promo promos promotion promoted publicite pubs? werbung anzeige commercial affiliates? teads native-ad",
  ],
  [
    "byline",
    "bylines? authors? auteurs? signature contributors? posted-by postedby datelines? timestamp pubdate publish-date published-date entry-meta post-meta article-meta postmeta meta entry-date post-date article-date date author-bio bio biography vcard avatar read-time reading-time author-box",
  ],
  [
    "navigation",
    "nav navbar navigation menu breadcrumbs? pagination pager paging tags taglist tag-list tagcloud post-tags entry-tags categories cat-links tags-links keywords skip-link toc fil-ariane ariane toolbar article-tools post-navigation menubar",
  ],
  [
    "other",
    "paywall print-only printonly visually-hidden visuallyhidden sr-only screen-reader-text offscreen tooltip popup modal lightbox disclaimer copyright poll noprint loading",
  ],
];

const ZONES: readonly [OmittedReason, RegExp][] = WORDS.map(([reason, words]) => [
  reason,
  new RegExp(`(?:^|-)(?:${words.split(" ").join("|")})(?:-|$)`, "u"),
]);

const CAPTION =
  /(?:^|-)(?:captions?|credits?|legende|legend|figcaption|image-credit|photo-credit|photographer|imagecaption|photocaption|mediacaption)(?:-|$)/u;

const STANDFIRST =
  /(?:^|-)(?:chapo|chapeau|standfirst|lead|lede|intro|introduction|dek|deck|subtitle|subhead|subheadline|subheading|sous-titre|summary|excerpt|abstract|vorspann|teaser-text|description|alternativeheadline)(?:-|$)/u;

/** The words of an element's names, in lower case, joined by `-`: `relatedPosts_2` is `related-posts-2`. */
export function namesOf(element: PageElement): string {
  const parts: string[] = [];
  for (const name of [
    "class",
    "id",
    "role",
    "itemprop",
    "rel",
    "data-component",
    "data-testid",
    "data-type",
  ]) {
    const value = element.getAttribute(name);
    if (value) parts.push(value.slice(0, 500));
  }
  return parts
    .join(" ")
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, "-")
    .replaceAll(/[^\p{L}]+/gu, "-")
    .toLowerCase();
}

/** What an element's own names and kind announce, or null. */
export function zoneOf(element: PageElement): OmittedReason | null {
  switch (element.localName) {
    case "nav":
      return "navigation";
    case "footer":
      return "other";
    case "form":
      return formReason(element);
  }
  const names = namesOf(element);
  if (names !== "") {
    for (const [reason, pattern] of ZONES) if (pattern.test(names)) return reason;
  }
  if (element.localName === "aside") return "related";
  return null;
}

export function isCaptionPart(element: PageElement): boolean {
  if (element.localName === "figcaption") return true;
  // Figures of text (a quotation, a listing, a table) hold what they hold; only their `figcaption` is a caption.
  if (element.localName === "figure") {
    return element.find(named("blockquote", "pre", "table")) === null;
  }
  return CAPTION.test(namesOf(element));
}

/** A standfirst by its names: the article's own, wherever it stands. */
export function isStandfirst(element: PageElement): boolean {
  return STANDFIRST.test(namesOf(element));
}

function formReason(form: PageElement): OmittedReason {
  if (form.find(named("textarea"))) return "comments";
  return form.find(isEmailField) ? "newsletter" : "other";
}
