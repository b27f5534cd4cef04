/** Names that stand for themselves, without "by": what is beside them tells that they are authors. */
import { isSignature } from "../evidence/lines.ts";
import { ROLES_AFTER, ROLES_BEFORE } from "./roles.ts";

/** Letters of a name in Chinese, Japanese or Korean. */
const UNSPACED_NAME =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}·々]{2,6}$/u;

/** "한서린 기자 srhan@…": a name and what its bearer is, maybe an address, and nothing else; null for any other line. */
export function nameByRole(line: string): string | null {
  const bare = line
    .replace(/^\s*\[[^\]]{1,20}\]\s*/u, "")
    .replace(/\s*[([]?\S{1,60}@\S{1,60}\s*$/u, "")
    .replace(/^[\s.=/]+|[\s.=/]+$/gu, "");
  const words = bare.split(/\s+/u);
  const [name = "", role] = words;
  if (words.length === 2 && UNSPACED_NAME.test(name) && ROLES_AFTER.has(role ?? "")) return name;
  const named = bare.split(/,\s+/u);
  const [person = "", office] = named;
  const isPerson = named.length === 2 && ROLES_AFTER.has((office ?? "").toLowerCase());
  return isPerson && isSignature(person) ? person : null;
}

/** Lines between a name and the date, at most: what its bearer is, an account. */
const APART = 2;

/**
 * A name in a line of its own beside the date, where it stands again further down, or what its bearer is stands under it.
 * A place alone is often beside a date: "New York".
 */
export function nameNear(
  lines: readonly string[],
  isDate: (index: number) => boolean,
): string | null {
  for (const [index, line] of lines.entries()) {
    if (line.includes(",") || !isSignature(line)) continue;
    const near = [-1, 1, APART].some((apart) => isDate(index + apart));
    if (!near) continue;
    const next = (lines[index + 1] ?? "").replace(/\s*@\S*$/u, "").toLowerCase();
    if (lines.lastIndexOf(line) > index + 1 || ROLES_AFTER.has(next)) return line;
  }
  return null;
}

/** Of a photographer, not of an author. */
const PICTURED = /[摄攝撮]/u;

/** "…。（记者 沈一苇 通讯员 何小满）": the names in brackets that close a text, after what they are; empty without. */
export function nameInBrackets(text: string): string[] {
  const inside = /[（(]([^（）()]{3,80})[）)]\s*$/u.exec(text.slice(-100))?.[1] ?? "";
  if (PICTURED.test(inside)) return [];
  let isAfterRole = false;
  return inside.split(/[\s、，,;；:：]+/u).flatMap((word) => {
    const role = ROLES_BEFORE.filter((one) => word.startsWith(one)).toSorted(longestFirst)[0];
    if (role !== undefined) isAfterRole = true;
    const name = role === undefined ? word : word.slice(role.length);
    return isAfterRole && UNSPACED_NAME.test(name) ? [name] : [];
  });
}

const longestFirst = (one: string, other: string): number => other.length - one.length;
