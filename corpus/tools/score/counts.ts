/** Things found, wrongly found and missed. */
export interface Found {
  right: number;
  extra: number;
  missed: number;
}

/** Right answers among those that were asked for. */
export interface Share {
  right: number;
  of: number;
}

export const noneFound = (): Found => ({ right: 0, extra: 0, missed: 0 });
export const noShare = (): Share => ({ right: 0, of: 0 });

export const precision = ({ right, extra }: Found): number => right / (right + extra || 1);
export const recall = ({ right, missed }: Found): number => right / (right + missed || 1);

/** The harmonic mean of precision and recall; 0 where nothing was right. */
export const f1 = ({ right, extra, missed }: Found): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);

export function addFound(to: Found, more: Found): void {
  to.right += more.right;
  to.extra += more.extra;
  to.missed += more.missed;
}

export function addShare(to: Share, more: Share): void {
  to.right += more.right;
  to.of += more.of;
}
