import { describe, expect, it } from "vitest";
import { siteNameOf } from "../../../../../lib/page/extract/metadata/site-name.ts";
import { articleObjects } from "../../../../../lib/page/extract/metadata/json-ld.ts";
import { metaTags } from "../../../../../lib/page/extract/metadata/meta.ts";
import { withoutSite } from "../../../../../lib/page/extract/metadata/title.ts";
import { parse } from "../../dom.ts";

function site(html: string, base = "https://www.courrier-lune.example/a/1"): string | null {
  const document = parse(html);
  return siteNameOf(document, metaTags(document), articleObjects(document), base);
}
const ld = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const og = `<meta property="og:site_name" content="La Lune">`;
const publisher = ld({ "@type": "NewsArticle", publisher: { name: "Éditions Lune" } });
const application = `<meta name="application-name" content="Lune App">`;

const page = (name: string): string =>
  `<meta property="og:site_name" content="${name}"><title>Le pont - Courrier Lune</title>`;

describe("the name of the site", () => {
  it("is what is stated, in order", () => {
    const part = ld({ "@type": "WebPage", isPartOf: { "@type": "WebSite", name: "Cahiers" } });
    const item = `<div itemprop="publisher"><span itemprop="name">Société Lune</span></div>`;
    expect(site(application + publisher + og)).toBe("La Lune");
    expect(site(application + part + publisher)).toBe("Éditions Lune");
    expect(site(application + part + item)).toBe("Cahiers");
    expect(site(application + item)).toBe("Société Lune");
    expect(site(`${application}<title>Le pont - Autre</title>`)).toBe("Lune App");
  });

  it("is followed where JSON-LD only points at it", () => {
    const graph = ld({
      "@graph": [
        { "@type": "NewsArticle", publisher: { "@id": "#us" } },
        { "@type": "Organization", "@id": "#us", name: "Le Quotidien" },
      ],
    });
    expect(site(graph)).toBe("Le Quotidien");
    expect(site(ld({ "@type": "NewsArticle", publisher: { "@id": "#gone" } }))).toBeNull();
  });

  it.each([
    ["the link home", `<a href="/">La Gazette</a>`, "Le pont rouvre - La Gazette"],
    ["its picture", `<a href="/"><img alt="La Gazette"></a>`, "La Gazette: Le pont rouvre"],
    [
      "its title",
      `<a rel="home" href="/fr" title="La Gazette"><b>•</b></a>`,
      "Le pont | La Gazette",
    ],
    ["a logo", `<img src="/img/logo.gif" alt="La Gazette">`, "La Gazette – Le pont rouvre"],
    ["the header", `<header><h1>La Gazette</h1></header>`, "Le pont rouvre » La Gazette"],
    [
      "who has the rights",
      `<footer><p>© 2026 La Gazette SARL</p></footer>`,
      "Le pont - La Gazette",
    ],
    ["a name in the middle", `<a href="/">La Gazette</a>`, "Le pont | La Gazette | Villages"],
    ["a shorter form of it", `<a href="/">La Gazett</a>`, "Le pont rouvre - La Gazette"],
  ])("is the part of the title that the page shows as %s", (_, body, title) => {
    expect(site(`<title>${title}</title><body>${body}</body>`)).toBe("La Gazette");
  });

  it("is the part of the title that is the host", () => {
    expect(site("<title>Le pont rouvre - Courrier Lune</title>")).toBe("Courrier Lune");
    expect(site("<title>Le pont — www.courrier-lune.example</title>")).toBe(
      "courrier-lune.example",
    );
  });

  it("is told in scripts without spaces", () => {
    const page = `<title>老桥修了三年_云河网_社会</title><body><a href="/">云河网首页</a></body>`;
    expect(site(page)).toBe("云河网");
    expect(withoutSite("老桥修了三年_云河网_社会", "云河网")).toBe("老桥修了三年");
    expect(withoutSite("how to use my_function in code", "function")).toBe(
      "how to use my_function in code",
    );
  });

  it("is not a part of the title that nothing else says, nor the title itself", () => {
    expect(site(`<title>Le pont rouvre - Villages</title><a href="/">La Gazette</a>`)).toBeNull();
    expect(site(`<title>Le pont rouvre</title><a href="/">Le pont rouvre</a>`)).toBeNull();
    expect(site(`<title>Le pont - Météo</title><a href="https://x.example/">Météo</a>`)).toBeNull();
    expect(site(`<title>Le pont - Météo</title><a href="/meteo">Météo</a>`)).toBeNull();
  });

  it("is no address or unknown letters where the title has the host's own name", () => {
    expect(site(page("courrier-lune.example"))).toBe("Courrier Lune");
    expect(site(page("https://www.courrier-lune.example"))).toBe("Courrier Lune");
    expect(site(page("U.K."))).toBe("Courrier Lune");
    expect(site(page("Lune.example"))).toBe("Lune.example");
    expect(site(page("La Dépêche"))).toBe("La Dépêche");
    expect(site(page("Courrier Lune | Tout le village"))).toBe("Courrier Lune");
    expect(site(page("La Dépêche | Tout le village"))).toBe("La Dépêche | Tout le village");
    expect(site(`<meta property="og:site_name" content="@gazette">`)).toBe("gazette");
  });
});
