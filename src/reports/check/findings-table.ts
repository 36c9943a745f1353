import type { Words } from '../../locales/words';
import type { CheckResult } from '../../rules/check-result';
import type { Finding } from '../../rules/finding';
import type { DraftCell } from '../../workbook/sheet-draft';
import type { CellRange } from '../../workbook/snapshot';
import { cell } from '../draft/cells';
import type { DraftRows } from '../draft/draft-rows';
import { lineCount, rowHeight } from '../draft/text-width';
import { findingText } from '../finding-text';
import { placeCell } from './place-cell';

const COLUMNS = ['index', 'severity', 'rule', 'who', 'what', 'where', 'clause', 'handled'] as const;

/** Widths of the report's columns, in characters. */
export const REPORT_WIDTHS: readonly number[] = [6, 11, 20, 16, 66, 18, 10, 9];

const HEADER_HEIGHT = 26;

export interface FindingsTable {
  readonly headerRow: number;
  /** The cells in which 已处理 is ticked off. */
  readonly handled: CellRange;
}

/** Adds one row a finding, gravest first; null where there is none. */
export function addFindings(draft: DraftRows, { findings, period }: CheckResult, words: Words): FindingsTable | null {
  if (findings.length === 0) return null;
  const headerRow = draft.add(
    COLUMNS.map((column) => cell(words(`reports.check.columns.${column}`), 'header')),
    HEADER_HEIGHT,
  );
  draft.repeatOnPages(HEADER_HEIGHT);
  findings.forEach((finding, index) => {
    const cells = findingCells(finding, index + 1, findingText(finding, words, period), words);
    draft.add(cells, fittingHeight(cells));
  });
  const column = COLUMNS.length;
  return { headerRow, handled: { top: headerRow + 1, bottom: draft.next - 1, left: column, right: column } };
}

/** The cells that a finding and a waived finding have in common, and the empty one at the end. */
export function findingCells(finding: Finding, index: number, what: string, words: Words): DraftCell[] {
  return [
    cell(index, 'integer'),
    cell(words(`reports.check.severities.${finding.severity}`), finding.severity),
    cell(words(`rules.${finding.rule}.title`), 'text'),
    cell(finding.member, 'centre'),
    cell(what, 'text'),
    placeCell(finding, words),
    cell(finding.clause === '' ? words('reports.check.noClause') : finding.clause, 'centre'),
    cell(null, 'input'),
  ];
}

export function fittingHeight(cells: readonly DraftCell[]): number {
  const lines = cells.map(({ value }, index) =>
    lineCount(value === null ? '' : String(value), REPORT_WIDTHS[index] ?? 0),
  );
  return rowHeight(Math.max(...lines));
}
