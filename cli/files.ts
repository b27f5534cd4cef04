import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { resolve } from "node:path";
import { decodePage, decodeText, type Decoded } from "./charset.ts";
import { foreignKind } from "./sniff.ts";

/** Bytes of the largest document that is read: several times the largest page that a browser shows with ease. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** A file that could not be read: one line for standard error, naming the file. */
export class FileError extends Error {
  override name = "FileError";
}

/** A file's text. */
export interface TextFile extends Decoded {
  kind: "html" | "text";
}

/**
 * Reads and decodes a page, or a plain text (`.txt`).
 * @throws FileError for what is missing, unreadable, a directory, or neither page nor text
 */
export async function readFileDocument(name: string): Promise<TextFile> {
  const bytes = await readBytes(name);
  return /\.txt$/iu.test(name)
    ? { kind: "text", ...decodeText(bytes) }
    : { kind: "html", ...decodePage(bytes) };
}

/**
 * Reads and decodes any text.
 * @throws FileError as `readFileDocument` does
 */
export async function readText(name: string): Promise<Decoded> {
  return decodeText(await readBytes(name));
}

async function readBytes(name: string): Promise<Uint8Array> {
  const path = resolvePath(name);
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw new FileError(`${name}: larger than ${MOST_BYTES} bytes`);
    bytes = await readFile(path);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(`${name}: ${reason(error)}`);
  }
  const foreign = foreignKind(bytes);
  if (foreign) throw new FileError(`${name}: is ${foreign}, not a saved page (HTML) or plain text`);
  return bytes;
}

/**
 * Where a file is that the user named.
 *
 * npm runs its scripts in the package's folder; the user may be in a folder below, which npm keeps in INIT_CWD.
 */
export function resolvePath(name: string, env: NodeJS.ProcessEnv = process.env): string {
  const byNpm =
    env["npm_package_name"] === "lede" &&
    process.cwd() === resolve(fileURLToPath(import.meta.url), "../..");
  return resolve(byNpm ? (env["INIT_CWD"] ?? ".") : ".", name);
}

const REASONS: Record<string, string> = {
  ENOENT: "no such file",
  EISDIR: "is a directory",
  EACCES: "permission denied",
  ENOTDIR: "no such file",
  ENAMETOOLONG: "name too long",
  ELOOP: "too many links",
  ERR_FS_FILE_TOO_LARGE: "too large",
};

/** Why a file could not be read, in few words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
