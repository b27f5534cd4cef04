/**
 * What speaks for a fact, and the share of such facts that are right: written by `npm run train -- facts`, which
 * measures it by cross-validation on corpus/{fr,en}/train.
 */
export const KNOTS: readonly (readonly [number, number])[] = [
  [0.345, 0.138],
  [0.387, 0.194],
  [0.438, 0.206],
  [0.511, 0.224],
  [0.561, 0.308],
  [0.652, 0.358],
  [0.743, 0.374],
  [0.79, 0.383],
  [0.835, 0.438],
  [0.85, 0.464],
  [0.893, 0.646],
  [0.952, 0.875],
];
