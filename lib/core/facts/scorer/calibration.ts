/**
 * What speaks for a fact, and the share of such facts that are right: written by `npm run train -- facts`, which
 * measures it by cross-validation on corpus/{fr,en}/train.
 */
export const KNOTS: readonly (readonly [number, number])[] = [
  [0.342, 0.167],
  [0.387, 0.2],
  [0.422, 0.214],
  [0.498, 0.222],
  [0.56, 0.267],
  [0.653, 0.361],
  [0.744, 0.372],
  [0.785, 0.402],
  [0.825, 0.433],
  [0.848, 0.475],
  [0.882, 0.635],
  [0.918, 0.648],
  [0.952, 0.875],
];
