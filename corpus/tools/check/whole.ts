import { complaintsOf, type Complaint } from "../complaint.ts";
import type { CorpusDocument } from "../document/types.ts";
import { LANGUAGES, type Parsed, type Second } from "../files.ts";
import { checkArticle } from "./check.ts";

/** Articles of a language from which on its share of damage is judged. */
const ENOUGH = 30;
/** About a sixth. */
const LEAST_DAMAGE = 0.12;
const MOST_DAMAGE = 0.22;

/** What can be told of the corpus only as a whole. */
export function checkWhole(documents: readonly CorpusDocument[]): Complaint[] {
  const all: Complaint[] = [];
  for (const lang of LANGUAGES) {
    const own = documents.filter((one) => one.lang === lang);
    const { complaints, complain } = complaintsOf(`corpus/${lang}`);
    const damaged = own.filter(({ meta }) => meta.damage !== null).length;
    const share = damaged / (own.length || 1);
    if (own.length >= ENOUGH && (share < LEAST_DAMAGE || share > MOST_DAMAGE)) {
      complain(
        1,
        `${damaged} of ${own.length} articles have a \`damage\``,
        `give it to about ${Math.round(own.length / 6)}, one in six`,
      );
    }
    all.push(...complaints, ...checkTwins(own));
  }
  return all;
}

/** One name is one article, and one text stands in one file. */
function checkTwins(own: readonly CorpusDocument[]): Complaint[] {
  const byName = new Map<string, string>();
  const byText = new Map<string, string>();
  return own.flatMap(({ file, name, text }) => {
    const { complaints, complain } = complaintsOf(file);
    const named = byName.get(name);
    const written = byText.get(text);
    if (named !== undefined) complain(1, `${named} has the same name`, "rename one of them");
    if (written !== undefined) complain(1, `${written} has the same text`, "take one away");
    byName.set(name, file);
    byText.set(text, file);
    return complaints;
  });
}

/** What says that it was annotated twice has its second annotation. */
export function checkTwice(
  documents: readonly CorpusDocument[],
  seconds: readonly Second[],
): Complaint[] {
  const names = new Set(
    seconds.map(({ second }) => `${second.document.lang} ${second.document.name}`),
  );
  return documents.flatMap(({ file, lang, name, meta }) => {
    const { complaints, complain } = complaintsOf(file);
    if (meta.annotated === "twice" && !names.has(`${lang} ${name}`)) {
      complain(
        1,
        "annotated: twice, and there is no second annotation",
        `add corpus/second/${lang}/${name}.md, or write \`annotated: once\``,
      );
    }
    return complaints;
  });
}

/** A second annotation is of an article, and of its very text. */
export function checkSecond(second: Parsed, article: Parsed | null): Complaint[] {
  const { complaints, complain } = complaintsOf(second.document.file);
  if (!article) {
    complain(1, "no article has this name", "name it as the article is named");
  } else {
    const at = difference(second.document.text, article.document.text);
    if (at !== null) {
      complain(
        second.document.lineAt(at),
        `its text differs from the article's at «${second.document.text.slice(at, at + 30)}»`,
        "a second annotation has the same text: make it from `npm run corpus -- bare FILE`",
      );
    }
    if (article.document.meta.annotated !== "twice") {
      complain(
        1,
        `${article.document.file} says annotated: once`,
        "write `annotated: twice` there",
      );
    }
  }
  return [...complaints, ...checkArticle(second)];
}

function difference(a: string, b: string): number | null {
  if (a === b) return null;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
