import type { PageDocument } from "../../tree/node.ts";

/** `schema.org` data that a page carries as JSON-LD. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const ARTICLE =
  /^(?:.*(?:Article|BlogPosting|Report|Review|SocialMediaPosting|CreativeWork|Recipe|Question|HowTo|Dissertation|PodcastEpisode)|WebPage|ItemPage)$/u;

/** Objects nested deeper, or more of them, are no article's description. */
const DEEPEST = 6;
const MOST = 2_000;

/** Keys whose value is often said elsewhere on the page and only pointed at. */
const POINTING = ["author", "creator", "publisher", "image", "isPartOf"];

/**
 * Every object that describes the page's article, best first: articles before pages. Arrays, `@graph` and
 * `mainEntity` are looked into, and `{"@id": …}` is followed to what it points at; what is not JSON is passed over.
 */
export function articleObjects(document: PageDocument): JsonObject[] {
  const objects: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let seen = 0;
  const look = (value: Json, depth: number): void => {
    if (depth > DEEPEST || seen++ > MOST || value === null || typeof value !== "object") return;
    if (Array.isArray(value)) {
      for (const item of value) look(item, depth + 1);
      return;
    }
    if (typesOf(value).some((type) => ARTICLE.test(type))) objects.push(value);
    const id = value["@id"];
    if (typeof id === "string" && Object.keys(value).length > 1) byId.set(id, value);
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "review"]) {
      if (value[key] !== undefined) look(value[key], depth + 1);
    }
  };
  for (const script of document.getElementsByTagName("script")) {
    if (!/^\s*application\/ld\+json/iu.test(script.getAttribute("type") ?? "")) continue;
    const json = parse(script.textContent);
    if (json !== undefined) look(json, 0);
  }
  return objects
    .map((object) => pointedAt(object, byId))
    .toSorted((one, other) => Number(isOfPage(one)) - Number(isOfPage(other)));
}

/** Whether an object describes a page or some work, and no article. */
export const isOfPage = (object: JsonObject): boolean =>
  typesOf(object).some((type) => /Page$|^CreativeWork$|Review$/u.test(type));

function pointedAt(object: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  const follow = (value: Json): Json => {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    const id = value["@id"];
    return typeof id === "string" && Object.keys(value).length === 1
      ? (byId.get(id) ?? value)
      : value;
  };
  const whole = { ...object };
  for (const key of POINTING) {
    const value = object[key];
    if (value !== undefined) whole[key] = Array.isArray(value) ? value.map(follow) : follow(value);
  }
  return whole;
}

function parse(source: string): Json | undefined {
  // CMS wrap it in a comment or a CDATA section: what is between the first and the last bracket counts.
  const bare = source.replace("<![CDATA[", "").replace("]]>", "");
  const from = bare.search(/[[{]/u);
  const to = Math.max(bare.lastIndexOf("}"), bare.lastIndexOf("]"));
  if (from < 0 || to < from) return undefined;
  const json = bare.slice(from, to + 1);
  for (const attempt of [json, json.replaceAll(/[\n\r\t]+/gu, " ")]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // Line ends inside strings are the common mistake; anything else is left alone.
    }
  }
  return undefined;
}

function typesOf(object: JsonObject): string[] {
  const type = object["@type"];
  return [type].flat().filter((name): name is string => typeof name === "string");
}

/** The first text among values: a string, or the `name`, `url` or `@value` of an object. */
export function textOf(value: Json | undefined, key = "name"): string | null {
  for (const item of [value].flat()) {
    const text =
      typeof item === "string"
        ? item
        : item && typeof item === "object" && !Array.isArray(item)
          ? (item[key] ?? item["@value"])
          : null;
    if (typeof text === "string" && text.trim() !== "") return text.trim();
  }
  return null;
}

/** All names: `author: "A"`, `author: {name: "A"}`, and lists of either. */
export function namesIn(value: Json | undefined): string[] {
  return [value].flat().flatMap((item) => {
    const name = textOf(item ?? undefined);
    return name === null ? [] : [name];
  });
}

/** The first value of a key that any of the objects has. */
export function firstOf(objects: readonly JsonObject[], key: string): Json | undefined {
  for (const object of objects) {
    const value = object[key];
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return undefined;
}

export type { Json, JsonObject };
