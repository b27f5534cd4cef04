import { describe, expect, it } from "vitest";

import { blocksOf, extract, parseDom } from "../dom.ts";
import { BODY, LEAD, omittedOf, page } from "./page.ts";
import { textNodeAt } from "../../../../lib/page/highlight/ranges.ts";

describe("extractArticle", () => {
  it("gives the article's paragraphs, without title, menu and footer", () => {
    const article = extract(page());
    expect(blocksOf(article)).toEqual([LEAD, ...BODY]);
    expect(article.reading).toMatchObject({
      title: "Le port s'agrandit",
      lang: "fr",
      access: "whole",
      omitted: [],
      problems: [],
    });
  });

  it("holds every text node's place in the html", () => {
    const { html, nodes, reading } = extract(
      page({ inside: "<ul><li>Un <b>quai</b> neuf</li></ul>" }),
    );
    const root = parseDom(`<body>${html}</body>`).body;
    expect(nodes.length).toBeGreaterThan(5);
    for (const { start, end, path } of nodes) {
      expect(textNodeAt(root, path)?.data).toBe(reading.text.slice(start, end));
    }
  });

  it.each([
    ["share", `<div class="share-bar"><a href="#">Facebook</a> <a href="#">Courriel</a></div>`],
    ["related", `<p>Lire aussi : <a href="/a/2">Le chantier naval embauche cent personnes</a></p>`],
    [
      "related",
      `<div class="related"><h3>Sur le même sujet</h3><a href="/a/3">Les quais de la rade</a></div>`,
    ],
    ["newsletter", `<p>Inscrivez-vous à notre lettre quotidienne pour ne rien manquer.</p>`],
    ["newsletter", `<form action="/n"><p>Chaque matin chez vous</p><input type="email"></form>`],
    ["comments", `<p>12 commentaires</p>`],
    ["advertisement", `<p>Publicité</p>`],
    ["advertisement", `<p>Advertisement</p>`],
    ["consent", `<div class="cookie-banner"><p>Nous utilisons des cookies.</p></div>`],
    ["navigation", `<ul class="breadcrumbs"><li><a href="/">Accueil</a></li></ul>`],
  ])("leaves out %s: %s", (reason, inside) => {
    const article = extract(page({ inside }));
    expect(blocksOf(article)).toEqual([LEAD, ...BODY]);
    expect(article.reading.omitted.map((passage) => [passage.reason, passage.before])).toEqual([
      [reason, 3],
    ]);
  });

  it.each([
    `<p>Publicité mensongère : le syndicat attaque la brochure du port devant le tribunal.</p>`,
    `<p>Advantages of the plan are disputed, said the board, which will meet again in June.</p>`,
    `<p>Partager le quai entre pêcheurs et plaisanciers sera difficile, selon la mairie.</p>`,
    `<p>Lire aussi les comptes du port demande de la patience, plaisante un élu.</p>`,
    `<h2>Commentaires des élus sur le vote</h2><p>Ils sont restés prudents, comme toujours avant les élections.</p>`,
    `<blockquote><p>Par temps calme, on entend les grues.</p></blockquote>`,
    `<ul><li>un quai de 300 mètres,</li><li>deux grues électriques.</li></ul>`,
  ])("keeps what only looks like clutter: %s", (inside) => {
    const article = extract(page({ inside }));
    expect(article.reading.omitted).toEqual([]);
    expect(blocksOf(article).length).toBeGreaterThan(5);
  });

  it("leaves out byline and date before the text and the signature after it", () => {
    const article = extract(
      page({
        before: `<p class="auteur">Par Jeanne Torel</p><p>Publié le 12 juin 2014 à 18 h 30</p>`,
        after: `<p>J. T.</p>`,
      }),
    );
    expect(blocksOf(article)).toEqual([LEAD, ...BODY]);
  });

  it("puts a standfirst back that stands outside the text's own element", () => {
    const chapo =
      "Le conseil portuaire a tranché mardi soir, au terme d'un débat de quatre heures.";
    expect(blocksOf(extract(page({ before: `<p class="chapo">${chapo}</p>` })))[0]).toBe(chapo);
  });

  it("keeps a picture with its caption, the caption apart from the text", () => {
    const article = extract(
      page({
        inside: `<figure><img src="/quai.jpg" alt="Quai"><figcaption>Le quai nord. © R. Abel</figcaption></figure>`,
      }),
    );
    expect(blocksOf(article)).toEqual([LEAD, ...BODY]);
    expect(article.html).toContain("<figcaption>Le quai nord. © R. Abel</figcaption>");
    expect(omittedOf(article)).toEqual([["caption", "Le quai nord. © R. Abel", 3]]);
  });

  it("keeps a sentence about a picture that the page does not show, as a caption", () => {
    const line =
      "Photo : Anne Corvel, présidente du conseil portuaire, défend le projet depuis trois ans.";
    const { reading } = extract(page({ inside: `<p class="credit-photo">${line}</p>` }));
    expect(reading.blocks.filter(({ kind }) => kind === "caption")).toHaveLength(1);
    expect(reading.text).toContain(line);
  });

  it("leaves out a mere credit without a picture", () => {
    const article = extract(page({ inside: `<p>Photo : R. Abel</p>` }));
    expect(omittedOf(article)).toEqual([["caption", "Photo : R. Abel", 3]]);
  });

  it("leaves out a passage that stands earlier to the letter, and leaves damage to repair", () => {
    const [first = ""] = BODY;
    expect(extract(page({ inside: `<p>${first}</p>` })).reading.omitted[0]?.reason).toBe(
      "duplicate",
    );
    const damaged = first.replaceAll(/[«»]/gu, "?");
    expect(extract(page({ inside: `<p>${damaged}</p>` })).reading.omitted).toEqual([]);
  });

  it("leaves out what the page does not show", () => {
    const inside = `<style>.imprimer{display:none}</style><div class="imprimer"><p>Version à imprimer de cet article du Courrier, sans images.</p></div>`;
    const article = extract(page({ inside }));
    expect(blocksOf(article)).toEqual([LEAD, ...BODY]);
  });

  it("reads a page that hides everything until a script has run", () => {
    const html = page().replace("<main>", `<main style="display:none">`);
    expect(blocksOf(extract(html))).toEqual([LEAD, ...BODY]);
  });

  it("reads a page of breaks instead of paragraphs", () => {
    const html = `<body><table><tr><td><b>Le port s'agrandit</b><br><br>${[LEAD, ...BODY].join("<br><br>")}</td></tr></table></body>`;
    expect(blocksOf(extract(html))).toEqual(expect.arrayContaining([LEAD, ...BODY]));
  });

  it("leaves a list of other articles after the text out, without a word about each", () => {
    const teasers = Array.from(
      { length: 9 },
      (_, n) =>
        `<div class="carte"><a href="/a/${n}"><img src="/i${n}.jpg"></a><h3><a href="/a/${n}">Un autre titre du jour ${n}</a></h3><p>Quelques mots pour donner envie de lire.</p></div>`,
    ).join("");
    const article = extract(page({ after: `<section>${teasers}</section>` }));
    expect(blocksOf(article)).toEqual([LEAD, ...BODY]);
    expect(article.reading.omitted).toEqual([]);
  });

  it("reads Arabic from right to left, and Japanese", () => {
    const arabic = "قرر مجلس المدينة يوم الثلاثاء توسيع الميناء، بعد ثمانية أشهر من النقاش. "
      .repeat(4)
      .trim();
    const rtl = extract(
      `<html dir="rtl" lang="ar"><body><article>${`<p dir="rtl">${arabic}</p>`.repeat(1)}<p dir="rtl">${arabic} قال</p></article></body></html>`,
    );
    expect(rtl.html).toContain('dir="rtl"');
    const japanese = "港湾委員会は火曜日、長い議論の末に拡張計画を承認した。".repeat(8);
    expect(
      blocksOf(
        extract(`<body><article><p>${japanese}</p><p>${japanese}続く。</p></article></body>`),
      ),
    ).toHaveLength(2);
  });

  it.each([
    ["an empty page", ""],
    ["a page of nothing but a picture", `<body><img src="/a.jpg"></body>`],
    [
      "a search form",
      `<body><h1>Recherche</h1><form><input name="q"><button>Chercher</button></form></body>`,
    ],
    [
      "a front page",
      `<body><main>${Array.from({ length: 30 }, (_, n) => `<article><h2><a href="/a/${n}">Titre de l'article numéro ${n}</a></h2><p>Une phrase d'accroche pour l'article ${n}, pas davantage.</p></article>`).join("")}</main></body>`,
    ],
    [
      "a page of links",
      `<body><ul>${Array.from({ length: 80 }, (_, n) => `<li><a href="/l/${n}">Un lien vers la page ${n}</a></li>`).join("")}</ul></body>`,
    ],
  ])("says that it is not an article: %s", (_, html) => {
    expect(extract(html).reading.problems).toEqual([
      { stage: "extract", message: "not an article" },
    ]);
  });

  it("takes no language of a page's own making for one it knows", () => {
    for (const lang of ["constructor", "__proto__", "toString-FR"]) {
      expect(blocksOf(extract(page().replace('lang="fr"', `lang="${lang}"`)))[0]).toBe(LEAD);
    }
  });

  it("gives nothing for an empty page", () => {
    expect(extract("<body> </body>")).toMatchObject({
      html: "",
      nodes: [],
      reading: { text: "", blocks: [] },
    });
  });

  it("does not take a short report for no article", () => {
    const { reading } = extract(
      `<body><article><h1>Le port s'agrandit</h1><p>${LEAD} ${BODY[1] ?? ""}</p></article></body>`,
    );
    expect(reading.problems).toEqual([]);
  });

  it("never throws on broken markup", () => {
    for (const html of [
      "<p>".repeat(3_000),
      "<table><tr><td><table>".repeat(60),
      "<a href='http://[bad'>x</a><img srcset=',,,'><base href='::'>",
      "<article><p>a</article></p></div></section>",
      "<!-- <p> -->\0<p>\0</p>",
      "<ul>".repeat(300) + "x",
    ]) {
      expect(() => extract(html)).not.toThrow();
    }
  }, 30_000);
});
