import type { Labels } from "../wording.ts";
import type { MarkdownTemplate } from "./template.ts";

/** Templates that are there to begin with. */
export const READY_TEMPLATES = ["plain", "obsidian", "logseq"] as const;

export type ReadyTemplate = (typeof READY_TEMPLATES)[number];

const FILE_NAME = "{{published}} {{title}}";

/** @param labels whose headings stand in the body */
export function readyTemplate(name: ReadyTemplate, labels: Labels): MarkdownTemplate {
  const facts = `{{#facts}}## ${labels.facts}\n\n{{facts}}{{/facts}}`;
  const end = `{{#notes}}{{notes}}\n\n{{/notes}}${facts}\n`;
  switch (name) {
    case "plain":
      return {
        fileName: FILE_NAME,
        properties: "",
        style: "none",
        body: `# {{title}}\n\n{{#source}}*{{source}}*\n\n{{/source}}{{text}}\n\n{{#url}}<{{url}}>\n\n{{/url}}${end}`,
        outline: false,
      };
    case "obsidian":
      return {
        fileName: FILE_NAME,
        properties: [
          "title: {{title}}",
          "author: {{authors}}",
          "site: {{site}}",
          "published: {{published}}",
          "created: {{saved}}",
          "source: {{url}}",
          "project: {{project}}",
          "people: {{people}}",
          "organisations: {{organisations}}",
          "tags: {{tags}}",
        ].join("\n"),
        style: "yaml",
        body: `{{#summary}}{{summary}}\n\n{{/summary}}{{text}}\n\n${end}`,
        outline: false,
      };
    case "logseq":
      return {
        fileName: FILE_NAME,
        properties: [
          "title: {{title}}",
          "author: {{authors}}",
          "site: {{site}}",
          "published: {{published}}",
          "source: {{url}}",
          "tags: {{tags}}",
        ].join("\n"),
        style: "logseq",
        body: `{{#summary}}{{summary}}\n\n{{/summary}}{{text}}\n\n${end}`,
        outline: true,
      };
  }
}

/** A template as it was kept; what does not fit is as in the ready one. */
export function templateFrom(
  kept: Record<string, unknown>,
  standard: MarkdownTemplate,
): MarkdownTemplate {
  const { fileName, properties, style, body, outline } = kept;
  return {
    fileName: text(fileName, standard.fileName),
    properties: text(properties, standard.properties),
    style: style === "yaml" || style === "logseq" || style === "none" ? style : standard.style,
    body: text(body, standard.body),
    outline: typeof outline === "boolean" ? outline : standard.outline,
  };
}

const text = (value: unknown, otherwise: string): string =>
  typeof value === "string" ? value : otherwise;
