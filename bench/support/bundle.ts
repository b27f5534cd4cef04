import { fileURLToPath } from "node:url";
import { build } from "vite";

/** A module of `bench/support` with all that it imports, as one script for the browser. */
export async function bundle(file: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "chrome127",
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: ["iife"],
        name: "bench",
      },
    },
  });
  const [output] = [outputs].flat();
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`vite made no bundle of ${file}`);
  return chunk.code;
}
