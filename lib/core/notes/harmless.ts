/**
 * Markdown in which nothing is HTML and no link runs anything, whatever reads it: tags are shown as they are written, and
 * links to elsewhere than the web and mail lead nowhere. A fence that is left open is closed.
 */
export function harmlessMarkdown(text: string): string {
  const shown = text
    .replaceAll(TAG, (whole, slashes: string) =>
      slashes.length % 2 === 0 ? `${slashes}\\<` : whole,
    )
    .replaceAll(TARGET, (whole, before: string, scheme: string) =>
      /^(?:https?|mailto)$/iu.test(scheme)
        ? whole
        : `${before}unsafe-${whole.slice(before.length)}`,
    );
  return `${shown}${openFence(shown)}`;
}

/** What would begin a tag, a comment or a link of its own; those to the web may. */
const TAG = /(?<!\\)(\\*)<(?!https?:\/\/[^\s<>]*>)(?=[a-z/!?])/giu;

/** Letters of a scheme, also as entities; browsers pass tabs over. */
const SCHEME = String.raw`((?:[a-z\d+.\-\\\t]|&[#\w]{1,9};){1,60}?)(?::|&(?:colon|#0{0,7}58|#x0{0,7}3a);)`;

/** A link's address: in brackets behind its words, or where its name is defined. */
const TARGET = new RegExp(
  String.raw`(\]\(\s*\\?<?[ \t]*|\]:\s*\\?<[ \t]*|\]:\s*)${SCHEME}(?=\S)`,
  "giu",
);

function openFence(text: string): string {
  let open: string | null = null;
  for (const line of text.split("\n")) {
    const [, fence] = /^ {0,3}(`{3,}|~{3,})/u.exec(line) ?? [];
    if (fence === undefined) continue;
    if (open === null) open = fence;
    else if (fence.startsWith(open) && /^[\s`~]*$/u.test(line)) open = null;
  }
  return open === null ? "" : `\n${open}`;
}
