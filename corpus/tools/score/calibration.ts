/** A figure that was said with a role. */
export interface Said {
  /** 0 to 1: of its fact. */
  confidence: number;
  /** Whether the role is right, and whether role and owner are. */
  role: boolean;
  owned: boolean;
}

/** Widths of the table's rows: tenths. */
const ROWS = 10;

/** How often what is said with a certainty is right, in lines, a row for each tenth of certainty. */
export function calibrationReport(title: string, said: readonly Said[]): string {
  const lines = [
    `${title}: ${said.length} figures with a role`,
    "  said with   figures  mean   role right  role and owner right",
  ];
  for (let row = ROWS - 1; row >= 0; row--) {
    const own = said.filter(
      ({ confidence }) => Math.min(ROWS - 1, Math.floor(confidence * ROWS + 1e-9)) === row,
    );
    if (own.length === 0) continue;
    const share = (right: (one: Said) => boolean): string =>
      (own.filter(right).length / own.length).toFixed(3);
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    lines.push(
      `  ${(row / ROWS).toFixed(1)} to ${((row + 1) / ROWS).toFixed(1)}  ${String(own.length).padStart(7)}  ${mean.toFixed(3)}  ${share(({ role }) => role)}       ${share(({ owned }) => owned)}`,
    );
  }
  return `${lines.join("\n")}\n`;
}
