/** Short texts that were written to be learned from: `sentences/{fr,en}.txt`, one a line, `[name](kind)`. */
import { readFileSync } from "node:fs";
import { exampleOf, type Example, type Language } from "./examples.ts";

const KINDS = ["p", "o", "l"];
const OTHERS = new Set(["e", "w", "d"]);
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
    if (!KINDS.includes(kind) && !OTHERS.has(kind)) throw new Error(`${id}: ${mark}`);
    text += line.slice(copied, index);
    const type = OTHERS.has(kind) ? KINDS.length : KINDS.indexOf(kind);
    names.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    copied = index + mark.length;
  }
  text += line.slice(copied);
  return {
    ...exampleOf(id, text, [{ start: 0, end: text.length, kind: "p" }], names, lang),
    own: true,
  };
}
