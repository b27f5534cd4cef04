/** "1/3" as a number, or null for what is no fraction. */
export function fractionValue(text: string): number | null {
  const [, upper, lower] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/u.exec(text) ?? [];
  return upper === undefined || Number(lower) === 0 ? null : Number(upper) / Number(lower);
}
