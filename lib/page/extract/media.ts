/** Pictures and embedded players, built anew. */
import { PageElement } from "../tree/node.ts";
import { named } from "../tree/tests.ts";
import { webAddress } from "./addresses.ts";
import { imageSource, isOrnament } from "./images.ts";

/** A picture with its real address; null for pixels and for pictures without one. */
export function pictureElement(image: PageElement, base: string | null): PageElement | null {
  const source = isOrnament(image) ? null : imageSource(image, base);
  if (!source) return null;
  const element = new PageElement("img");
  element.setAttribute("src", source);
  element.setAttribute("alt", image.getAttribute("alt")?.trim() ?? "");
  for (const name of ["width", "height"]) {
    const size = image.getAttribute(name);
    if (size && /^\d{1,5}$/u.test(size)) element.setAttribute(name, size);
  }
  return element;
}

/** A player or frame as a link to it, without words of its own: its title says what it is. */
export function embedElement(element: PageElement, base: string | null): PageElement | null {
  const source =
    webAddress(element.getAttribute("src") ?? element.getAttribute("data-src"), base) ??
    webAddress(element.find(named("source"))?.getAttribute("src"), base);
  if (!source) return null;
  const link = new PageElement("a");
  link.setAttribute("href", source);
  link.setAttribute("title", element.getAttribute("title")?.trim() || new URL(source).hostname);
  link.setAttribute("data-lede-embed", element.localName.replace("amp-", ""));
  return link;
}
