import type { Edit } from '../../../src/workbook/edit';
import type { MemoryWorkbook } from '../../excel/model/workbook';
import { BESIDE, JULY, MONTHS, MONTHS_OPTIONS } from '../contract/add-columns-contract';
import { workbookWith } from './open-book';
import { sampleDraft } from './sample-draft';

/** Months with totals that name them, names over them, bars, a wide and a hidden column, and a list on a sheet of its own. */
export function monthsWorkbook(): MemoryWorkbook {
  const workbook = workbookWith(MONTHS, {
    ...MONTHS_OPTIONS,
    formulas: { ...MONTHS_OPTIONS.formulas, '汇总!B4': 'COUNTA(名单!A1:C2)', '汇总!B5': "SUM('台账'!C4,'台账'!E4)" },
  });
  workbook.names.push({ name: '实交', formula: '=台账!$B$4:$E$5', visible: true });
  workbook.names.push({ name: '名册', formula: '=名单!$A$1:$C$2', visible: true });
  const [ledger] = workbook.sheets;
  if (!ledger) throw new Error('no ledger');
  ledger.columnWidths.set(4, 60);
  ledger.hiddenColumns.add(5);
  ledger.columnWidths.set(6, 70);
  ledger.conditionalFormats.push({ range: { top: 4, left: 5, bottom: 5, right: 5 }, settings: {} });
  ledger.page.printArea = 'A1:E6';
  return workbook;
}

const unchanged: Edit = {
  kind: 'expect-cells',
  sheet: '台账',
  cells: [
    { row: 3, column: 5, expected: '实交' },
    { row: 2, column: 6, expected: '合计' },
  ],
};

const noted: Edit = {
  kind: 'set-cells',
  sheet: '台账',
  changes: [
    { row: 4, column: 7, expected: '缺', value: '补' },
    { row: 4, column: 5, expected: 10, value: 12 },
  ],
};

const inSummary: Edit = {
  ...{ kind: 'add-columns', sheet: '汇总', like: 1, at: 2, insert: true, top: 1, bottom: 3 },
  columns: [[{ row: 1, value: '说明' }]],
};

export const columnEdits: readonly (readonly [string, readonly Edit[]])[] = [
  ['a month before the total', [unchanged, JULY]],
  ['two months in one place', [JULY, { ...JULY, columns: [[{ row: 2, value: '8月' }], [{ row: 3, value: '实交' }]] }]],
  ['columns of two sheets', [JULY, inSummary]],
  ['columns beside a list', [BESIDE]],
  [
    'columns in two places, cells and a sheet',
    [noted, unchanged, JULY, BESIDE, { kind: 'put-sheet', draft: sampleDraft({ name: '公示' }), replace: false }],
  ],
];
