import { addressOf } from '../../records/cell-ref';

/** Sum of one column from the first row to the last; of nothing where there are no rows. */
export function sumDown(column: number, firstRow: number, lastRow: number): string {
  if (lastRow < firstRow) return '0';
  return `SUM(${addressOf({ row: firstRow, column })}:${addressOf({ row: lastRow, column })})`;
}

export function sumAcross(row: number, firstColumn: number, lastColumn: number): string {
  return `SUM(${addressOf({ row, column: firstColumn })}:${addressOf({ row, column: lastColumn })})`;
}

/** A percentage with one decimal, half up; empty where the whole is 0. `part` may be a sum of cells, "D5+G5". */
export function ratePercent(part: string, whole: string): string {
  return `IF(${whole}=0,"",ROUND((${part})*100/${whole},1))`;
}
