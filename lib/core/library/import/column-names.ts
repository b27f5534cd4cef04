/** What the columns of lists are called, in French and English; lower case, letters only. */
export type ColumnField = "url" | "title" | "authors" | "siteName" | "publishedTime" | "tags";

const NAMES: Record<ColumnField, string> = {
  url: "url|link|address|article address|web address|uri|href|lien|adresse|adresse de l article",
  title: "title|name|headline|titre|nom|intitulé",
  authors: "author|authors|byline|creator|auteur|auteurs|autrice",
  siteName: "site|source|publication|publication title|publisher|newspaper|journal|média",
  publishedTime:
    "date|published|publication date|date published|publié|publié le|date de publication",
  tags: "tags|tag|keywords|labels|folder|mots clés|étiquettes|dossier",
};

export const COLUMN_NAMES: ReadonlyMap<string, ColumnField> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split("|").map((name): [string, ColumnField] => [name, field as ColumnField]),
  ),
);
