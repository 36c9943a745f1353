import type { CellPosition } from '../read/cell-address';
import type { TargetScan } from '../cells/scan-targets';

/** Whether a person does not see a cell that was scanned for: its row is hidden, by hand or by a filter, or its column. */
export function isHiddenCell(scan: TargetScan, { row, column }: CellPosition): boolean {
  return isHiddenRow(scan, row) || isHiddenColumn(scan, column);
}

/** Whether a person does not see a row that was scanned for. */
export function isHiddenRow({ rows, hidesOtherRows }: TargetScan, row: number): boolean {
  return rows.get(row) ?? hidesOtherRows;
}

/** Whether a person does not see a column. */
export function isHiddenColumn({ hiddenColumns }: TargetScan, column: number): boolean {
  return hiddenColumns.some(({ first, last }) => column >= first && column <= last);
}
