/**
 * What speaks for a fact, and the share of such facts that are right: written by `npm run train -- facts`, which
 * measures it by cross-validation on corpus/{fr,en}/train.
 */
export const KNOTS: readonly (readonly [number, number])[] = [
  [0.118, 0.05],
  [0.181, 0.207],
  [0.225, 0.243],
  [0.305, 0.255],
  [0.376, 0.256],
  [0.44, 0.379],
  [0.509, 0.436],
  [0.552, 0.469],
  [0.579, 0.471],
  [0.616, 0.48],
  [0.698, 0.554],
  [0.77, 0.554],
  [0.78, 0.595],
  [0.806, 0.721],
  [0.861, 0.77],
  [0.91, 0.91],
  [0.93, 0.91],
  [0.953, 0.952],
];
