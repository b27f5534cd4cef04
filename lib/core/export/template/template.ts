import { safeStem } from "../file-name.ts";
import type { Labels } from "../wording.ts";
import type { SavedArticle } from "../saved.ts";
import { yamlLine, type YamlValue } from "../yaml.ts";
import { outlined } from "./outline.ts";
import { isTrue, parseTemplate, type Part } from "./parse.ts";
import { markdownValues, plainValues } from "./values.ts";
import type { Value, Values } from "./variables.ts";

/** How a person wants articles as Markdown files. Plain JSON. */
export interface MarkdownTemplate {
  /** Without its ending. */
  fileName: string;
  /** A property a line: its name, a colon, its value. */
  properties: string;
  /** "yaml": front matter; "logseq": lines of `name:: value`; "none": properties are left out. */
  style: "yaml" | "logseq" | "none";
  body: string;
  /** Whether each paragraph becomes an item of a list, as outliners have it. */
  outline: boolean;
}

export interface MarkdownFile {
  /** Without its ending; never empty. */
  stem: string;
  content: string;
}

/**
 * One article as a Markdown file by a template. `{{name}}` gives a value of the article, `{{#name}} … {{/name}}` what is
 * between where there is such a value; what is no name of `VARIABLES` stays as it is written.
 */
export function toMarkdownFile(
  article: SavedArticle,
  template: MarkdownTemplate,
  labels: Labels,
): MarkdownFile {
  const plain = plainValues(article, labels);
  const stem = safeStem(filled(parseTemplate(template.fileName), plain));
  const properties = propertiesOf(template, plain);
  const body = filled(parseTemplate(template.body), markdownValues(article, plain, labels))
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
  return {
    stem: stem === "" ? "article" : stem,
    content: `${properties}${template.outline ? outlined(body) : body}\n`,
  };
}

function filled(parts: readonly Part[], values: Values): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const value = values[part.name];
      if (part.kind === "value") return textOf(value);
      return isTrue(value) ? filled(part.parts, values) : "";
    })
    .join("");
}

const textOf = (value: Value): string =>
  typeof value === "object" && value !== null ? value.join(", ") : String(value ?? "");

function propertiesOf({ properties, style }: MarkdownTemplate, values: Values): string {
  if (style === "none") return "";
  const lines = properties.split("\n").flatMap((line) => {
    const [, name, value] = /^\s*([^\s:][^:]{0,99}?)\s*:(.*)$/u.exec(line) ?? [];
    return name === undefined || value === undefined
      ? []
      : [{ name, value: propertyOf(value.trim(), values) }];
  });
  if (lines.length === 0) return "";
  if (style === "yaml") {
    return `---\n${lines.map(({ name, value }) => yamlLine(name, value)).join("")}---\n\n`;
  }
  const written = lines.map(
    ({ name, value }) => `${name.replaceAll(/\s+/gu, "-")}:: ${oneLine(textOf(value))}\n`,
  );
  return `${written.join("")}\n`;
}

/** One value alone keeps its kind; what stands in brackets is a list. */
function propertyOf(text: string, values: Values): YamlValue {
  const [only, ...rest] = parseTemplate(text);
  if (only && rest.length === 0 && typeof only === "object" && only.kind === "value") {
    const value = values[only.name];
    return typeof value === "string" ? oneLine(value) : value;
  }
  const list = /^\[(.*)\]$/u.exec(text)?.[1];
  if (list === undefined) return oneLine(filled(parseTemplate(text), values));
  return list.split(",").flatMap((item) => {
    const value = propertyOf(item.trim(), values);
    const items = typeof value === "object" && value !== null ? value : [String(value ?? "")];
    return items.filter((one) => one !== "");
  });
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
