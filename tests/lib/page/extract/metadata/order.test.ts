import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../../lib/page/extract/evidence/languages.ts";
import { extractArticle } from "../../../../../lib/page/extract/extract.ts";
import type { Article } from "../../../../../lib/core/reading.ts";
import { canonicalOf } from "../../../../../lib/page/extract/metadata/addresses.ts";
import { metaTags } from "../../../../../lib/page/extract/metadata/meta.ts";
import { capture, parse, URL_OF_PAGE, window } from "../../dom.ts";

/** Which source wins where several say different things; authors, dates, site and next part have tests of their own. */
const SENTENCES = [
  "Le conseil a voté le plan du port, sans débat, dans une salle à moitié vide.",
  "Les travaux vont durer dix mois et la circulation sera déviée par la route du moulin.",
  "Le maire a promis une passerelle pour les piétons, que la ville paiera seule.",
  "Une pêcheuse a demandé où vont les bateaux en hiver, et personne n'a su le dire.",
];
const TEXT = SENTENCES.map((sentence) => `<p>${sentence} ${sentence.toLowerCase()}</p>`).join("");

interface Page {
  head?: string;
  heading?: string;
  over?: string;
  under?: string;
  before?: string;
  html?: string;
}

function read(page: Page): Article["reading"] {
  const { head = "", heading = "<h1>Le port s'agrandit</h1>", over = "", under = "" } = page;
  const { before = "", html = "" } = page;
  const document = capture(
    `<html ${html}><head>${head}</head><body>${before}<article>${heading}${over}${TEXT}${under}</article></body></html>`,
  );
  return extractArticle(document, { url: URL_OF_PAGE, phrases: LANGUAGES, window }).reading;
}
const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...value })}</script>`;
const og = (property: string, content: string): string =>
  `<meta property="og:${property}" content="${content}">`;
const canonical = (head: string): string | null => read({ head }).canonicalUrl;
const lead = (head: string, over = ""): string | null =>
  read({ head, over }).leadImage?.replace("https://journal.example", "") ?? null;
const stated = (page: Page): string | null => read(page).lang;
const title = (page: Page): string | null => read(page).title;
const access = (page: Page): string => read(page).access;

describe("the canonical address", () => {
  const link = `<link rel="canonical" href="/a">`;
  const entity = ld({ mainEntityOfPage: { "@id": "https://journal.example/c" } });

  it("is settled in order", () => {
    expect(canonical(entity + og("url", "/b") + link)).toBe("https://journal.example/a");
    expect(canonical(entity + og("url", "/b"))).toBe("https://journal.example/b");
    expect(canonical(entity)).toBe("https://journal.example/c");
    expect(canonical(ld({ mainEntityOfPage: "True" }))).toBeNull();
  });

  it("is not the site's home, but of the home", () => {
    const home = `<link rel="canonical" href="https://journal.example/">`;
    expect(canonical(home + og("url", "/b"))).toBe("https://journal.example/b");
    expect(canonical(home)).toBeNull();
    const meta = metaTags(parse(home));
    expect(canonicalOf(meta, [], "https://journal.example/")).toBe("https://journal.example/");
  });
});

describe("the lead image", () => {
  const figure = `<figure><img src="/f.jpg" width="800" height="400"></figure>`;

  it("is settled in order", () => {
    const twitter = `<meta name="twitter:image" content="/b.jpg">`;
    const data = ld({ image: ["/c.jpg"] });
    const link = `<link rel="image_src" href="/d.jpg">`;
    expect(lead(link + data + twitter + og("image", "/a.jpg"), figure)).toBe("/a.jpg");
    expect(lead(link + data + twitter, figure)).toBe("/b.jpg");
    expect(lead(link + data, figure)).toBe("/c.jpg");
    expect(lead(link, figure)).toBe("/d.jpg");
    expect(lead("", figure)).toBe("/f.jpg");
  });

  it("is the site's own only where there is no other, and never an icon", () => {
    expect(lead(og("image", "/img/logo.png") + ld({ image: "/c.jpg" }))).toBe("/c.jpg");
    expect(lead(og("image", "/img/share-default.png"), figure)).toBe("/f.jpg");
    expect(lead(og("image", "/img/site-logo@2x.png"))).toBe("/img/site-logo@2x.png");
    expect(lead(og("image", "/apple-touch-icon@2.png"))).toBeNull();
    expect(lead(og("image", "/img/logotype-exposition.jpg"), figure)).toBe(
      "/img/logotype-exposition.jpg",
    );
  });

  it("is no picture from within the text", () => {
    const long = `<p>${SENTENCES.join(" ")}</p>`;
    expect(lead("", long + figure)).toBeNull();
  });
});

describe("the language", () => {
  it("is the nearest that is stated, where the text bears it out", () => {
    const data = ld({ inLanguage: "fr-BE" });
    const meta = `<meta http-equiv="content-language" content="fr-LU">`;
    expect(stated({ html: `lang="fr-CH"`, head: data + meta })).toBe("fr-CH");
    expect(stated({ html: `lang=""`, head: data + meta })).toBe("fr-BE");
    expect(stated({ html: `lang="français"`, head: meta })).toBe("fr-LU");
    expect(stated({ head: og("locale", "fr_CA") })).toBe("fr_CA");
    const inner = capture(
      `<html lang="en"><body><article lang="fr-CA"><h1>Le port s'agrandit</h1>${TEXT}</article></body></html>`,
    );
    expect(
      extractArticle(inner, { url: URL_OF_PAGE, phrases: LANGUAGES, window }).reading.lang,
    ).toBe("fr-CA");
  });
});

describe("the title", () => {
  const long = "Le quai nord ferme pour dix mois";

  it("is a heading that another source repeats, before what is stated", () => {
    const head = `<title>${long} | Journal</title>${og("title", "Port : dix mois sans quai")}`;
    expect(title({ head, heading: `<h1>${long}</h1>` })).toBe(long);
    expect(
      title({ head: og("title", long), heading: `<h2>LE QUAI NORD ferme pour dix mois</h2>` }),
    ).toBe("LE QUAI NORD ferme pour dix mois");
  });

  it("is what is stated and shown, before a heading that nothing repeats", () => {
    const page = { head: og("title", long), heading: `<h1>Vie du port et des quais</h1>` };
    expect(title({ ...page, over: `<div class="t">${long}</div>` })).toBe(long);
    expect(title(page)).toBe("Vie du port et des quais");
  });

  it("is the only top heading where it says the same in other words", () => {
    const page = { head: og("title", "Dix mois de travaux pour le quai nord. Photos") };
    const heading = "<h1>Le quai nord : pour dix mois de gros travaux</h1>";
    expect(title({ ...page, heading })).toBe("Le quai nord : pour dix mois de gros travaux");
    expect(title({ ...page, heading: "<h1>Le quai</h1>" })).toBe(
      "Dix mois de travaux pour le quai nord. Photos",
    );
  });

  it("is what is shared before the headline, and both before the page's title", () => {
    const page = { heading: "<h2>Brèves</h2>" };
    const head = `<title>Journal, tout le port en un clic</title>`;
    const data = ld({ headline: "Dix mois sans quai nord au port" });
    expect(title({ ...page, head: head + data + og("title", long) })).toBe(long);
    expect(title({ ...page, head: head + data })).toBe("Dix mois sans quai nord au port");
    expect(title({ ...page, head })).toBe("Journal, tout le port en un clic");
  });

  it("is not the section that a menu leads to above the page", () => {
    const page = {
      head: "<title>Actualités - Journal</title>",
      before: `<nav><a href="/">Journal</a> <a href="/economie/">Actualités</a></nav><h1>Actualités</h1>`,
      heading: `<h2>${long}</h2>`,
    };
    expect(title(page)).toBe(long);
    expect(title({ ...page, before: page.before.replace("/economie/", "/sport/") })).toBe(
      "Actualités",
    );
    expect(title({ ...page, head: `<title>Le quai - Actualités</title>` })).toBe("Le quai");
  });
});

describe("access", () => {
  const words = TEXT.replaceAll(/<[^>]+>/gu, " ").split(/\s+/u).length;
  const locked = ld({ isAccessibleForFree: false });
  const asks = "<p>Cet article est réservé aux abonnés</p>";
  const wall = `<div class="paywall"><p>Abonnez-vous</p></div>`;
  const rights = "<p>© Tous droits réservés</p>";

  it("is settled in order", () => {
    expect(
      access({ head: ld({ isAccessibleForFree: false, wordCount: words }), under: wall }),
    ).toBe("whole");
    expect(access({ head: ld({ wordCount: 10 * words }), under: rights + wall })).toBe("cut");
    expect(access({ head: locked, under: rights + asks })).toBe("whole");
    expect(access({ under: asks })).toBe("cut");
    expect(access({ under: asks + rights })).toBe("cut");
    expect(access({ head: locked })).toBe("cut");
    expect(access({})).toBe("whole");
  });

  it("is whole where the author signs under the text", () => {
    const head = `${locked}<meta name="author" content="Jeanne Torel">`;
    expect(access({ head, under: "<p>Jeanne Torel</p>" })).toBe("whole");
    expect(access({ head, over: "<p>Par Jeanne Torel</p>" })).toBe("cut");
  });
});
