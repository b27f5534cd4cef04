/** A taught model as a file: see `lib/core/entities/model/model.ts` for its form. */
import { LABELS } from "../lib/core/entities/model/labels.ts";
import { MAGIC, slotOf, VERSION } from "../lib/core/entities/model/model.ts";
import type { Weights } from "./crf.ts";

export interface Taught {
  /** Of each feature, in the order of the weights' rows. */
  keys: Uint32Array;
  weights: Weights;
}

/** Most slots that may be taken: with more, looking for what is not there takes long. */
const FULLEST = 0.7;
const LARGEST = 127;

/** @param prune weights nearer to nought are left out. */
export function writeModel({ keys, weights }: Taught, prune: number): Uint8Array<ArrayBuffer> {
  const rows = new Map<number, [label: number, weight: number][]>();
  let largest = 0;
  for (const [index, key] of keys.entries()) {
    const row: [number, number][] = [];
    for (let label = 0; label < LABELS; label++) {
      const weight = weights.features[index * LABELS + label] ?? 0;
      if (Math.abs(weight) < prune) continue;
      row.push([label, weight]);
      largest = Math.max(largest, Math.abs(weight));
    }
    if (row.length > 0) rows.set(key, row);
  }
  const scale = largest / LARGEST || 1;
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, rows.size / FULLEST)));
  const table = new Uint32Array(slots);
  for (const key of rows.keys()) {
    let slot = slotOf(key, slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = key;
  }
  const ends = new Uint32Array(slots + 1);
  const labels: number[] = [];
  const values: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    for (const [label, weight] of rows.get(table[slot] ?? 0) ?? []) {
      const value = Math.round(weight / scale);
      if (value === 0) continue;
      labels.push(label);
      values.push(value);
    }
    ends[slot + 1] = labels.length;
  }
  return joined([
    numbers([MAGIC, VERSION, slots, labels.length]),
    bytes(Float32Array.of(scale)),
    bytes(weights.transitions),
    bytes(table),
    bytes(ends),
    Uint8Array.from(labels),
    bytes(Int8Array.from(values)),
  ]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

const numbers = (values: readonly number[]): Uint8Array => bytes(Uint32Array.from(values));

const bytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
