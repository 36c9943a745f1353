import type { Edit } from '../../../src/workbook/edit';
import { workbookFromSnapshot } from '../../excel/model/from-snapshot';
import type { MemoryWorkbook } from '../../excel/model/workbook';
import { sheets } from '../../sheets';
import { sampleDraft } from './sample-draft';

/** A workbook with a formula, a text that looks like a number, and an older summary to be replaced. */
export function branchWorkbook(): MemoryWorkbook {
  const snapshot = sheets(`
    # 花名册
    姓名 | 党费标准 | 编号
    李明 | 12.5     | '007'
    王芳 | 8        | '=1'
    # 半年小结
    旧的
    # 台账
    姓名
  `);
  const workbook = workbookFromSnapshot({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === '半年小结' ? { ...sheet, generated: { kind: 'summary', period: '2020-H1' } } : sheet,
    ),
  });
  workbook.sheets[0]?.change(4, 2, { formula: '=SUM(B2:B3)' });
  return workbook;
}

export const cells: Edit = {
  kind: 'set-cells',
  sheet: '花名册',
  changes: [
    { row: 2, column: 2, expected: 12.5, value: 13 },
    { row: 2, column: 3, expected: '007', value: '008' },
    { row: 3, column: 3, expected: '=1', value: null },
    { row: 4, column: 2, expected: 20.5, value: 21, overFormula: true },
    { row: 9, column: 1, expected: null, value: '陈静' },
  ],
};
export const adding: Edit = {
  kind: 'put-sheet',
  draft: sampleDraft({ name: '公示', mark: { kind: 'dues-notice', period: '2020-H1' } }),
  replace: false,
};
export const replacing: Edit = { kind: 'put-sheet', draft: sampleDraft(), replace: true };

export const allEdits = [cells, adding, replacing];
export const editLists: readonly (readonly [string, readonly Edit[]])[] = [
  ['cells', [cells]],
  ['a new sheet', [adding]],
  ['a replaced sheet', [replacing]],
  ['cells and sheets', allEdits],
];
