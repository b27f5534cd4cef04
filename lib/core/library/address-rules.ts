/**
 * What in an address says how somebody came to a page, and not which page it is. Data: `address.ts` applies it.
 *
 * Parameters are those that advertisers, newsletters and networks add to addresses of any site, as their own
 * documentation names them; what a site may use to tell pages apart (`id`, `page`, `p`, `q`) is never among them.
 */

/** Whole names, lower case. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(
  [
    // Click identifiers of advertisers and networks.
    "gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid fbclid msclkid twclid ttclid",
    "li_fat_id igshid igsh yclid ysclid epik irclickid rdt_cid scclid srsltid _openstat wickedid",
    "cx_click cx_recsorder",
    // Mailings.
    "mc_cid mc_eid mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking vero_id vero_conv",
    "oly_anon_id oly_enc_id ck_subscriber_id ml_subscriber s_cid nl_source nlid newsletter_id",
    "estat_url mcid",
    // Analytics, and the sections of news sites that led to a page.
    "_ga _gl ns_mchannel ns_source ns_campaign ns_linkname ns_fee ito smid smtyp cmpid cmp ocid",
    "ncid sr_share share ref ref_src ref_url referer referrer feature xtor spm sharesource",
    "__twitter_impression taid guccounter guce_referrer guce_referrer_sig",
    // Other dress of the same page.
    "amp amp_js_v amp_gsa usqp outputtype output_type print",
  ].flatMap((line) => line.split(" ")),
);

/** Beginnings of names, lower case. */
export const TRACKING_PREFIXES: readonly string[] = [
  "utm_",
  "mtm_",
  "matomo_",
  "piwik_",
  "pk_",
  "at_",
  "hsa_",
  "trk_",
  "stm_",
  "itm_",
  "int_",
  "wt_mc",
  "wt.mc",
  "__s_",
  "ga_",
  "cx_",
  "fb_action_",
];

/** First labels of a host that serve the same pages in another dress; taken off only where a site's name is left. */
export const DRESS_HOSTS: ReadonlySet<string> = new Set([
  "www",
  "www2",
  "m",
  "mobile",
  "mobil",
  "touch",
  "amp",
  "wap",
]);

/** Segments at an address's beginning or end that only say which dress. */
export const DRESS_SEGMENTS: ReadonlySet<string> = new Set(["amp", "amphtml"]);

/** Ends of a last segment that only say which dress: "story.amp.html", "story-amp". */
export const DRESS_ENDINGS = /(?:\.amp(?=\.html?$)|\.amp$)/iu;

/** A page of a folder's own. */
export const INDEX_PAGE = /\/(?:index|default)\.(?:html?|php|aspx?)$/iu;

/** Hosts that show other sites' pages, with the path under which these follow: "/c/s/site.example/story". */
export const AMP_CACHES: readonly { host: RegExp; path: RegExp }[] = [
  { host: /(?:^|\.)cdn\.ampproject\.org$/u, path: /^\/[a-z]\/(s\/)?(.+)$/u },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/u, path: /^\/amp\/(s\/)?(.+)$/u },
];
