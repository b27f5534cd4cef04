import type { Reading } from "../reading.ts";
import { labelsFor } from "./labels.ts";
import type { Labels } from "./wording.ts";
import { sourceOf } from "./source.ts";

/** The article as plain text: title, source line, body, address; parted by empty lines. */
export function toText(reading: Reading, labels: Labels = labelsFor(reading.lang)): string {
  const { line, address } = sourceOf(reading, labels);
  const parts = [reading.title, line, reading.text, address];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
