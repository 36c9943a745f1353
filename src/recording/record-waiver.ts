import { monthNumber, yearOfMonth, type Month } from '../records/month';
import { cellAt } from '../workbook/sheet-cells';
import type { Table } from '../reading/tables/table';
import type { SetCells } from '../workbook/edit';

/** An exception that the branch has settled, as it is written into the sheet 豁免说明. */
export interface WaiverToRecord {
  /** The rule's Chinese title: the sheet is the office's own, whatever language the pane shows. */
  readonly ruleTitle: string;
  /** null for any. */
  readonly month: Month | null;
  /** Member, section or sheet that the finding is about; null for any. */
  readonly subject: string | null;
  readonly reason: string;
  readonly approver: string | null;
}

/** The columns of the sheet in the order in which a new one has them. */
const FIELDS = ['rule', 'month', 'subject', 'reason', 'approver'] as const;

/** The row as it stands in a new sheet 豁免说明. */
export function waiverRow(waiver: WaiverToRecord): (string | null)[] {
  return FIELDS.map((field) => textOf(waiver, field));
}

/**
 * The waiver as a row below the last one of the workbook's table of waivers: cells
 * that are empty now. Null where there is no table that has a column for the rule
 * and one for the reason; then a new sheet is needed.
 */
export function recordWaiver(tables: readonly Table[], waiver: WaiverToRecord): SetCells | null {
  const table = tables.find(({ role, columns }) => role === 'waivers' && columns.has('rule') && columns.has('reason'));
  if (!table) return null;
  const row = firstFreeRow(table);
  const changes = FIELDS.flatMap((field) => {
    const column = table.columns.get(field);
    const value = textOf(waiver, field);
    return column === undefined || value === null ? [] : [{ row, column, expected: null, value }];
  });
  return { kind: 'set-cells', sheet: table.sheet.name, changes };
}

function firstFreeRow({ sheet, lastRow, headerRow, columns }: Table): number {
  let row = Math.max(lastRow, headerRow) + 1;
  while ([...columns.values()].some((column) => cellAt(sheet, row, column) !== null)) row++;
  return row;
}

function textOf(waiver: WaiverToRecord, field: (typeof FIELDS)[number]): string | null {
  switch (field) {
    case 'rule':
      return waiver.ruleTitle;
    case 'month':
      return waiver.month && `${yearOfMonth(waiver.month)}年${monthNumber(waiver.month)}月`;
    case 'subject':
    case 'reason':
    case 'approver':
      return waiver[field];
  }
}
