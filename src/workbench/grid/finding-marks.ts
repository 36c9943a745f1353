import type { Words } from '../../locales/words';
import { findingText } from '../../reports/finding-text';
import type { Severity } from '../../records/settings';
import type { CheckResult } from '../../rules/check-result';
import { cellKey } from './position';

/** What was found at one cell. */
export interface FindingMark {
  /** The gravest of them. */
  readonly severity: Severity;
  /** One sentence each. */
  readonly sentences: readonly string[];
}

/** By sheet, then by `cellKey`. */
export type FindingMarks = ReadonlyMap<string, ReadonlyMap<string, FindingMark>>;

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The cells where a person must look, of the last check. */
export function findingMarks(result: CheckResult | null, words: Words): FindingMarks {
  const sheets = new Map<string, Map<string, FindingMark>>();
  for (const finding of result?.findings ?? []) {
    const { cell, severity } = finding;
    if (!cell || !result) continue;
    const marks = sheets.get(cell.sheet) ?? new Map<string, FindingMark>();
    sheets.set(cell.sheet, marks);
    const key = cellKey(cell.row, cell.column);
    const known = marks.get(key);
    const said = words('workbench.finding', {
      severity: words(`reports.check.severities.${severity}`),
      text: findingText(finding, words, result.period),
    });
    marks.set(key, {
      severity: known && GRAVITY[known.severity] > GRAVITY[severity] ? known.severity : severity,
      sentences: [...(known?.sentences ?? []), said],
    });
  }
  return sheets;
}
