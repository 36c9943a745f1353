import type { Severity } from '../records/settings';
import type { Finding } from './finding';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first; within a severity as a person reads the workbook: by sheet, row, column. */
export function inReadingOrder<F extends Finding>(findings: readonly F[]): F[] {
  const sheets = [...new Set(findings.map((finding) => finding.sheet))];
  return [...findings].sort(
    (one, other) =>
      WEIGHT[one.severity] - WEIGHT[other.severity] ||
      sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
      (one.cell?.row ?? 0) - (other.cell?.row ?? 0) ||
      (one.cell?.column ?? 0) - (other.cell?.column ?? 0),
  );
}
