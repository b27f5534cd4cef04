import { SLOTS } from "./weigh.ts";

/** Characters of a packed number, six bits each: printable, and none that a string must escape. */
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-";
const FURTHER = 63;
/** Added to weights, so that they are above 0; a weight has two digits. */
const OFFSET = 2048;

/**
 * Weights as text: for each that is not 0, how far its slot is from the one before (a digit; 63 and the next digit for
 * more) and its value (two digits).
 * @param weights whole numbers between -2047 and 2047
 */
export function packWeights(weights: Int16Array): string {
  const packed: string[] = [];
  let last = 0;
  for (const [slot, weight] of weights.entries()) {
    if (weight === 0) continue;
    let distance = slot - last;
    for (; distance >= FURTHER; distance -= FURTHER) packed.push(digit(FURTHER));
    const value = weight + OFFSET;
    packed.push(digit(distance), digit(value >> 6), digit(value & 63));
    last = slot;
  }
  return packed.join("");
}

export function unpackWeights(packed: string): Int16Array {
  const weights = new Int16Array(SLOTS);
  const values = new Map([...DIGITS].map((character, value) => [character, value]));
  const at = (index: number): number => values.get(packed[index] ?? "") ?? 0;
  let slot = 0;
  for (let index = 0; index < packed.length; index++) {
    const distance = at(index);
    slot += distance;
    if (distance === FURTHER) continue;
    weights[slot] = at(index + 1) * 64 + at(index + 2) - OFFSET;
    index += 2;
  }
  return weights;
}

const digit = (value: number): string => DIGITS[value] ?? "0";
