import { readDocument } from "../../../cli/document.ts";
import { ENTITY_NAMES } from "../../../lib/core/repair/characters/entity-names.ts";
import type { Case } from "./cases.ts";
import type { Random } from "./random.ts";
import { linesOf, noteSpans } from "./spans.ts";

/** A page of the text's paragraphs, written twice with other elements: read both times as any page is. */
export async function markupCase(
  text: string,
  random: Random,
  notes: number,
): Promise<Case | null> {
  const lines = linesOf(text).map(({ start, end }) => text.slice(start, end));
  const plain = await read(
    `<article><h1>Page</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join("")}</article>`,
  );
  const dressed = await read(
    `<main><div class="top"><h1>Page</h1></div><article>${lines.map((line) => block(line, random)).join("\n ")}</article></main>`,
  );
  const spans = noteSpans(plain, random, notes);
  if (spans.length === 0) return null;
  const offsets = offsetsIn(plain, dressed);
  return {
    kind: "markup",
    old: plain,
    text: dressed,
    notes: spans.flatMap((was) => {
      const [start, end] = [offsets[was.start] ?? -1, offsets[was.end - 1] ?? -1];
      return start < 0 || end < 0
        ? []
        : [{ was, is: { start, end: end + 1 }, verdict: "exact" as const }];
    }),
  };
}

async function read(html: string): Promise<string> {
  const {
    reading: { text },
  } = await readDocument({
    kind: "html",
    content: html,
    url: "https://page.example/",
    lang: null,
    charset: null,
  });
  return text;
}

function block(line: string, random: Random): string {
  const inner = line
    .split(" ")
    .map((word) => {
      const lot = random.next();
      if (lot < 0.04) return `<a href="/x">${escaped(word)}</a>`;
      if (lot < 0.07) return `<strong>${escaped(word)}</strong>`;
      if (lot < 0.09) return `<span>${escaped(word.slice(0, 2))}</span>${escaped(word.slice(2))}`;
      if (lot < 0.1) return `\n   <em>${escaped(word)}</em>`;
      return escaped(word);
    })
    .join(" ");
  return random.next() < 0.3 ? `<div><p>\n  ${inner}\n</p></div>` : `<p class="body">${inner}</p>`;
}

const NAMES = new Map([...ENTITY_NAMES].map(([name, char]) => [char, name]));

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (char) => `&${NAMES.get(char) ?? "amp"};`);

/** For each offset of a text, that of the same letter in another with the same letters; -1 where they part. */
function offsetsIn(one: string, other: string): Int32Array {
  const offsets = new Int32Array(one.length).fill(-1);
  let there = 0;
  for (let at = 0; at < one.length; at++) {
    if (/\s/u.test(one[at] ?? "")) continue;
    while (there < other.length && /\s/u.test(other[there] ?? "")) there++;
    if (one[at] !== other[there]) break;
    offsets[at] = there;
    there++;
  }
  return offsets;
}
