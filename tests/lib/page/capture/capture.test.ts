import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import { captureDocument } from "../../../../lib/page/capture/capture.ts";
import { computedHidden } from "../../../../lib/page/capture/hidden.ts";
import { FRAME_MARK, HIDDEN_MARK, PROBLEM_MARK } from "../../../../lib/page/capture/marks.ts";
import type { PageDocument } from "../../../../lib/page/tree/node.ts";
import { hasPart } from "../../../../lib/page/tree/tests.ts";
import { capture, parse, parseDom } from "../dom.ts";

const said = (document: PageDocument): string =>
  document.body?.textContent.replaceAll(/\s+/gu, " ").trim() ?? "";

const problem = (document: PageDocument): string | null =>
  document.documentElement?.getAttribute(PROBLEM_MARK) ?? null;

describe("captureDocument", () => {
  it("changes nothing of the page", () => {
    const html = `<html lang="fr"><head><title>A</title></head><body><p style="display:none" onclick="x()">Un</p></body></html>`;
    const document = parseDom(html);
    const before = document.documentElement.outerHTML;
    captureDocument(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("leaves scripts, handlers and inline styles behind, and keeps JSON-LD", () => {
    const clone = capture(
      `<head><script type="application/ld+json">{"@type":"NewsArticle"}</script><script>run()</script></head>
      <body><p onclick="run()" style="color:red" class="a">Texte</p><script>run()</script></body>`,
    );
    expect(clone.querySelectorAll("script")).toHaveLength(1);
    const [paragraph] = clone.querySelectorAll("p");
    expect(paragraph?.textContent).toBe("Texte");
    expect(paragraph?.attributes.map(({ name }) => name)).toEqual(["class"]);
  });

  it("puts an open shadow root in place of its host's children, with its slots filled", () => {
    const { window } = new JSDOM(
      `<body><x-card><b slot="head">Titre</b><i>Corps</i></x-card></body>`,
    );
    const { document } = window;
    const root = document.querySelector("x-card")?.attachShadow({ mode: "open" });
    if (!root) throw new Error("no host");
    root.innerHTML = `<h2><slot name="head"></slot></h2><p>Avant <slot></slot> <slot name="none">vide</slot></p>`;
    expect(said(captureDocument(document))).toBe("TitreAvant Corps vide");
  });

  it("puts what a template declares as a shadow root in its host's place", () => {
    expect(
      said(
        capture(
          `<body><x-card><template shadowrootmode="open"><h2>Titre</h2></template><p>Non montré</p></x-card></body>`,
        ),
      ),
    ).toBe("Titre");
  });

  it("puts frames of the same origin in place, and leaves short ones as links", () => {
    const { window } = new JSDOM(
      `<body><p>Page</p><iframe></iframe><iframe src="/w"></iframe></body>`,
    );
    const [frame] = window.document.querySelectorAll("iframe");
    const inner = frame?.contentDocument;
    if (!inner) throw new Error("no frame");
    inner.body.textContent = "Le conseil a voté. ".repeat(40);
    const clone = captureDocument(window.document);
    expect(clone.find((one) => one.hasAttribute(FRAME_MARK))?.textContent).toContain(
      "Le conseil a voté.",
    );
    expect(clone.querySelectorAll("iframe")).toHaveLength(1);
  });

  it("reads a frame set's frames", () => {
    const { window } = new JSDOM(
      `<html><frameset cols="*"><frame src="about:blank"></frameset></html>`,
    );
    const inner = window.document.querySelector("frame")?.contentDocument;
    if (!inner) throw new Error("no frame");
    inner.body.textContent = "Le conseil a voté. ".repeat(40);
    expect(said(captureDocument(window.document))).toContain("Le conseil a voté.");
  });

  it("keeps the picture of a noscript and not its words", () => {
    const clone = capture(
      `<body><figure><noscript><img src="/a.jpg" alt="Port"></noscript></figure><noscript>Activez JavaScript</noscript></body>`,
    );
    expect(clone.querySelectorAll("img")[0]?.getAttribute("src")).toBe("/a.jpg");
    expect(said(clone)).toBe("");
  });

  it("reads the picture of a noscript where scripts run and its content is one text", () => {
    const document = parseDom(`<body><img data-src="/b.jpg"><noscript></noscript></body>`);
    const noscript = document.querySelector("noscript");
    if (noscript) noscript.textContent = `<img width="600" src='/b.jpg?a=1&amp;b=2'>`;
    expect(
      captureDocument(document)
        .find((one) => one.hasAttribute("data-lede-noscript"))
        ?.getAttribute("src"),
    ).toBe("/b.jpg?a=1&b=2");
  });

  it.each([
    `<p>Avant.</p><noscript><img src="/compteur.gif" alt=""></noscript><p>Après.</p>`,
    `<figure><noscript><img src="/compteur.gif" height="1"></noscript></figure>`,
    `<img src="/a.jpg"><noscript><img src="/compteur.gif" style="display:none"></noscript>`,
  ])("asks for no counter that stands in a noscript: %s", (body) => {
    expect(
      capture(`<body>${body}</body>`).find((one) => hasPart(one, "src", "compteur")),
    ).toBeNull();
  });

  it("drops the page's own attributes of Lede's names", () => {
    const clone = captureDocument(parse(`<body><p data-lede-hidden>Vu</p></body>`));
    expect(clone.querySelectorAll("p")[0]?.hasAttribute(HIDDEN_MARK)).toBe(false);
  });

  it("marks the topmost hidden element by computed style in a browser", () => {
    const { window } = new JSDOM(
      `<style>.x{display:none}</style><body><div class="x"><p>Caché</p></div><p>Vu</p><details><p>Plié</p></details></body>`,
      { pretendToBeVisual: true },
    );
    const clone = captureDocument(window.document, {
      isHidden: computedHidden(window as unknown as Window),
    });
    expect(
      clone.select((one) => one.hasAttribute(HIDDEN_MARK)).map((one) => one.textContent),
    ).toEqual(["Caché"]);
  });

  it("keeps what came before a limit, and says so", () => {
    const document = parse(`<body>${"<p>douze lettres</p>".repeat(50)}</body>`);
    const few = captureDocument(document, { limits: { elements: 10 } });
    expect(few.querySelectorAll("p")).toHaveLength(10);
    expect(problem(few)).toContain("10 elements");
    const short = captureDocument(document, { limits: { characters: 30 } });
    expect(problem(short)).toContain("30 characters");
  });

  it("gives up when its time is over", () => {
    let time = 0;
    const document = parse(`<body>${"<p>un</p>".repeat(2_000)}</body>`);
    const clone = captureDocument(document, { now: () => (time += 900) });
    expect(problem(clone)).toContain("2000 ms");
    expect(clone.querySelectorAll("p").length).toBeLessThan(2_000);
  });

  it("survives elements nested thousands deep", () => {
    const document = parseDom("<body><p>fin</p></body>");
    let inmost: Element = document.body;
    for (let depth = 0; depth < 1_500; depth++) {
      inmost = inmost.appendChild(document.createElement("div"));
    }
    inmost.append("au fond");
    expect(said(captureDocument(document))).toBe("finau fond");
  });

  it("takes a document without a body, and one that is no page", () => {
    expect(said(captureDocument(parse("")))).toBe("");
    const { window } = new JSDOM("<svg xmlns='http://www.w3.org/2000/svg'><title>x</title></svg>", {
      contentType: "image/svg+xml",
    });
    expect(() => captureDocument(window.document)).not.toThrow();
  });
});
