/**
 * What speaks for a fact, and the share of such facts that are right: written by `npm run train -- facts`, which
 * measures it by cross-validation on corpus/{fr,en}/train.
 */
export const KNOTS: readonly (readonly [number, number])[] = [
  [0.35, 0.118],
  [0.434, 0.234],
  [0.508, 0.25],
  [0.547, 0.268],
  [0.592, 0.318],
  [0.624, 0.344],
  [0.702, 0.36],
  [0.794, 0.407],
  [0.844, 0.5],
  [0.86, 0.581],
  [0.883, 0.615],
  [0.918, 0.653],
  [0.952, 0.875],
];
