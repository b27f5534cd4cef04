import { describe, expect, it } from "vitest";
import { LABELS } from "../../../../../lib/core/entities/model/labels.ts";
import { addWeights, ModelError, readModel } from "../../../../../lib/core/entities/model/model.ts";
import { writeModel } from "../../../../../training/write-model.ts";

const features = new Float32Array(3 * LABELS);
features[4] = 1.27;
features[LABELS + 2] = -0.5;
features[2 * LABELS + 1] = 0.001;
const transitions = new Float32Array(LABELS * LABELS);
const keys = Uint32Array.of(7, 4_000_000_000, 9);
const file = (): Uint8Array<ArrayBuffer> =>
  writeModel({ keys, weights: { features, transitions } }, 0.01);

describe("a model's file", () => {
  it("gives every feature's weights back, within a step of its scale", () => {
    const model = readModel(file().buffer);
    const sums = new Int32Array(LABELS);
    addWeights(model, [7], 0, 1, sums, 0);
    addWeights(model, [4_000_000_000 | 0], 0, 1, sums, 0);
    addWeights(model, [8], 0, 1, sums, 0);
    expect((sums[4] ?? 0) * model.scale).toBeCloseTo(1.27, 2);
    expect((sums[2] ?? 0) * model.scale).toBeCloseTo(-0.5, 2);
    expect(sums[1]).toBe(0);
  });

  it("that is cut short, empty or of another kind is refused by name", () => {
    const whole = file();
    for (let length = 0; length < whole.length; length += 13) {
      expect(() => readModel(whole.slice(0, length).buffer)).toThrow(ModelError);
    }
    const other = file();
    other[0] = 0;
    expect(() => readModel(other.buffer)).toThrow(ModelError);
  });

  it("that is corrupt is refused, or read without an endless search", () => {
    const whole = file();
    for (let at = 0; at < whole.length; at += 7) {
      const corrupt = whole.slice();
      corrupt[at] = (corrupt[at] ?? 0) ^ 0xff;
      try {
        addWeights(readModel(corrupt.buffer), [12_345], 0, 1, new Int32Array(LABELS), 0);
      } catch (error) {
        expect(error).toBeInstanceOf(ModelError);
      }
    }
  });
});
