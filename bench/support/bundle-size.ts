import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/**
 * Bytes of a module with all that it imports, bundled, minified and compressed.
 *
 * @param source of a module; its imports are looked for from the root of the project
 * @param without modules (by the end of their path) that are left empty: the other languages
 */
export async function bundleSize(
  source: string,
  without: Record<string, string> = {},
): Promise<number> {
  const entry = resolve("bench-entry.js");
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ["iife"], name: "bundle", fileName: "bundle" },
    },
    plugins: [
      {
        name: "bench-entry",
        enforce: "pre",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => {
          if (id === entry) return source;
          return Object.entries(without).find(([end]) => id.endsWith(end))?.[1] ?? null;
        },
      },
    ],
  });
  const outputs = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  const code = outputs.map((one) => (one.type === "chunk" ? one.code : "")).join("");
  return gzipSync(code, { level: 9 }).length;
}
