import type { IssueList } from './readers/reading-context';
import { cellAt } from '../workbook/sheet-cells';
import type { Table } from './tables/table';

/** Reports required fields without a column, and columns that claim one field together. */
export function reportHeaders(tables: readonly Table[], issues: IssueList): void {
  const said = new Set<string>();
  for (const { sheet, role, headerRow, missing, rivals, unclearAmounts } of tables) {
    const base = { sheet: sheet.name, month: null, role };
    for (const field of missing) {
      const once = `${sheet.name}\n${headerRow}\n${field}`;
      if (!said.has(once)) issues.add({ ...base, kind: 'header-missing', cell: null, field });
      said.add(once);
    }
    for (const { cell, text } of unclearAmounts) issues.add({ ...base, kind: 'amounts-unclear', cell, text });
    for (const { field, taken, others } of rivals) {
      issues.add({ ...base, kind: 'header-rivals', cell: taken, field, taken, others });
    }
  }
}

/** Reports titles and sheet names that state another year than the one used. */
export function reportYears(tables: readonly Table[], issues: IssueList): void {
  for (const { sheet, yearSource, yearConflicts } of tables) {
    for (const conflict of yearConflicts) {
      const { cell } = conflict;
      const written = cell === null || yearSource !== 'dates' ? null : cellAt(sheet, cell.row, cell.column);
      const title = typeof written === 'string' ? written : null;
      issues.add({ kind: 'year-conflict', sheet: sheet.name, month: null, ...conflict, title });
    }
  }
}
