/** Articles handed to Obsidian by its own addresses (obsidian://new), as its help describes them. */
import { safeStem } from "./file-name.ts";
import type { SavedArticle } from "./saved.ts";
import { toMarkdownFile, type MarkdownTemplate } from "./template/template.ts";
import type { Labels } from "./wording.ts";

/** Where articles go in Obsidian. Plain JSON. */
export interface ObsidianChoices {
  /** Its name or its id; empty for the one that was used last. */
  vault: string;
  /** "each": a new note for each article; "one": all of them at the end of one note. */
  mode: "each" | "one";
  /** From the vault's root; empty for the root itself. */
  folder: string;
  /** From the vault's root. */
  note: string;
}

/** What is handed over with one press. */
export interface ObsidianText {
  /** A name for a note of its own, without its ending. */
  stem: string;
  content: string;
}

export interface ObsidianLink {
  href: string;
  /** Has to be on the clipboard as the link is followed; null where the link itself holds all. */
  clipboard: string | null;
}

/** As they were kept; what does not fit is empty. */
export function obsidianFrom(kept: Record<string, unknown>): ObsidianChoices {
  const { vault, mode, folder, note } = kept;
  return {
    vault: textFrom(vault),
    mode: mode === "one" ? "one" : "each",
    folder: textFrom(folder),
    note: textFrom(note),
  };
}

const textFrom = (value: unknown): string => (typeof value === "string" ? value.slice(0, 500) : "");

/** A new note of one article by a template. */
export function newNote(
  article: SavedArticle,
  template: MarkdownTemplate,
  labels: Labels,
): ObsidianText {
  const { stem, content } = toMarkdownFile(article, template, labels);
  // Signs that have a meaning in Obsidian's links cannot be in a note's name.
  return { stem: safeStem(stem.replaceAll(/[#^[\]|]+/gu, " ")) || "article", content };
}

/**
 * An article for the end of a note that has others: without properties, which stand at a note's beginning only, and with
 * its title, which else is the note's own name.
 */
export function noteEnd(
  article: SavedArticle,
  template: MarkdownTemplate,
  labels: Labels,
): ObsidianText {
  const body = /\{\{#?title\}\}/u.test(template.body)
    ? template.body
    : `${template.outline ? "" : "## "}{{title}}\n\n{{#url}}<{{url}}>\n\n{{/url}}${template.body}`;
  const { stem, content } = toMarkdownFile(article, { ...template, style: "none", body }, labels);
  return { stem, content: `\n\n${content.trim()}\n` };
}

/**
 * Code units of an address. Windows opens none above 2,048 from a browser, and says nothing; longer texts go through the
 * clipboard, which Obsidian takes from 1.7.2 on.
 */
const LONGEST = 2000;

export function obsidianLink(
  { vault, mode, folder, note }: ObsidianChoices,
  { stem, content }: ObsidianText,
): ObsidianLink {
  const parts: [name: string, value: string][] =
    mode === "each"
      ? [["file", vaultPath(`${folder}/${stem}`)]]
      : [
          ["file", vaultPath(note)],
          ["append", "true"],
          ["silent", "true"],
        ];
  if (vault.trim() !== "") parts.unshift(["vault", vault.trim()]);
  const href = addressOf([...parts, ["content", content]]);
  return href.length <= LONGEST
    ? { href, clipboard: null }
    : { href: addressOf([...parts, ["clipboard", "true"]]), clipboard: content };
}

const addressOf = (parts: readonly (readonly [string, string])[]): string =>
  `obsidian://new?${parts.map(([name, value]) => `${name}=${encoded(value)}`).join("&")}`;

/** Halves of pairs have no code: they become the sign for what is missing. */
const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\uFFFD"));

/** A path that stays in the vault. */
function vaultPath(path: string): string {
  return path
    .replaceAll(/\p{Cc}+/gu, " ")
    .split(/[/\\]/u)
    .map((part) => part.trim())
    .filter((part) => !/^\.*$/u.test(part))
    .join("/")
    .replace(/\.md$/iu, "");
}

/** Whether the choices name a place. */
export const hasPlace = ({ mode, note }: ObsidianChoices): boolean =>
  mode === "each" || vaultPath(note) !== "";
