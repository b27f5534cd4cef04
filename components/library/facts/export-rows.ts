import { linkMaker } from "../../../lib/core/export/link.ts";
import type { Row } from "../../../lib/core/export/rows.ts";
import type { FactRow } from "../../../lib/core/library/fact-rows.ts";
import type { LibraryPorts } from "../ports.ts";

/** Articles whose texts are read for links that lead to the sentence; of more, links lead to the article. */
const MOST_TEXTS = 200;

/** Rows as copies and files have them, as they were told: each with a link to its sentence on the page. */
export async function exportRows(
  read: Pick<LibraryPorts["read"], "article">,
  rows: readonly FactRow[],
): Promise<Row[]> {
  const articles = [...new Set(rows.map(({ article }) => article))];
  const makers = new Map<string, (row: FactRow) => string | null>();
  if (articles.length <= MOST_TEXTS) {
    for (const id of articles) {
      const reading = (await read.article(id))?.body?.reading;
      if (!reading) continue;
      const linkOf = linkMaker(reading);
      makers.set(id, ({ sentence, start }) => {
        const at = reading.text.lastIndexOf(sentence, start ?? undefined);
        return at < 0 ? null : linkOf({ start: at, end: at + sentence.length });
      });
    }
  }
  return rows.map((row) => {
    const { owner, ownerType, key: _key, article, own: _own, start: _start, ...rest } = row;
    const { check: _check, date: _date, ...told } = rest;
    const link = makers.get(article)?.(row) ?? row.url;
    return { ...told, subject: owner, subjectType: ownerType, link };
  });
}
