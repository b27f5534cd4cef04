/** What `--help` prints, by command. */
export const HELP = {
  all: `Usage: lede read FILE…      a saved page or plain text to its Reading
       lede read --ndjson   the same for a stream of documents
       lede repair FILE     damaged text in, repaired text out

lede COMMAND --help says more; lede --version gives the version.
`,
  read: `Usage: lede read FILE… [options]
       lede read --ndjson [options] <documents >readings

Reads saved pages (HTML) or plain text (.txt, each line a block) and writes their Readings.

  --format F    json (default: one object a line for each FILE), markdown,
                csv (the facts table), jsonld, html (one FILE: a page to keep, with
                its marks, facts and sources, in the article's language)
  --facts       one row a fact instead of the Reading; json (a line a row) or csv
  --url U       the page's address (one FILE)
  --lang L      the text's language, instead of what is detected
  --ndjson      standard input holds one JSON object a line,
                {"id", "html" | "text", "url"?, "lang"?}; each gives one line,
                {"id", …Reading} or {"id", "error"}, in the same order
  --jobs N      read N documents at a time (default 1)
  --resume FILE an earlier output of --ndjson: what it has a Reading of is skipped,
                as in: lede read --ndjson --resume out.ndjson <in.ndjson >>out.ndjson

Of several FILEs, each line of JSON and each row has the FILE as its "id".
Exit code: 0; 1 when a file or line failed; 2 for bad use.
`,
  repair: `Usage: lede repair FILE [--explain]

Writes the text of FILE with its damaged characters repaired.

  --explain     list the edits instead: line:column, kind, confidence, damaged → repaired, why

Exit code: 0; 1 when FILE cannot be read; 2 for bad use.
`,
};
