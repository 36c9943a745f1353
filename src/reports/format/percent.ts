/** "92.3%": always one decimal, so that a column of rates lines up. */
export function percentText(percent: number): string {
  return `${percent.toFixed(1)}%`;
}
