/** Markdown as outliners have it: each paragraph an item, with the lines that belong to it below. */
export function outlined(markdown: string): string {
  return paragraphs(markdown).map(itemOf).join("\n");
}

function itemOf(lines: readonly string[]): string {
  // A list is items already.
  if (lines[0]?.startsWith("- ")) return lines.join("\n");
  return lines.map((line, at) => `${at === 0 ? "- " : line === "" ? "" : "  "}${line}`).join("\n");
}

/** Parted by empty lines, but not within code. */
function paragraphs(markdown: string): string[][] {
  const found: string[][] = [];
  let lines: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split("\n")) {
    const marks = /^`{3,}/u.exec(line)?.[0];
    if (fence === null && line.trim() === "") {
      if (lines.length > 0) found.push(lines);
      lines = [];
      continue;
    }
    lines.push(line);
    if (fence === null) fence = marks ?? null;
    else if (marks === line && marks.length >= fence.length) fence = null;
  }
  return lines.length > 0 ? [...found, lines] : found;
}
