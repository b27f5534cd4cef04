/** Characters of a tag's name. */
const LONGEST = 80;

/** Names of tags as they are typed: parted by commas, semicolons or lines, each once. */
export function tagsOf(typed: string): string[] {
  const names = typed
    .split(/[,;\n]/u)
    .map((name) => name.trim().replace(/^#/u, "").slice(0, LONGEST));
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (name === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
