/**
 * What speaks for a fact, and the share of such facts that are right: written by `npm run train -- facts`, which
 * measures it by cross-validation on corpus/{fr,en}/train.
 */
export const KNOTS: readonly (readonly [number, number])[] = [
  [0.105, 0.065],
  [0.17, 0.179],
  [0.213, 0.229],
  [0.263, 0.242],
  [0.307, 0.302],
  [0.355, 0.32],
  [0.39, 0.327],
  [0.42, 0.336],
  [0.453, 0.385],
  [0.498, 0.392],
  [0.539, 0.458],
  [0.585, 0.517],
  [0.692, 0.538],
  [0.767, 0.63],
  [0.78, 0.654],
  [0.806, 0.723],
  [0.838, 0.725],
  [0.876, 0.759],
  [0.892, 0.815],
  [0.915, 0.904],
  [0.936, 0.963],
  [0.961, 0.963],
];
