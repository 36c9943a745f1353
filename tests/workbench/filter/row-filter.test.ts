import { filterChoices, headOf, leftOutRows } from '../../../src/workbench/filter/row-filter';
import { shownSheet } from '../shown-sheet';

const LEDGER = `
  # 名册
  党员名册 |      | <    |
  科室     | 姓名 | 类别 | 党费
  ^        | ^    | ^    | 六月
  办公室   | 李明 | 正式 | 75
  ^        | 王芳 | 预备 | 80
  人教科   | 陈静 | 正式 |`;

const view = shownSheet(LEDGER);
const nothing = { head: 3, columns: new Map<number, ReadonlySet<string>>(), onlyFindings: false };

test('the head ends where the rows of people begin', () => {
  expect(headOf(view)).toBe(3);
});

test('what stands in a column, in its order and with empty cells; merged rows have what is shown', () => {
  expect(filterChoices(view, 1, 3)).toEqual([
    { text: '办公室', count: 2 },
    { text: '人教科', count: 1 },
  ]);
  expect(filterChoices(view, 4, 3)).toEqual([
    { text: '75', count: 1 },
    { text: '80', count: 1 },
    { text: '', count: 1 },
  ]);
});

test('rows must have a chosen text in every column', () => {
  const columns = new Map([
    [1, new Set(['办公室'])],
    [3, new Set(['正式'])],
  ]);
  expect([...leftOutRows(view, { ...nothing, columns }, new Map())]).toEqual([5, 6]);
  expect([...leftOutRows(view, { ...nothing, columns: new Map([[4, new Set([''])]]) }, new Map())]).toEqual([4, 5]);
});

test('only rows in which something was found', () => {
  const marks = new Map([['6:4', { severity: 'error', sentences: ['没有交'] } as const]]);
  expect([...leftOutRows(view, { ...nothing, onlyFindings: true }, marks)]).toEqual([4, 5]);
});

test('what is left out has no height, and what was typed stays to be seen', () => {
  const filtered = view.withoutRows((row) => row === 4).withPending(new Map([['5:4', 90]]));
  expect([filtered.rows.size(4), filtered.rows.size(5) > 0, filtered.value({ row: 5, column: 4 })]).toEqual([
    0,
    true,
    90,
  ]);
});
