/**
 * A trained model: what each feature says for each label, and each label for the next.
 *
 * The file, little-endian: "LNER" and a version (u32); the number of slots `n` (u32, a power of two) and of weights `m`
 * (u32); a scale (f32); the transitions (f32 × LABELS²); `n` keys (u32); `n + 1` ends (u32); `m` labels (u8) and `m` values
 * (i8). A feature is looked up by its number, linearly on from its slot; key 0 is an empty slot. Weights are values times
 * scale.
 */
import { LABELS } from "./labels.ts";

export const MAGIC = 0x52454e4c; // "LNER"
/** Of the file's form and of the features that its numbers mean: another of either is another version. */
export const VERSION = 2;

export interface NameModel {
  /** Slots less one. */
  mask: number;
  keys: Uint32Array;
  ends: Uint32Array;
  labels: Uint8Array;
  values: Int8Array;
  scale: number;
  /** From row to column. */
  transitions: Float32Array;
}

/** A file that is no model, or not all of one. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

const MOST_SLOTS = 2 ** 24;

/** Slots hold numbers as they are; 0 stands for none. */
export const keyOf = (feature: number): number => feature >>> 0 || 1;
export const slotOf = (key: number, mask: number): number => Math.imul(key, 0x9e3779b1) & mask;

/** @throws ModelError where the file is corrupt, cut short or of another version. */
export function readModel(file: ArrayBuffer): NameModel {
  const view = new DataView(file);
  let at = 0;
  const bytes = (length: number): number => {
    const from = at;
    at += length;
    if (at > file.byteLength) throw new ModelError("the model's file is cut short");
    return from;
  };
  const u32 = (): number => view.getUint32(bytes(4), true);
  if (file.byteLength < 12 || u32() !== MAGIC) throw new ModelError("the file is no model");
  if (u32() !== VERSION) throw new ModelError("the model is of another version");
  const slots = u32();
  const weights = u32();
  if (slots < 1 || (slots & (slots - 1)) !== 0 || slots > MOST_SLOTS) {
    throw new ModelError("the model's file is corrupt");
  }
  const scale = view.getFloat32(bytes(4), true);
  const transitions = new Float32Array(file, bytes(4 * LABELS * LABELS), LABELS * LABELS);
  const keys = new Uint32Array(file, bytes(4 * slots), slots);
  const ends = new Uint32Array(file, bytes(4 * (slots + 1)), slots + 1);
  const labels = new Uint8Array(file, bytes(weights), weights);
  const values = new Int8Array(file, bytes(weights), weights);
  const model = { mask: slots - 1, keys, ends, labels, values, scale, transitions };
  if (!holds(model)) throw new ModelError("the model's file is corrupt");
  return model;
}

/** Whether a look-up may rely on it: rising ends within the weights, labels that exist, numbers, and an empty slot. */
function holds({ keys, ends, labels, scale, transitions }: NameModel): boolean {
  for (let slot = 1; slot < ends.length; slot++) {
    if ((ends[slot] ?? 0) < (ends[slot - 1] ?? 0)) return false;
  }
  return (
    ends[0] === 0 &&
    ends.at(-1) === labels.length &&
    keys.includes(0) &&
    Number.isFinite(scale) &&
    transitions.every(Number.isFinite) &&
    labels.every((label) => label < LABELS)
  );
}

/**
 * Adds what features say to the row of sums that begins at a place. A sum times the model's scale is a score: whole numbers
 * add up to the same in any order.
 * @param from the first of them that counts; `to`: the first that does not
 */
export function addWeights(
  { mask, keys, ends, labels, values }: NameModel,
  features: ArrayLike<number>,
  from: number,
  to: number,
  sums: Int32Array,
  row: number,
): void {
  for (let n = from; n < to; n++) {
    const key = keyOf(features[n] ?? 0);
    let slot = slotOf(key, mask);
    let found = keys[slot];
    while (found !== key && found !== 0) {
      slot = (slot + 1) & mask;
      found = keys[slot];
    }
    if (found === 0) continue;
    const end = ends[slot + 1] ?? 0;
    for (let at = ends[slot] ?? 0; at < end; at++) {
      const label = row + (labels[at] ?? 0);
      sums[label] = (sums[label] ?? 0) + (values[at] ?? 0);
    }
  }
}
