import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_TAGS,
  MATH_ATTRIBUTES,
  MATH_TAGS,
} from "../../../../lib/core/markup.ts";
import { sanitise } from "../../../../lib/page/sanitise/sanitise.ts";
import { extract, parseDom, window } from "../dom.ts";

function clean(html: string): Element {
  const root = parseDom("").createElement("div");
  root.innerHTML = html;
  return sanitise(root, window);
}

/** A tree as whoever parses its HTML again has it. */
function parsedAgain(root: Element): Element {
  const again = parseDom("").createElement("div");
  again.innerHTML = root.innerHTML;
  return again;
}

/** What a tree holds that it may not. */
function harmful(root: Element): string[] {
  const found: string[] = [];
  for (const element of Array.from(root.querySelectorAll("*"))) {
    const isMath = element.namespaceURI === "http://www.w3.org/1998/Math/MathML";
    const inMath = element.parentElement?.closest("math") != null;
    const tags = isMath ? MATH_TAGS : ALLOWED_TAGS;
    if (!tags.includes(element.localName) || inMath > isMath) found.push(element.localName);
    for (const { name, value } of Array.from(element.attributes)) {
      if (![...ALLOWED_ATTRIBUTES, ...MATH_ATTRIBUTES].includes(name)) found.push(name);
      if (
        /^(?:href|src)$/u.test(name) &&
        !/^(?:https?:|mailto:|data:image\/(?!svg))/iu.test(value)
      ) {
        found.push(`${name}=${value}`);
      }
    }
  }
  return found;
}

describe("sanitise", () => {
  it("keeps an article's elements and their meaning", () => {
    const html =
      '<h2>Titre</h2><p dir="rtl">5 000 m<sup>2</sup> <a href="https://a.example/" rel="noopener noreferrer">lien</a></p>' +
      '<figure><img src="https://a.example/b.jpg" alt="Port"><figcaption>Le port</figcaption></figure>' +
      '<table><tbody><tr><th colspan="2">A</th></tr></tbody></table>';
    expect(clean(html).innerHTML).toBe(html);
  });

  it("keeps a formula and nothing of HTML inside it", () => {
    const formula =
      '<math display="block"><msup><mi>v</mi><mn>2</mn></msup><mo stretchy="false">=</mo><mtext>so</mtext></math>';
    expect(clean(formula).innerHTML).toBe(formula);
    const hostile = clean(
      `<math href="javascript:x()"><mi><b onclick="x()">a</b></mi><mtext><table><mglyph><style><img src=x onerror=x()></style></mglyph></table></mtext>
      <annotation-xml encoding="text/html"><iframe></iframe></annotation-xml><maction actiontype="statusline" xlink:href="javascript:x()">t</maction></math>`,
    );
    expect(harmful(hostile)).toEqual([]);
    expect(harmful(parsedAgain(hostile))).toEqual([]);
  });

  it("takes away whatever runs, loads, asks or styles", () => {
    const root = clean(
      `<script>x()</script><style>p{}</style><p onclick="x()" style="position:fixed" class="c" id="i">a</p>
      <iframe src="https://a.example"></iframe><form action="/x"><input><button>b</button></form><svg><script>x()</script></svg>
      <math><mi></mi></math><object data="x"></object><meta http-equiv="refresh" content="0"><base href="//evil.example"><template><p>t</p></template>`,
    );
    expect(harmful(root)).toEqual([]);
    expect(root.querySelector("p")?.outerHTML).toBe("<p>a</p>");
  });

  it("keeps links to pages and letters only, and pictures of raster formats only", () => {
    const root = clean(
      `<a href="javascript:x()">a</a><a href=" JaVaScRiPt:x()">b</a><a href="data:text/html,x">c</a><a href="/rel">d</a>
      <a href="mailto:a@b.example">e</a><a href="data:image/png;base64,AAAA">f</a>
      <img src="data:image/svg+xml;base64,AAAA"><img src="javascript:x()"><img src="data:image/png;base64,AAAA">`,
    );
    expect(Array.from(root.querySelectorAll("a[href]")).map((a) => a.getAttribute("href"))).toEqual(
      ["mailto:a@b.example"],
    );
    expect(root.querySelectorAll("img")).toHaveLength(1);
  });

  it("parses nothing, so that a page's Trusted Types do not stop it", () => {
    const strict = new Proxy(window, {
      get: (target, key) =>
        key === "trustedTypes"
          ? {
              createPolicy: () => {
                throw new Error("refused by the page");
              },
            }
          : Reflect.get(target, key, target),
    });
    const root = parseDom("").createElement("div");
    root.append("a");
    expect(sanitise(root, strict).innerHTML).toBe("a");
  });

  const corpus = new URL(
    "../../../../../shared/corpora/hostile/dompurify/payloads.json",
    import.meta.url,
  );
  it.skipIf(!existsSync(corpus))(
    "takes the harm out of DOMPurify's own payloads (needs ../shared)",
    () => {
      const payloads = JSON.parse(readFileSync(corpus, "utf8")) as { payload: string }[];
      for (const { payload } of payloads) {
        const cleaned = clean(payload);
        expect(harmful(cleaned), payload).toEqual([]);
        // What an element was made as is written down whatever its attributes are; extraction makes its own elements.
        const again = harmful(parsedAgain(cleaned)).filter((name) => name !== "is");
        expect(again, payload).toEqual([]);
        const page = `<article><p>${"Le conseil a voté le plan, sans débat. ".repeat(20)}</p>${payload}</article>`;
        const article = parseDom("").createElement("div");
        article.innerHTML = extract(page).html;
        expect(harmful(article), payload).toEqual([]);
      }
    },
  );
});
