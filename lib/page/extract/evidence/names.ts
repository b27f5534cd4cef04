/**
 * Words of class names, ids and roles by what they announce: whole words, `-` between the words of one name. English,
 * which most sites write whatever their language; the names of widgets that many sites carry; and what the files of
 * `languages/` add.
 */
import type { OmittedReason } from "../../../core/reading.ts";

/** What an element's names may announce. */
export type Announced = OmittedReason | "caption" | "standfirst";

/** In the order in which they are believed where an element has several. */
export const NAMES: readonly (readonly [Announced, string])[] = [
  [
    "comments",
    "comment comments commentlist comment-list comment-form commentform reader-comments reaction reactions respond disqus livefyre replies discussion-link commentaire commentaires fb-comments pingbacks trackbacks responses guestbook",
  ],
  [
    "newsletter",
    "newsletter newsletters newsletter-box newsletterbox signup sign-up subscribe subscription subscription-widget email-signup mailing-list mailchimp mc-embed optin opt-in convertkit inscription abonnez nl",
  ],
  [
    "share",
    "share shares sharing share-bar sharebar sharebutton sharebuttons share-buttons shareblock social socials social-media social-bar social-links social-icons socialshare social-likes addthis addtoany sharedaddy sharethis shareaholic shariff essb mashsb ssba sassy-social-share heateor ya-share share42 pluso jiathis bdsharebuttonbox bshare fb-like fb-like-button twitter-share-button partage partager follow-us likes-widget",
  ],
  [
    "related",
    "related recirc recirculation recommended recommendation recommendations recommandation recommandations outbrain taboola zergnet revcontent mgid engageya plista trending popular most-read mostread most-viewed most-popular read-more readmore read-next readnext read-also also-read more-stories more-from more-on more-news more-articles see-also seealso you-may-like you-might-like up-next relatedposts related-posts yarpp similar lire-aussi a-lire voir-aussi connexes articles-lies suggestions suggested latest-news latest-posts recent-posts sidebar widget-area hotlist playlist",
  ],
  [
    "consent",
    "cookie cookies consent gdpr rgpd cmp onetrust didomi tarteaucitron cookiebot usercentrics borlabs",
  ],
  [
    "advertisement",
    "ad ads adv advert adverts advertisement advertising adsense adslot adsbygoogle adunit dfp gpt-ad sponsor sponsored sponsors promo promos promotion promoted publicite pub pubs commercial affiliate affiliates tead teads native-ad advads adsanity",
  ],
  [
    "byline",
    "byline bylines author authors auteur auteurs signature contributor contributors posted-by postedby dateline datelines timestamp pubdate publish-date published-date entry-meta post-meta article-meta postmeta postmetadata meta entry-date post-date article-date date author-bio bio biography vcard avatar read-time reading-time author-box authorbox about-author author-info author-card",
  ],
  [
    "navigation",
    "nav navbar navigation menu breadcrumb breadcrumbs pagination pager paging tags taglist tag-list tagcloud post-tags entry-tags categories cat-links tags-links keywords skip-link toc table-of-contents fil-ariane ariane toolbar article-tools post-navigation post-nav nav-links menubar editsection edit-section hatnote homonymie navbox catlinks jump-to jump-link",
  ],
  [
    "other",
    "paywall print-only printonly print-footer visually-hidden visuallyhidden sr-only screen-reader-text screenreader offscreen tooltip popup modal lightbox disclaimer copyright poll quiz rating ratings star-rating post-ratings bandeau bandeau-container bandeau-section noprint no-print loading ambox moduletable profile-signature",
  ],
  [
    "caption",
    "caption captions credit credits legende legend figcaption image-credit photo-credit photographer imagecaption photocaption mediacaption wp-caption-text tr-caption media-caption thumbcaption gallerytext copyright-notice video-description video-caption video-title media-description image-description photo-description image-caption image-title",
  ],
  [
    "standfirst",
    "chapo chapeau standfirst sub-title sub-headline second-title article-intro lead lede intro introduction dek deck subtitle subhead subheadline subheading sous-titre soustitre summary excerpt abstract teaser-text description alternativeheadline entradilla sottotitolo vorspann lid ingress",
  ],
];
