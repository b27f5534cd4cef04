/** What of Lede lies over a page: elements in a shadow root, with a style of their own. */

/** Makes elements of a document that a page may have served as XHTML or SVG: `createElement` gives them no namespace there. */
export const makerIn =
  (document: Document) =>
  <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
    document.createElementNS("http://www.w3.org/1999/xhtml", name) as HTMLElementTagNameMap[Name];

/** A constructed sheet passes any CSP of the page; where there is none, a style element has to do. */
export function adoptStyle(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = makerIn(shadow.ownerDocument)("style");
    style.textContent = css;
    shadow.append(style);
  }
}
