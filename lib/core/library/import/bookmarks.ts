import type { Candidate } from "./reference.ts";

/** Tags and their texts: attributes in double or single quotes, or bare. */
const ANCHOR = /<a\s([^<>]{0,8192})>([^<]*)/giu;
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;
const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

/** The links of an HTML page, such as browsers save their bookmarks in (Netscape's format, with its `TAGS`). */
export function fromBookmarks(html: string): Candidate[] {
  return [...html.matchAll(ANCHOR)].flatMap(([, attributes = "", words = ""]) => {
    const found = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => [
        name.toLowerCase(),
        decoded(double ?? single ?? bare ?? ""),
      ]),
    );
    const url = found.get("href");
    if (url === undefined || url.startsWith("#")) return [];
    return [{ url, title: decoded(words), tags: found.get("tags")?.split(",") ?? [] }];
  });
}

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu,
    (entity, decimal, hex, name) => {
      if (typeof name === "string") return ENTITIES[name.toLowerCase()] ?? entity;
      const point = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
    },
  );
}
