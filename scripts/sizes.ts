// Checks the gzipped size of what ships: the limits are what was measured when they were set, with a tenth to spare.
// The models of names, which are read as they lie, have a limit each for their size as it is: 2 MB.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const BUILD = ".output/chrome-mv3";
const MODELS = "models";
const FIRST_PAINT = "the reader before its first paint";
const limits = JSON.parse(readFileSync(new URL("sizes.json", import.meta.url), "utf8")) as Record<
  string,
  number
>;
// Vite puts a hash into the names of shared files: "reader-Bx3k9aZ1.js" counts as "reader.js".
const named = (path: string): string => path.replace(/-[\w-]{8}(?=\.\w+$)/u, "");
const sizes = new Map<string, number>();
for (const entry of readdirSync(BUILD, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (
    !entry.isFile() ||
    !/\.(?:js|css|html|json)$/u.test(entry.name) ||
    /\/(?:demo|_locales)\/|manifest\.json$/u.test(path)
  )
    continue;
  const name = named(path.slice(BUILD.length + 1));
  sizes.set(name, (sizes.get(name) ?? 0) + gzipSync(readFileSync(path)).length / 1024);
}
sizes.set(
  "everything",
  [...sizes.values()].reduce((sum, size) => sum + size, 0),
);
sizes.set(FIRST_PAINT, firstPaint());
let over = 0;
for (const [name, size] of [...sizes].toSorted(([, a], [, b]) => b - a)) {
  const limit = limits[name] ?? limits["other"] ?? 0;
  if (size > limit) over++;
  console.log(
    `${size.toFixed(1).padStart(7)} of ${String(limit).padStart(4)} KB  ${name}${size > limit ? "  TOO LARGE" : ""}`,
  );
}
for (const name of readdirSync(join(BUILD, MODELS))) {
  const path = join(BUILD, MODELS, name);
  const [raw, packed] = [statSync(path).size, gzipSync(readFileSync(path)).length];
  const limit = limits["model"] ?? 0;
  const tooLarge = raw / 1000 > limit;
  if (tooLarge) over++;
  console.log(
    `${(raw / 1000).toFixed(1).padStart(7)} of ${limit} KB  ${MODELS}/${name} (${(packed / 1000).toFixed(1)} KB gzipped)${tooLarge ? "  TOO LARGE" : ""}`,
  );
}

/** Of all that the reader's page names, and that those scripts import before they run. In KB, gzipped. */
function firstPaint(): number {
  const seen = new Set<string>();
  const weigh = (path: string): number => {
    if (seen.has(path)) return 0;
    seen.add(path);
    const content = readFileSync(path);
    const text = content.toString("utf8");
    const named = path.endsWith(".html")
      ? [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/gu)]
      : [...text.matchAll(/\b(?:import|from)\s*["'](\.[^"']+\.js)["']/gu)];
    const base = new URL(`file://${resolve(path)}`);
    const root = resolve(BUILD);
    return named.reduce(
      (sum, [, name = ""]) =>
        sum + weigh(name.startsWith("/") ? join(root, name) : new URL(name, base).pathname),
      gzipSync(content).length / 1024,
    );
  };
  return weigh(resolve(BUILD, "reader.html"));
}

process.exitCode = over > 0 ? 1 : 0;
