import { existsSync, readFileSync } from "node:fs";
import { MODEL_LANGUAGES } from "../lib/core/entities/model/languages.ts";
import { readModel, type NameModel } from "../lib/core/entities/model/model.ts";

const loaded = new Map<string, NameModel>();

/** The model of names for a language, read from the package's files the first time. */
export function nameModel(lang: string): NameModel | null {
  if (!MODEL_LANGUAGES.has(lang)) return null;
  let model = loaded.get(lang);
  if (!model) loaded.set(lang, (model = readModel(fileOf(`names-${lang}.bin`))));
  return model;
}

/** Beside the packed program, or in the checkout. */
function fileOf(name: string): ArrayBuffer {
  const packed = new URL(`models/${name}`, import.meta.url);
  const file = existsSync(packed) ? packed : new URL(`../public/models/${name}`, import.meta.url);
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
