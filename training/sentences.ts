/** Short texts that were written to be learned from: `sentences/{fr,en}.txt`, one a line, `[name](kind)`. */
import { readFileSync } from "node:fs";
import { exampleOf, typeIndex, type Example, type Language } from "./examples.ts";

/** The type of each kind of mark. */
const TYPES: Readonly<Partial<Record<string, string>>> = {
  p: "person",
  o: "organisation",
  l: "place",
  e: "event",
  w: "work",
  d: "product",
};
const MARK = /\[([^\]]+)\]\((\p{Ll})\)/gu;

/** @throws where a mark is of no known kind. */
export function writtenExamples(lang: Language): Example[] {
  return readFileSync(new URL(`sentences/${lang}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line, number) => exampleFrom(line, `sentences ${lang} ${number + 1}`, lang));
}

function exampleFrom(line: string, id: string, lang: Language): Example {
  const names: Example["names"] = [];
  let text = "";
  let copied = 0;
  for (const { 0: mark, 1: name = "", 2: kind = "", index } of line.matchAll(MARK)) {
    const type = TYPES[kind];
    if (type === undefined) throw new Error(`${id}: ${mark}`);
    text += line.slice(copied, index);
    names.push({ start: text.length, end: text.length + name.length, type: typeIndex(type) });
    text += name;
    copied = index + mark.length;
  }
  text += line.slice(copied);
  return {
    ...exampleOf(id, text, [{ start: 0, end: text.length, kind: "p" }], names, lang),
    own: true,
  };
}
