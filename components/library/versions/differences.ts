/** What a version of a document has that the one before it had not, in words. */
import type { FactCorrection } from "../../../lib/core/corrections/by-hand.ts";
import type { NameCorrection } from "../../../lib/core/corrections/names.ts";
import type {
  AnyDocument,
  ArticleBody,
  ArticleContent,
  Contents,
} from "../../../lib/core/library/documents.ts";
import { stableJson } from "../../../lib/core/library/stable.ts";
import { textChanges, type TextChange } from "../../../lib/core/library/text-changes.ts";
import type { I18n } from "../../i18n.ts";
import { correctionText } from "../../model/corrections.ts";
import { factCorrectionText } from "../../model/fact-corrections.ts";

/** One difference, as a line; what was written anew, with its words. */
export type Difference = { kind: "line"; text: string } | { kind: "text"; changes: TextChange[] };

/** A version with the text it holds; null for what holds none, or a text that is not here. */
export interface Version {
  document: AnyDocument;
  body: ArticleBody | null;
}

interface Words {
  i18n: I18n;
  /** Names of projects and tags by their ids. */
  names: ReadonlyMap<string, string>;
}

/** @param older null for the first version there is */
export function differencesOf(older: Version | null, newer: Version, words: Words): Difference[] {
  const { i18n, names } = words;
  const { t } = i18n;
  if (!older) return [line(t("diffFirst"))];
  const found: Difference[] = [];
  const before = older.document;
  const after = newer.document;
  if (before.deleted === null && after.deleted !== null) found.push(line(t("diffTrashed")));
  if (before.deleted !== null && after.deleted === null) found.push(line(t("diffRestored")));
  if (before.type === "article" && after.type === "article") {
    found.push(...ofBodies(older.body, newer.body, words));
    found.push(...ofArticles(before.content, after.content, words));
  } else if (before.type === after.type) {
    found.push(...ofContents(before, after, i18n));
  }
  found.push(...ofTags(tagsOf(before), tagsOf(after), i18n, names));
  return found.length > 0 ? found : [line(t("diffNothing"))];
}

const line = (text: string): Difference => ({ kind: "line", text });

const tagsOf = ({ content }: AnyDocument): string[] => ("tags" in content ? content.tags : []);

function ofTags(
  before: readonly string[],
  after: readonly string[],
  { t }: I18n,
  names: Words["names"],
): Difference[] {
  const name = (id: string): string => names.get(id) ?? t("diffDeletedName");
  return [
    ...after.filter((id) => !before.includes(id)).map((id) => line(t("diffTagIn", name(id)))),
    ...before.filter((id) => !after.includes(id)).map((id) => line(t("diffTagOut", name(id)))),
  ];
}

function ofBodies(
  older: ArticleBody | null,
  newer: ArticleBody | null,
  { i18n }: Words,
): Difference[] {
  if (!older || !newer || older.hash === newer.hash) return [];
  const { t, n } = i18n;
  const found: Difference[] = [];
  const changes = textChanges(older.reading.text, newer.reading.text);
  if (changes.length > 0) found.push({ kind: "text", changes });
  const one = older.choices;
  const two = newer.choices;
  // Texts that an older Lede saved know no corrections of facts.
  const said = (choices: typeof one): string[] => [
    ...choices.names.map((correction: NameCorrection) => correctionText(correction, i18n)),
    ...((choices as Partial<typeof one>).facts ?? []).map((correction: FactCorrection) =>
      factCorrectionText(correction, i18n),
    ),
  ];
  const [was, is] = [said(one), said(two)];
  found.push(...is.filter((text) => !was.includes(text)).map((text) => line(t("diffSaid", text))));
  found.push(
    ...was.filter((text) => !is.includes(text)).map((text) => line(t("diffUnsaid", text))),
  );
  const passages = differing(one.putBack, two.putBack);
  if (passages > 0) found.push(line(n("diffPassages", passages)));
  if (stableJson(one.repairs) !== stableJson(two.repairs)) found.push(line(t("diffRepairs")));
  return found;
}

function ofArticles(
  before: ArticleContent,
  after: ArticleContent,
  { i18n: { t, n }, names }: Words,
): Difference[] {
  const found: Difference[] = [];
  const changed = (label: string, old: string | null, fresh: string | null): void => {
    if (old !== fresh) found.push(line(t("diffChanged", [label, old ?? "–", fresh ?? "–"])));
  };
  const projectOf = (id: string | null): string | null =>
    id === null ? t("projectNone") : (names.get(id) ?? t("diffDeletedName"));
  changed(t("diffTitle"), before.title, after.title);
  if (before.project !== after.project) {
    changed(t("project"), projectOf(before.project), projectOf(after.project));
  }
  const checks = new Set([...Object.keys(before.checks), ...Object.keys(after.checks)]);
  const count = [...checks].filter((key) => before.checks[key] !== after.checks[key]).length;
  if (count > 0) found.push(line(n("diffChecks", count)));
  if (before.sameAs !== after.sameAs) {
    found.push(line(t(after.sameAs === null ? "diffNotSame" : "diffSame")));
  }
  return found;
}

/** How many of either list are not in the other. */
function differing(one: readonly unknown[], other: readonly unknown[]): number {
  const [a, b] = [one, other].map((list) => new Set(list.map(stableJson))) as [
    Set<string>,
    Set<string>,
  ];
  return [...a].filter((key) => !b.has(key)).length + [...b].filter((key) => !a.has(key)).length;
}

/** Of all that is no article. */
function ofContents(before: AnyDocument, after: AnyDocument, i18n: I18n): Difference[] {
  const { t } = i18n;
  const [old, fresh] = [writtenIn(before, i18n), writtenIn(after, i18n)];
  const found: Difference[] = [];
  const changes = textChanges(old, fresh);
  if (changes.length > 0) found.push({ kind: "text", changes });
  if (before.type === "note" && after.type === "note") {
    if (before.content.colour !== after.content.colour) found.push(line(t("diffColour")));
    if (stableJson(before.content.selectors) !== stableJson(after.content.selectors)) {
      found.push(line(t("diffPlace")));
    }
  }
  if (before.type === "search" && after.type === "search") {
    const isSame = stableJson(before.content.filters) === stableJson(after.content.filters);
    if (!isSame) found.push(line(t("diffFilters")));
  }
  return found;
}

/** What people wrote in a document, as it is shown. */
export function writtenIn({ type, content }: AnyDocument, i18n: I18n): string {
  switch (type) {
    case "article":
      return content.title ?? "";
    case "note":
      return content.text;
    case "correction":
      return correctionText((content as Contents["correction"]).correction, i18n);
    case "fact":
      return [content.owner, content.text, content.sentence].filter(Boolean).join("\n");
    case "tag":
      return content.name;
    case "project":
      return [content.name, content.description].filter(Boolean).join("\n");
    case "search":
      return [content.name, content.words].filter(Boolean).join("\n");
  }
}
