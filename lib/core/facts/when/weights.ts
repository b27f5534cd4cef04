export const PERIOD_WEIGHTS = "z1";
