/**
 * What speaks for a fact, and the share of such facts that are right: written by `npm run train -- facts`, which
 * measures it by cross-validation on corpus/{fr,en}/train.
 */
export const KNOTS: readonly (readonly [number, number])[] = [
  [0.103, 0.069],
  [0.17, 0.185],
  [0.213, 0.217],
  [0.259, 0.231],
  [0.304, 0.282],
  [0.355, 0.32],
  [0.394, 0.325],
  [0.424, 0.341],
  [0.453, 0.385],
  [0.498, 0.387],
  [0.539, 0.451],
  [0.585, 0.52],
  [0.661, 0.539],
  [0.73, 0.541],
  [0.767, 0.625],
  [0.78, 0.654],
  [0.806, 0.723],
  [0.838, 0.725],
  [0.876, 0.759],
  [0.892, 0.815],
  [0.915, 0.904],
  [0.936, 0.963],
  [0.961, 0.963],
];
