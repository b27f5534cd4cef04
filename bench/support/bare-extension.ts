import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const SOURCE = new URL("../bare/", import.meta.url);

/** Builds the extension that shows Readability's title and nothing else. @returns its folder */
export async function bareExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "lede-bare-"));
  for (const name of ["manifest.json", "popup.html"]) {
    copyFileSync(fileURLToPath(new URL(name, SOURCE)), join(folder, name));
  }
  writeFileSync(join(folder, "popup.js"), await bundled("popup.ts"));
  writeFileSync(
    join(folder, "capture.js"),
    `${await bundled("capture.ts")}\nglobalThis.bareTitle;\n`,
  );
  return folder;
}

async function bundled(file: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "chrome127",
      lib: { entry: fileURLToPath(new URL(file, SOURCE)), formats: ["es"] },
    },
  });
  const [output] = [outputs].flat();
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`vite made no bundle of ${file}`);
  return chunk.code;
}
