import type { Severity } from '../records/settings';
import type { Finding } from './finding';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first; within a severity as a person reads the workbook: by sheet, row, column. */
export function inReadingOrder<F extends Finding>(findings: readonly F[]): F[] {
  const sheets = new Map<string | null, number>();
  for (const { sheet } of findings) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const placed = findings.map((finding) => ({
    finding,
    // One number for what weighs more than the cell: it is compared again and again.
    group: WEIGHT[finding.severity] * sheets.size + (sheets.get(finding.sheet) ?? 0),
    row: finding.cell?.row ?? 0,
    column: finding.cell?.column ?? 0,
  }));
  placed.sort((one, other) => one.group - other.group || one.row - other.row || one.column - other.column);
  return placed.map(({ finding }) => finding);
}
