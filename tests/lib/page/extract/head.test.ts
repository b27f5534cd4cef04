import { describe, expect, it } from "vitest";

import { isDated } from "../../../../lib/page/extract/evidence/lines.ts";
import { namesNetworks } from "../../../../lib/page/extract/evidence/networks.ts";
import { LANGUAGES } from "../../../../lib/page/extract/evidence/languages.ts";
import { speechIn } from "../../../../lib/page/extract/evidence/speech.ts";
import { countWords } from "../../../../lib/page/extract/walk.ts";
import { blocksOf, extract } from "../dom.ts";
import { BODY, LEAD, omittedOf, page } from "./page.ts";

describe("what stands between the title and the text", () => {
  it("is listed with its reason when it is no lead", () => {
    const article = extract(
      page({
        before: `<div class="a1">jeudi 12 février 2026, par Jeanne Torel</div>
          <div class="a2"><span>Facebook</span> <span>WhatsApp</span> <span>E-mail</span></div>
          <div class="a3">Port de Malvent</div>`,
      }),
    );
    expect(blocksOf(article)).toEqual([LEAD, ...BODY]);
    expect(omittedOf(article)).toEqual([
      ["byline", "jeudi 12 février 2026, par Jeanne Torel", 0],
      ["share", "Facebook WhatsApp E-mail", 0],
      ["other", "Port de Malvent", 0],
    ]);
  });

  it("is looked into even in a part that is called something else", () => {
    const html = page({
      before: `<h2>La criée reste où elle est, et trente ingénieurs arrivent en septembre</h2>`,
    });
    const article = extract(
      html
        .replace("<h1>", `<div class="related-header"><h1>`)
        .replace(`<div class="texte">`, `</div><div class="texte">`),
    );
    expect(blocksOf(article)[0]).toBe(
      "La criée reste où elle est, et trente ingénieurs arrivent en septembre",
    );
  });

  it("keeps the label of a list with the list", () => {
    const points = `<div class="kp"><div>En bref</div><ul><li>Le port s'agrandit dès le mois de septembre.</li><li>La criée ne sera pas déplacée.</li></ul></div>`;
    expect(blocksOf(extract(page({ before: points })))[0]).toBe("En bref");
    const image = `<img src="/port.jpg" alt="">`;
    expect(blocksOf(extract(page({ before: image + points })))[0]).toBe("En bref");
  });
});

describe("a heading among the text", () => {
  it("is no date line, though it gives a date", () => {
    const article = extract(page({ inside: "<h2>12 juin 2014</h2>" }));
    expect(blocksOf(article)).toContain("12 juin 2014");
  });
});

describe("a line with a date", () => {
  it.each([
    "21. Oktober 2026 · zuletzt geprüft am 11. November 2026 · 6 Min.",
    "New Delhi, News Bureau | Updated: 19 November 2019, 09:01 AM",
    "2026年10月02日07:46 | 来源：云溪日报",
  ])("%s is a head's", (line) => {
    expect(isDated(line, speechIn(["de", "zh"], LANGUAGES))).toBe(true);
  });

  it.each([
    "Le 12 juin 2014, le port a fermé.",
    "Port de Malvent, quai 2014",
    "The council that was elected in May 2014 has never once met in the hall it was to save",
    "Privés de port depuis deux saisons, les pêcheurs s'en vont",
  ])("%s is not", (line) => {
    expect(isDated(line)).toBe(false);
  });
});

describe("a row of networks", () => {
  it.each(["Facebook'ta PaylaşWhatsApp'ta Paylaş Abone Ol", "分享到：微信微博复制链接"])(
    "%s is one",
    (line) => {
      expect(namesNetworks(line, countWords(line))).toBe(true);
    },
  );

  it.each([
    "Facebook",
    "Facebook and WhatsApp were down for six hours on Monday, and nobody in the company could get in.",
  ])("%s is none", (line) => {
    expect(namesNetworks(line, countWords(line))).toBe(false);
  });
});
