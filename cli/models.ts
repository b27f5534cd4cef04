import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createNameModels } from "../lib/core/entities/models.ts";

/** Where the files lie, seen from this program: beside it in the packed package, in the checkout with what ships. */
const FOLDERS = ["./models/", "../public/models/"];

const folder = FOLDERS.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));

/** The models of names; each thread of `--jobs` reads its own, when the first text of its language comes. */
export const nameModel = createNameModels(async (name) => {
  if (!folder) throw new Error("no such file");
  const bytes = await readFile(new URL(name, folder)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? new Error("no such file", { cause: error }) : error;
  });
  // A view of Node's pool starts anywhere; the model wants its numbers aligned.
  return new Uint8Array(bytes).buffer;
});
