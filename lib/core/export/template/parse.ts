import { VARIABLES, type Value, type Variable } from "./variables.ts";

/** A text, a value in its place, or what stands there only where there is a value. */
export type Part =
  | string
  | { kind: "value"; name: Variable }
  | { kind: "section"; name: Variable; parts: Part[] };

/** Longer templates are cut: UTF-16 code units. */
const LONGEST = 50_000;

/** Sections within sections: what is deeper is a text. */
const DEEPEST = 8;

const isVariable = (name: string): name is Variable =>
  (VARIABLES as readonly string[]).includes(name);

/** Cuts a template into its parts. A section that nothing ends is a text; so is what is no name. */
export function parseTemplate(template: string): Part[] {
  const root: Part[] = [];
  const open: { name: Variable; parts: Part[]; mark: string }[] = [];
  const into = (): Part[] => open.at(-1)?.parts ?? root;
  let last = 0;
  const text = template.slice(0, LONGEST);
  for (const match of text.matchAll(/\{\{([#/]?)\s*(\w+)\s*\}\}/gu)) {
    const [mark, sign = "", name = ""] = match;
    const isEnd = sign === "/" && open.at(-1)?.name === name;
    if (!isVariable(name) || (sign === "/" && !isEnd)) continue;
    if (sign === "#" && open.length === DEEPEST) continue;
    if (match.index > last) into().push(text.slice(last, match.index));
    last = match.index + mark.length;
    if (sign === "#") open.push({ name, parts: [], mark });
    else if (sign === "") into().push({ kind: "value", name });
    else {
      const { parts } = open.pop()!;
      into().push({ kind: "section", name, parts });
    }
  }
  if (last < text.length) into().push(text.slice(last));
  while (open.length > 0) {
    const { mark, parts } = open.pop()!;
    for (const part of [mark, ...parts]) into().push(part);
  }
  return root;
}

/** What stands between double braces and is no value of an article, for who writes a template. */
export function unknownNames(template: string): string[] {
  const names = [...template.slice(0, LONGEST).matchAll(/\{\{[#/]?\s*([^{}]{0,60}?)\s*\}\}/gu)];
  return [...new Set(names.map(([, name = ""]) => name).filter((name) => !isVariable(name)))];
}

export const isTrue = (value: Value): boolean =>
  value !== null && value !== "" && !(typeof value === "object" && value.length === 0);
