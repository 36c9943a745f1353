import * as fc from 'fast-check';
import { applyToSnapshot } from '../../src/workbook/apply-to-snapshot';
import type { AddColumns, AddRows, CopySheet, Edit } from '../../src/workbook/edit';
import { SheetExists, SheetMissing, WorkbookChanged } from '../../src/workbook/errors';
import type { SheetDraft } from '../../src/workbook/sheet-draft';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { sheets } from '../sheets';

const LEDGER = sheets(`
# 台账
姓名 | 科室   | 1月
李明 | 办公室 | 75
王芳 | ^      | 60
合计 |        | 135
注：按月交纳 | < | <
# 名单
李明
`);

const DRAFT: SheetDraft = {
  name: '公示',
  mark: { kind: 'dues-notice', period: '2020-H1' },
  widths: [],
  rows: [{ cells: [{ value: '李明', style: 'input' }, null] }, { cells: [null] }],
  merges: [],
  frozen: { rows: 0, columns: 0 },
  print: { orientation: 'portrait', repeatRows: null, pageNumbers: false },
  dropdowns: [],
  bars: [],
  shadings: [],
  charts: [],
};

function values(snapshot: Snapshot, sheet = '台账'): readonly (readonly CellValue[])[] {
  return snapshot.sheets.find(({ name }) => name === sheet)?.values ?? [];
}

function set(row: number, column: number, expected: CellValue, value: CellValue): Edit {
  return { kind: 'set-cells', sheet: '台账', changes: [{ row, column, expected, value }] };
}

function added(part: Partial<AddRows>): AddRows {
  const rows = [[{ column: 1, value: '张伟' }]];
  return { kind: 'add-rows', sheet: '台账', like: 3, at: 4, insert: true, left: 1, right: 3, rows, ...part };
}

describe('what a workbook would hold', () => {
  test('cells that are set, beyond the used area too', () => {
    const after = applyToSnapshot(LEDGER, [set(2, 3, 75, 80), set(7, 5, null, '备注'), set(3, 3, 60, null)]);
    expect(values(after)).toEqual([
      ['姓名', '科室', '1月'],
      ['李明', '办公室', 80],
      ['王芳'],
      ['合计', null, 135],
      ['注：按月交纳'],
      [],
      [null, null, null, null, '备注'],
    ]);
    expect(values(after, '名单')).toEqual([['李明']]);
  });

  test('rows that are inserted move what is below them, merges too', () => {
    const after = applyToSnapshot(LEDGER, [added({}), set(4, 1, '合计', '总计')]);
    expect(values(after).slice(2)).toEqual([['王芳', null, 60], ['张伟'], ['总计', null, 135], ['注：按月交纳']]);
    expect(after.sheets[0]?.merges).toEqual([
      { top: 2, left: 2, bottom: 3, right: 2 },
      { top: 6, left: 1, bottom: 6, right: 3 },
    ]);
  });

  test('a merge that goes on below an inserted row grows over it', () => {
    const after = applyToSnapshot(LEDGER, [added({ like: 2, at: 3 })]);
    expect(after.sheets[0]?.merges[0]).toEqual({ top: 2, left: 2, bottom: 4, right: 2 });
  });

  test('row numbers of several additions are those from before', () => {
    const upper = added({ like: 2, at: 3, rows: [[{ column: 1, value: '陈静' }]] });
    const below = added({ sheet: '台账', like: 5, at: 6, insert: false, rows: [[{ column: 1, value: '赵敏' }]] });
    const names = (edits: readonly Edit[]) => values(applyToSnapshot(LEDGER, edits)).map(([name]) => name);
    const expected = ['姓名', '李明', '陈静', '王芳', '张伟', '合计', '注：按月交纳', '赵敏'];
    expect(names([upper, added({}), below])).toEqual(expected);
    expect(names([below, added({}), upper])).toEqual(expected);
  });

  test('rows are inserted below the last one', () => {
    const after = applyToSnapshot(LEDGER, [added({ sheet: '名单', like: 1, at: 2 })]);
    expect(values(after, '名单')).toEqual([['李明'], ['张伟']]);
  });

  test('a sheet whose used area begins further down and right', () => {
    const moved: Snapshot = {
      ...LEDGER,
      sheets: LEDGER.sheets.map((sheet) => ({ ...sheet, top: 3, left: 2, merges: [] })),
    };
    const after = applyToSnapshot(moved, [set(4, 4, 75, 80)]);
    expect(values(after)[3]).toEqual([null, '李明', '办公室', 80]);
  });

  test('a draft at the end, and a generated sheet replaced in its place', () => {
    const once = applyToSnapshot(LEDGER, [{ kind: 'put-sheet', draft: DRAFT, replace: false }]);
    expect(once.sheets.map(({ name, generated }) => [name, generated?.kind])).toEqual([
      ['台账', undefined],
      ['名单', undefined],
      ['公示', 'dues-notice'],
    ]);
    expect(values(once, '公示')).toEqual([['李明']]);
    const first: Snapshot = { ...once, sheets: once.sheets.toReversed() };
    const again = applyToSnapshot(first, [{ kind: 'put-sheet', draft: { ...DRAFT, rows: [] }, replace: true }]);
    expect(again.sheets.map(({ name, values: rows }) => [name, rows.length])).toEqual([
      ['公示', 0],
      ['名单', 1],
      ['台账', 5],
    ]);
  });
});

const TWO_TIER = sheets(`
# 台账
姓名 | 5月  | <    | 6月  | <    | 备注
^    | 应交 | 实交 | 应交 | 实交 | ^
李明 | 75   | 75   | 75   | 60   | 缺 15
说明 | <    | <    | <    | <    | <
`);

function widened(part: Partial<AddColumns>): AddColumns {
  const columns = [
    [
      { row: 1, value: '7月' },
      { row: 2, value: '应交' },
    ],
    [{ row: 2, value: '实交' }],
  ];
  return { kind: 'add-columns', sheet: '台账', like: 4, at: 6, insert: true, top: 1, bottom: 3, columns, ...part };
}

describe('columns that are added', () => {
  test('move what is at the right; the head of the neighbour is repeated, what crosses the place grows', () => {
    const after = applyToSnapshot(TWO_TIER, [widened({}), set(3, 6, '缺 15', '缺15元')]);
    const [expected] = sheets(`
# 台账
姓名 | 5月  | <    | 6月  | <    | 7月  | <    | 备注
^    | 应交 | 实交 | 应交 | 实交 | 应交 | 实交 | ^
李明 | 75   | 75   | 75   | 60   |      |      | 缺15元
说明 | <    | <    | <    | <    | <    | <    | <
`).sheets;
    expect(values(after)).toEqual(trimmedRows(expected?.values ?? []));
    expect(after.sheets[0]?.merges).toEqual(expect.arrayContaining([...(expected?.merges ?? [])]));
    expect(after.sheets[0]?.merges).toHaveLength(6);
  });

  test('column numbers of several additions are those from before', () => {
    const one = (like: number, name: string): AddColumns =>
      widened({ like, at: like + 1, columns: [[{ row: 2, value: name }]] });
    const heads = (edits: readonly Edit[]) => values(applyToSnapshot(LEDGER, edits))[1];
    const expected = ['李明', 'a', 'b', '办公室', 75, 'c'];
    const last = { ...one(3, 'c'), insert: false, top: 2, bottom: 2 };
    expect(heads([one(1, 'a'), last, one(1, 'b')])).toEqual(expected);
    expect(heads([last, one(1, 'a'), one(1, 'b')])).toEqual(expected);
  });

  test('in a place that is there, which must be empty', () => {
    const edit = widened({ insert: false, columns: [[{ row: 2, value: '应交' }]] });
    expect(() => applyToSnapshot(TWO_TIER, [edit])).toThrow(WorkbookChanged);
    expect(values(applyToSnapshot(TWO_TIER, [{ ...edit, at: 7 }]))[1]?.[6]).toBe('应交');
  });

  test('not with rows of the same sheet', () => {
    expect(() => applyToSnapshot(LEDGER, [added({}), widened({ like: 2, at: 3 })])).toThrow('台账');
  });
});

describe('a sheet that is copied', () => {
  const copy: CopySheet = {
    kind: 'copy-sheet',
    sheet: '台账',
    name: '7月',
    clear: [{ top: 2, left: 3, bottom: 3, right: 9 }],
    changes: [{ row: 1, column: 3, expected: '1月', value: '7月' }],
  };

  test('stands after its original, which stays as it is', () => {
    const after = applyToSnapshot(LEDGER, [copy, set(2, 1, '李明', '张伟')]);
    expect(after.sheets.map(({ name }) => name)).toEqual(['台账', '7月', '名单']);
    expect(values(after, '7月')).toEqual([
      ['姓名', '科室', '7月'],
      ['李明', '办公室'],
      ['王芳'],
      ['合计', null, 135],
      ['注：按月交纳'],
    ]);
    expect(values(after)[0]).toEqual(['姓名', '科室', '1月']);
    expect(after.sheets[1]?.merges).toEqual(LEDGER.sheets[0]?.merges);
  });

  test.each<[string, Partial<CopySheet>, new (...args: never[]) => Error]>([
    ['its name is taken', { name: '名单' }, SheetExists],
    ['there is no such sheet', { sheet: '考勤' }, SheetMissing],
    [
      'what is to change was changed',
      { changes: [{ row: 1, column: 3, expected: '2月', value: '7月' }] },
      WorkbookChanged,
    ],
  ])('is refused where %s', (_what, part, problem) => {
    expect(() => applyToSnapshot(LEDGER, [{ ...copy, ...part }])).toThrow(problem);
  });
});

describe('what is refused, as a host refuses it', () => {
  test.each<[string, Edit]>([
    ['a cell to be set', set(2, 3, 70, 80)],
    ['a guard', { kind: 'expect-cells', sheet: '台账', cells: [{ row: 2, column: 1, expected: '王芳' }] }],
    ['a row to be filled', added({ insert: false })],
  ])('%s holds something else', (_what, edit) => {
    expect(() => applyToSnapshot(LEDGER, [edit])).toThrow(WorkbookChanged);
  });

  test('guards look at the workbook as it is, whatever the edits beside them write', () => {
    const guard: Edit = { kind: 'expect-cells', sheet: '台账', cells: [{ row: 2, column: 3, expected: 75 }] };
    expect(() => applyToSnapshot(LEDGER, [set(2, 3, 75, 80), guard])).not.toThrow();
  });

  test('a sheet that is not there', () => {
    expect(() => applyToSnapshot(LEDGER, [added({ sheet: '考勤' })])).toThrow(SheetMissing);
  });

  test('a sheet whose name is taken, and a generated one that may not be replaced', () => {
    const named = { ...DRAFT, name: '名单' };
    expect(() => applyToSnapshot(LEDGER, [{ kind: 'put-sheet', draft: named, replace: true }])).toThrow(SheetExists);
    const once = applyToSnapshot(LEDGER, [{ kind: 'put-sheet', draft: DRAFT, replace: false }]);
    expect(() => applyToSnapshot(once, [{ kind: 'put-sheet', draft: DRAFT, replace: false }])).toThrow(SheetExists);
  });
});

test('inserted rows leave every other row as it was, in order', () => {
  const row = fc.array(fc.constantFrom<CellValue>(null, 1, '√'), { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat({ max: 8 }), { maxLength: 3 }),
      (rows, places) => {
        const [first] = LEDGER.sheets;
        const before: Snapshot = { ...LEDGER, sheets: first ? [{ ...first, values: rows, merges: [] }] : [] };
        const edits = places
          .filter((place) => place < rows.length)
          .map((place) => added({ like: place + 1, at: place + 2, rows: [[{ column: 1, value: 'new' }]] }));
        const after = values(applyToSnapshot(before, edits));
        const kept = after.filter(([name]) => name !== 'new').map(trimmedRow);
        expect(kept.slice(0, rows.length)).toEqual(trimmedRows(rows).slice(0, kept.length));
        expect(after.filter(([name]) => name === 'new')).toHaveLength(edits.length);
      },
    ),
  );
});

function trimmedRow(row: readonly CellValue[]): readonly CellValue[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}

function trimmedRows(rows: readonly (readonly CellValue[])[]): (readonly CellValue[])[] {
  return rows.map(trimmedRow);
}
