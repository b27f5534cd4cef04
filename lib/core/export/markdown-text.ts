/** Text as one line of Markdown that says just that: line breaks become spaces, marks are escaped. */
export function markdownLine(text: string): string {
  return inline(text.replace(/\s*\n\s*/gu, " ").trim());
}

/** Backslashes before what Markdown would read as a mark anywhere in a line. */
export function inline(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/gu, String.raw`\$&`);
}

/** Backslashes before what Markdown would read as a mark at the start of a line. */
export function lineStart(line: string): string {
  return line
    .replace(/^(#{1,6}(?=\s|$)|[-+=])/u, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);
}

/** An address that is its own link, in a table too. */
export function markdownAddress(address: string): string {
  return `<${address.replace(/[<>\s|]/gu, encodeURIComponent)}>`;
}

/** A link with words of its own. */
export function markdownLink(text: string, address: string): string {
  return `[${markdownLine(text)}](${linkTarget(address)})`;
}

/** An address as it can stand in brackets of either kind, and in a table. */
export function linkTarget(address: string): string {
  return address.replace(/[<>\s|()]/gu, percentEncoded);
}

function percentEncoded(character: string): string {
  const code = encodeURIComponent(character);
  return code === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : code;
}
