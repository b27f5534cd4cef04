import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const SOURCE = new URL("../bare/", import.meta.url);
const READER_SOURCE = new URL("../bare-reader/", import.meta.url);

/** Builds the extension that shows Readability's title and nothing else. @returns its folder */
export async function bareExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "lede-bare-"));
  for (const name of ["manifest.json", "popup.html"]) {
    copyFileSync(fileURLToPath(new URL(name, SOURCE)), join(folder, name));
  }
  writeFileSync(join(folder, "popup.js"), await bundled(new URL("popup.ts", SOURCE)));
  writeFileSync(
    join(folder, "capture.js"),
    `${await bundled(new URL("capture.ts", SOURCE))}\nglobalThis.bareTitle;\n`,
  );
  return folder;
}

/** Builds the extension that lays Readability's article over the page in a frame. @returns its folder */
export async function bareReader(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "lede-bare-reader-"));
  copyFileSync(
    fileURLToPath(new URL("manifest.json", READER_SOURCE)),
    join(folder, "manifest.json"),
  );
  for (const name of ["background", "overlay"]) {
    const code = await bundled(new URL(`${name}.ts`, READER_SOURCE));
    writeFileSync(join(folder, `${name}.js`), `(() => {${code}})();\n`);
  }
  return folder;
}

async function bundled(file: URL): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "chrome127",
      lib: { entry: fileURLToPath(file), formats: ["es"] },
    },
  });
  const [output] = [outputs].flat();
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`vite made no bundle of ${file.pathname}`);
  return chunk.code;
}
