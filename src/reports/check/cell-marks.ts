import type { Words } from '../../locales/words';
import { fullAddress } from '../../records/cell-ref';
import type { Severity } from '../../records/settings';
import type { CheckResult } from '../../rules/check-result';
import type { CellMark } from '../../workbook/sheet-marks';
import { findingText } from '../finding-text';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What is to be seen in the sheet of a check: one mark a cell, by the gravest of its findings, with all their sentences. */
export function cellMarks({ findings, period }: Pick<CheckResult, 'findings' | 'period'>, words: Words): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const finding of findings) {
    const { cell, severity } = finding;
    if (cell === null) continue;
    const key = fullAddress(cell);
    const text = findingText(finding, words, period);
    const sentence = words('atHome.marks.sentence', { severity: words(`reports.check.severities.${severity}`), text });
    const known = marks.get(key);
    const gravest = known && RANK[known.severity] <= RANK[severity] ? known.severity : severity;
    marks.set(key, { cell, severity: gravest, sentence: known ? `${known.sentence}\n${sentence}` : sentence });
  }
  return [...marks.values()];
}
