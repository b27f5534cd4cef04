/** The pages that extraction is measured on. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { BenchPage } from "./side.ts";

const OUTSIDE = "extraction/article-extraction-benchmark";

/** @param corpora the folder of the outside corpora; where it is not there, the pages of the tests are taken. */
export function benchPages(corpora: string): { from: string; pages: BenchPage[] } {
  const folder = join(corpora, OUTSIDE);
  if (existsSync(join(folder, "html"))) return { from: OUTSIDE, pages: outsidePages(folder) };
  return { from: `tests/pages (${folder} is not there)`, pages: testPages() };
}

function outsidePages(folder: string): BenchPage[] {
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<
    string,
    { url?: string }
  >;
  return Object.entries(truth).map(([name, { url }]) => ({
    name: name.slice(0, 8),
    html: gunzipSync(readFileSync(join(folder, "html", `${name}.html.gz`))).toString("utf8"),
    url: url ?? "https://page.example/",
  }));
}

export function testPages(): BenchPage[] {
  const folder = new URL("../../tests/pages/", import.meta.url);
  return readdirSync(folder).map((name) => ({
    name,
    html: readFileSync(new URL(`${name}/page.html`, folder), "utf8"),
    url: `https://page.example/${name}`,
  }));
}
