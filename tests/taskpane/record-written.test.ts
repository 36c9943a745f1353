import { wordsOf } from '../../src/locales/words';
import { overFormulas, withoutCells } from '../../src/taskpane/parts/formula-edits';
import { writtenText } from '../../src/taskpane/parts/written-text';
import type { AddRows, Edit, SetCells } from '../../src/workbook/edit';
import type { Applied } from '../../src/workbook/workbook-host';

const WORDS = wordsOf('zh-CN');
const NOTHING: Applied = { cells: 0, sheets: [], hidden: [], undo: [] };

const set = (sheet: string, rows: readonly number[], column = 2): SetCells => ({
  kind: 'set-cells',
  sheet,
  changes: rows.map((row) => ({ row, column, expected: null, value: '√' })),
});

const add = (sheet: string, at: number, count: number, insert = true): AddRows => ({
  kind: 'add-rows',
  sheet,
  ...{ like: at - 1, at, insert, left: 1, right: 2 },
  rows: Array.from({ length: count }, () => [{ column: 1, value: '李明' }]),
});

describe('what was written', () => {
  test('cells below rows that came are named where they stand now', () => {
    const edits = [set('考勤', [3, 9]), add('考勤', 5, 2), add('请假补课', 12, 1)];
    expect(writtenText(edits, NOTHING, WORDS)).toBe(
      '已写入 考勤!B3、考勤!B11。 工作表“考勤”新增 2 行（第 5–6 行）。 工作表“请假补课”新增 1 行（第 12 行）。',
    );
  });

  test('rows that were filled where they were move nothing', () => {
    expect(writtenText([set('考勤', [9]), add('考勤', 5, 1, false)], NOTHING, WORDS)).toBe(
      '已写入 考勤!B9。 工作表“考勤”新增 1 行（第 5 行）。',
    );
  });

  test('many areas are counted', () => {
    expect(writtenText([set('考勤', [1, 3, 5, 7, 9, 11])], NOTHING, WORDS)).toBe('已写入 考勤 的 6 格。');
  });

  test('a sheet that the host cannot take away again is undone in Excel', () => {
    const made = { ...NOTHING, sheets: ['党费公示'] };
    expect(writtenText([], made, WORDS)).toBe('已生成工作表“党费公示”。');
    expect(writtenText([], { ...made, undo: null }, WORDS)).toContain('按 Ctrl+Z');
  });
});

describe('cells with formulas', () => {
  const cell = { sheet: '考勤', row: 3, column: 2 };
  const guard: Edit = { kind: 'expect-cells', sheet: '考勤', cells: [{ row: 3, column: 1, expected: '李明' }] };

  test('give way only where they were asked about', () => {
    const [, edit] = overFormulas([guard, set('考勤', [3, 4])], [cell]);
    expect(edit?.kind === 'set-cells' && edit.changes.map(({ overFormula }) => overFormula)).toEqual([true, undefined]);
  });

  test('are left out, and the rest is written under the same guards', () => {
    expect(withoutCells([guard, set('考勤', [3, 4])], [cell])).toEqual([guard, set('考勤', [4])]);
  });

  test('where nothing else was to be written, nothing is left', () => {
    expect(withoutCells([guard, set('考勤', [3])], [cell])).toEqual([]);
  });
});
