import { isRecord } from "../backup/shape.ts";
import type { Candidate } from "./reference.ts";

/** The items of a CSL-JSON file; null where it is none. */
export function fromCslJson(text: string): Candidate[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const items = isRecord(value) ? value["items"] : value;
  if (!Array.isArray(items)) return null;
  return (items as unknown[]).map((item) => (isRecord(item) ? candidateOf(item) : {}));
}

function candidateOf(item: Record<string, unknown>): Candidate {
  const keyword = textOf(item["keyword"]);
  return {
    ...defined("url", textOf(item["URL"])),
    ...defined("title", textOf(item["title"])),
    ...defined("siteName", textOf(item["container-title"]) ?? textOf(item["publisher"])),
    ...defined("publishedTime", dateOf(item["issued"])),
    ...defined("lang", textOf(item["language"])),
    authors: Array.isArray(item["author"]) ? (item["author"] as unknown[]).map(nameOf) : [],
    tags: keyword === undefined ? [] : keyword.split(/[,;]/u),
  };
}

const defined = (name: string, value: string | undefined): object =>
  value === undefined ? {} : { [name]: value };

function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first : undefined;
}

function nameOf(name: unknown): string {
  if (!isRecord(name)) return "";
  const parts = ["given", "dropping-particle", "non-dropping-particle", "family", "suffix"];
  return textOf(name["literal"]) ?? parts.flatMap((part) => textOf(name[part]) ?? []).join(" ");
}

/** `{ "date-parts": [[2021, 3, 1]] }`, or the date as a text. */
function dateOf(date: unknown): string | undefined {
  if (!isRecord(date)) return undefined;
  const whole: unknown = Array.isArray(date["date-parts"]) ? date["date-parts"][0] : null;
  if (!Array.isArray(whole)) return textOf(date["raw"]) ?? textOf(date["literal"]);
  const parts = (whole as unknown[]).slice(0, 3).map((part) => Math.trunc(Number(part)));
  if (parts.some((part) => !(part > 0))) return undefined;
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
}
