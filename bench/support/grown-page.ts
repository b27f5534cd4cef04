/** A news page of any size: an article's paragraphs, with what stands around and between them on such sites. */
import { frenchParagraph } from "./french.ts";
import type { BenchPage } from "./side.ts";

const HEAD = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Une année à Vaucresne - Le Fil du Val</title>
<meta property="og:title" content="Une année à Vaucresne"><meta property="og:site_name" content="Le Fil du Val">
<style>.u-hidden{display:none}.menu li{display:inline-block}.article p{line-height:1.5}</style></head><body>
<header class="header"><nav class="menu"><ul><li><a href="/">À la une</a></li><li><a href="/val">Val</a></li><li><a href="/sports">Sports</a></li><li><a href="/avis">Avis</a></li></ul></nav></header>
<main><article class="article"><h1>Une année à Vaucresne</h1><p class="author">Par Maëlle Quintrec</p><div class="article__body">`;

const FOOT = `</div></article><aside class="rail"><h2>En continu</h2><ul><li><a href="/f/1">La piscine rouvre lundi</a></li><li><a href="/f/2">Un marché de plus le jeudi</a></li></ul></aside></main>
<footer class="footer"><a href="/legal">Mentions légales</a><p>© Le Fil du Val</p></footer></body></html>`;

const linked = (index: number): string =>
  frenchParagraph(index).replace(/\b(\p{Lu}\p{Ll}{4,})/u, `<a href="/tag/${index}">$1</a>`);

/** What stands between two paragraphs, by turns: nothing, a heading, a box, a picture, buttons, what is hidden. */
function between(index: number): string {
  switch (index % 12) {
    case 2:
      return `<h2>Chapitre ${index}</h2>`;
    case 4:
      return `<div class="related-box"><h3>Lire aussi</h3><ul><li><a href="/a/${index}">Le pont d'Étréval fête ses ${index} ans</a></li><li><a href="/b/${index}">Rochebelle cherche un médecin, et de deux</a></li></ul></div>`;
    case 6:
      return `<figure><img src="/img/${index}.jpg" width="640" height="420" alt=""><figcaption>La grande rue, vue ${index}. © Le Fil</figcaption></figure>`;
    case 8:
      return `<div class="share"><button>Partager</button><a href="#fb">Facebook</a><a href="#mail">Courriel</a></div>`;
    case 10:
      return `<p class="u-hidden">Installez notre application.</p><div class="ad" id="ad-${index}"><span>Publicité</span></div>`;
    default:
      return "";
  }
}

/** @param bytes at least; the last paragraph is whole. */
export function grownPage(bytes: number): BenchPage {
  const parts = [HEAD];
  let size = Buffer.byteLength(HEAD) + Buffer.byteLength(FOOT);
  for (let index = 0; size < bytes; index++) {
    const part = `<p>${linked(index)}</p>\n${between(index)}\n`;
    size += Buffer.byteLength(part);
    parts.push(part);
  }
  parts.push(FOOT);
  return {
    name: `${bytes / 1024} KB`,
    html: parts.join(""),
    url: "https://www.fil-du-val.example/vie/une-annee-a-vaucresne",
  };
}
