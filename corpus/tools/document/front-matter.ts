import type { Complain } from "../complaint.ts";
import { DAMAGES, SECTIONS, isOneOf, type DamageKind } from "../lists.ts";
import type { Meta } from "./types.ts";

const KEYS = ["title", "section", "date", "place", "annotated", "damage"];

/** Splits a file into its front matter and the lines of its body; `bodyLine` is the first of them, from 1. */
export function readFrontMatter(
  lines: readonly string[],
  complain: Complain,
): { meta: Meta; bodyLine: number } {
  const fields = new Map<string, { value: string; line: number }>();
  let end = -1;
  if (lines[0]?.trim() === "---") {
    end = lines.findIndex((line, index) => index > 0 && line.trim() === "---");
  }
  if (end < 0) {
    complain(
      1,
      "no front matter",
      "begin the file with a line `---`, the fields, and another `---`",
    );
  }
  for (let index = 1; index < end; index++) {
    const [, key, value] = /^([a-z]+):\s*(.*)$/u.exec(lines[index]?.trim() ?? "") ?? [];
    const line = index + 1;
    if (key === undefined || value === undefined) {
      complain(line, "not a field of front matter", "write `name: value`");
    } else if (!KEYS.includes(key)) {
      complain(line, `unknown field \`${key}\``, `the fields are ${KEYS.join(", ")}`);
    } else if (fields.has(key)) {
      complain(line, `\`${key}\` is given twice`, "keep one");
    } else {
      fields.set(key, { value: value.trim(), line });
    }
  }
  if (end >= 0 && (lines[end + 1] ?? "").trim() !== "") {
    complain(end + 2, "no empty line after the front matter", "leave one line empty");
  }
  return { meta: metaOf(fields, end >= 0, complain), bodyLine: end + 2 };
}

function metaOf(
  fields: ReadonlyMap<string, { value: string; line: number }>,
  there: boolean,
  complain: Complain,
): Meta {
  const field = (key: string): { value: string; line: number } => {
    const found = fields.get(key);
    if (there && (found === undefined || found.value === "") && key !== "damage") {
      complain(found?.line ?? 1, `no ${key}`, `add \`${key}: …\` to the front matter`);
    }
    return found ?? { value: "", line: 1 };
  };
  const section = field("section");
  if (section.value !== "" && !SECTIONS.has(section.value)) {
    complain(
      section.line,
      `unknown section \`${section.value}\``,
      `take one of ${[...SECTIONS].join(" ")}`,
    );
  }
  const annotated = field("annotated");
  if (annotated.value !== "" && annotated.value !== "once" && annotated.value !== "twice") {
    complain(annotated.line, `annotated \`${annotated.value}\``, "it is `once` or `twice`");
  }
  const damage = fields.get("damage") ?? { value: "", line: 1 };
  const kind = damage.value === "clean" ? "" : damage.value;
  if (kind !== "" && !DAMAGES.has(kind)) {
    complain(
      damage.line,
      `unknown damage \`${kind}\``,
      `take one of ${[...DAMAGES].join(" ")}, or leave the line out`,
    );
  }
  const date = field("date");
  if (date.value !== "" && !isArticleDate(date.value)) {
    complain(date.line, `no such date: ${date.value}`, "write an ISO 8601 date, as 2024-03-12");
  }
  return {
    title: field("title").value,
    section: section.value,
    date: date.value,
    place: field("place").value,
    annotated: annotated.value === "twice" ? "twice" : "once",
    damage: isOneOf<DamageKind>(DAMAGES, kind) ? kind : null,
  };
}

/** A day, with or without its time, that the calendar has. */
function isArticleDate(text: string): boolean {
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?)?$/u.exec(
      text,
    ) ?? [];
  if (day === undefined || (text.includes("T") && time === undefined)) return false;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
