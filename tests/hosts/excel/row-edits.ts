import type { Edit } from '../../../src/workbook/edit';
import type { MemoryWorkbook } from '../../excel/model/workbook';
import { ADDED, BELOW, LEDGER, LEDGER_OPTIONS } from '../contract/add-rows-contract';
import { workbookWith } from './open-book';
import { sampleDraft } from './sample-draft';

/** A ledger with a total, a defined name over its amounts, bars, a tall last row and a list on a sheet of its own. */
export function ledgerWorkbook(): MemoryWorkbook {
  const workbook = workbookWith(LEDGER, LEDGER_OPTIONS);
  workbook.names.push({ name: '实交', formula: '=党费台账!$B$3:$B$4', visible: true });
  workbook.names.push({ name: '党员', formula: '=名单!$A$1:$A$2', visible: true });
  const [ledger] = workbook.sheets;
  ledger?.rowHeights.set(4, 24);
  ledger?.conditionalFormats.push({ range: { top: 3, left: 2, bottom: 4, right: 2 }, settings: {} });
  return workbook;
}

export const noted: Edit = {
  kind: 'set-cells',
  sheet: '党费台账',
  changes: [
    { row: 6, column: 1, expected: '注：按月交纳', value: '注：按季交纳' },
    { row: 3, column: 2, expected: 12.5, value: 13 },
  ],
};

const added: Edit = { ...ADDED, rows: [...ADDED.rows, [{ column: 1, value: '赵敏' }]] };
const unchanged: Edit = {
  kind: 'expect-cells',
  sheet: '党费台账',
  cells: [
    { row: 4, column: 1, expected: '王芳' },
    { row: 5, column: 1, expected: '合计' },
  ],
};

const inSummary: Edit = {
  ...{ kind: 'add-rows', sheet: '汇总', like: 2, at: 3, insert: true, left: 1, right: 2 },
  rows: [[{ column: 1, value: '张伟' }]],
};

export const rowEdits: readonly (readonly [string, readonly Edit[]])[] = [
  ['rows before the total', [unchanged, added]],
  ['rows of two sheets', [added, inSummary]],
  ['rows in one place, said twice', [added, ADDED]],
  ['rows below a list', [BELOW]],
  [
    'rows in two places, cells and a sheet',
    [noted, unchanged, added, BELOW, { kind: 'put-sheet', draft: sampleDraft({ name: '公示' }), replace: false }],
  ],
];
