/**
 * What speaks for a fact, and the share of such facts that are right: written by `npm run train -- facts`, which
 * measures it by cross-validation on corpus/{fr,en}/train.
 */
export const KNOTS: readonly (readonly [number, number])[] = [
  [0.116, 0.037],
  [0.178, 0.111],
  [0.223, 0.196],
  [0.297, 0.268],
  [0.371, 0.353],
  [0.441, 0.37],
  [0.487, 0.4],
  [0.507, 0.429],
  [0.534, 0.452],
  [0.586, 0.485],
  [0.632, 0.554],
  [0.703, 0.564],
  [0.773, 0.659],
  [0.806, 0.75],
  [0.859, 0.778],
  [0.905, 0.863],
  [0.926, 0.926],
  [0.943, 0.963],
  [0.97, 0.963],
];
