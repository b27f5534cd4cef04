import type { PageDocument, PageElement } from "../../tree/node.ts";
import { hasToken } from "../../tree/tests.ts";

/** `<meta>` and `<link>` of a page, read once. */
export interface MetaTags {
  /** The first content of a name or property, the names tried in order. */
  first: (...names: string[]) => string | null;
  /** Every content of a name or property. */
  all: (name: string) => string[];
  /** The address of the first `<link>` of a relation, as written. */
  link: (relation: string) => string | null;
}

export function metaTags(document: PageDocument): MetaTags {
  const values = new Map<string, string[]>();
  const links: PageElement[] = [];
  for (const meta of document.querySelectorAll("meta, link")) {
    if (meta.localName === "link") {
      links.push(meta);
      continue;
    }
    const content = meta.getAttribute("content")?.trim();
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const names = meta.getAttribute(attribute)?.toLowerCase().trim();
      if (!names) continue;
      for (const name of names.split(/\s+/u))
        values.set(name, [...(values.get(name) ?? []), content]);
    }
  }
  const all = (name: string): string[] => values.get(name) ?? [];
  return {
    all,
    first: (...names) => {
      for (const name of names) {
        const content = all(name)[0];
        if (content) return content;
      }
      return null;
    },
    link: (relation) =>
      links
        .find((link) => hasToken(link, "rel", relation) && link.hasAttribute("href"))
        ?.getAttribute("href") ?? null,
  };
}
