import { cellRef, fullAddress } from '../../src/records/cell-ref';
import { WritingList } from '../../src/recording/writing-list';
import { writtenText } from '../../src/notation/written';
import type { RecordingBook } from '../../src/recording/recording';
import type { Role } from '../../src/records/role';
import { applyToSnapshot } from '../../src/workbook/apply-to-snapshot';
import { serial } from '../sheets';
import { bookOf, bookOfText } from './dues/recorded';

const TEXT = `
# 台账
2020年考勤 | < | <
姓名 | 科室   | 5月
李明 | 办公室 | √
王芳 | ^      | √
合计 |        |

2020年请假补课 | < | <
姓名 | 活动日期    | 请假事由
王芳 | @2020-05-20 | 家事
`;

function open(text = TEXT) {
  const book = bookOfText(text);
  return { book, list: new WritingList(book) };
}

function tableOf({ reading }: RecordingBook, role: Role) {
  const table = reading.tables.find((each) => each.role === role);
  if (!table) throw new Error(role);
  return table;
}

const MARK = cellRef('台账', 3, 3);

describe('cells', () => {
  test('that hold the value already are not written, nor are guards alone', () => {
    const { list } = open();
    list.set(MARK, writtenText('√'));
    list.expect(cellRef('台账', 3, 1));
    list.expect(null);
    expect(list.finish()).toEqual({ edits: [], cells: [], refusals: [], remarks: [] });
  });

  test('are written once: what is wanted last', () => {
    const { list } = open();
    list.set(MARK, writtenText('事假'));
    list.set(MARK, writtenText('缺席'));
    list.set(cellRef('台账', 4, 3), writtenText('缺席'));
    list.set(cellRef('台账', 4, 3), writtenText('√'));
    expect(list.finish().edits).toEqual([
      { kind: 'set-cells', sheet: '台账', changes: [{ row: 3, column: 3, expected: '√', value: '缺席' }] },
    ]);
  });

  test('go with their guards, each cell once', () => {
    const { list } = open();
    list.set(MARK, writtenText('缺席'));
    list.expect(cellRef('台账', 3, 1));
    list.expect(cellRef('台账', 3, 1));
    expect(list.finish().edits[0]).toEqual({
      kind: 'expect-cells',
      sheet: '台账',
      cells: [{ row: 3, column: 1, expected: '李明' }],
    });
  });

  test('are shown old and new, dates as dates', () => {
    const { list } = open();
    list.set(cellRef('台账', 9, 2), { value: serial('2020-05-21'), text: '2020-05-21', format: 'date' });
    expect(list.finish().cells).toEqual([
      { cell: cellRef('台账', 9, 2), oldText: '2020-05-20', newText: '2020-05-21', isNewRow: false },
    ]);
  });

  test('merged with those of another record are refused, and so are the others', () => {
    const { list } = open();
    list.set(MARK, writtenText('缺席'));
    list.set(cellRef('台账', 3, 2), writtenText('技术科'));
    const { edits, cells, refusals } = list.finish();
    expect(refusals).toEqual([{ id: 'cell-merged', data: {}, cell: cellRef('台账', 3, 2) }]);
    expect([edits, cells]).toEqual([[], []]);
  });

  test('merged with nothing but unused neighbours are written', () => {
    const { list } = open(TEXT.replace('王芳 | @2020-05-20 | 家事', '王芳 | @2020-05-20 | 家事 | <'));
    list.set(cellRef('台账', 9, 3), writtenText('看病'));
    expect(list.finish().refusals).toEqual([]);
  });

  test('of a generated sheet are refused', () => {
    const { book } = open();
    const snapshot = {
      ...book.snapshot,
      sheets: book.snapshot.sheets.map((sheet) => ({
        ...sheet,
        generated: { kind: 'summary' as const, period: '2020-H1' },
      })),
    };
    const list = new WritingList({ ...book, snapshot });
    list.set(MARK, writtenText('缺席'));
    expect(list.finish().refusals.map(({ id }) => id)).toEqual(['sheet-generated']);
  });
});

describe('rows', () => {
  const member = (name: string) =>
    new Map<string | number, ReturnType<typeof writtenText>>([
      ['name', writtenText(name)],
      ['section', writtenText('技术科')],
      ['phone', writtenText('139')],
      [3, writtenText('√')],
    ]);

  test('take the fields that the table has, below its last one, which is guarded with its head', () => {
    const { book, list } = open();
    list.addRow(tableOf(book, 'attendance'), member('张伟'));
    expect(list.finish().edits).toEqual([
      {
        kind: 'expect-cells',
        sheet: '台账',
        cells: [
          { row: 2, column: 1, expected: '姓名' },
          { row: 4, column: 1, expected: '王芳' },
        ],
      },
      {
        ...{ kind: 'add-rows', sheet: '台账', like: 4, at: 5, insert: true, left: 1, right: 3 },
        rows: [
          [
            { column: 1, value: '张伟' },
            { column: 2, value: '技术科' },
            { column: 3, value: '√' },
          ],
        ],
      },
    ]);
  });

  test('of one key are one row', () => {
    const { book, list } = open();
    const table = tableOf(book, 'attendance');
    list.addRow(table, member('张伟'), 'key');
    list.addRow(table, new Map([[3, writtenText('缺席')]]), 'key');
    list.addRow(table, member('赵敏'), 'other');
    expect(list.finish().cells.map(({ newText }) => newText)).toEqual([
      '张伟',
      '技术科',
      '缺席',
      '赵敏',
      '技术科',
      '√',
    ]);
  });

  test('move what is planned below them, so that every cell is shown where it will stand', () => {
    const { book, list } = open();
    list.set(cellRef('台账', 9, 3), writtenText('看病'));
    list.addRow(tableOf(book, 'leave'), new Map([['name', writtenText('李明')]]));
    list.addRow(tableOf(book, 'attendance'), member('张伟'));
    list.addRow(tableOf(book, 'attendance'), member('赵敏'));
    const { cells, edits } = list.finish();
    const after = bookOf(applyToSnapshot(book.snapshot, edits)).snapshot.sheets[0];
    expect(cells.map(({ cell, newText }) => [fullAddress(cell), newText])).toEqual([
      ['台账!C11', '看病'],
      ['台账!A12', '李明'],
      ['台账!A5', '张伟'],
      ['台账!B5', '技术科'],
      ['台账!C5', '√'],
      ['台账!A6', '赵敏'],
      ['台账!B6', '技术科'],
      ['台账!C6', '√'],
    ]);
    for (const { cell, newText } of cells) expect(after?.values[cell.row - 1]?.[cell.column - 1]).toBe(newText);
  });

  test('without room are refused, with all the rest', () => {
    const { book, list } = open(`
# 台账
2020年考勤 | < | <   |  | 2020年请假补课 | < | <
姓名 | 科室 | 5月 |  | 姓名 | 活动日期    | 请假事由
李明 |      | √   |  | 李明 | @2020-05-20 | 家事
合计 |      |     |  | 王芳 | @2020-05-20 | 家事
`);
    list.addRow(tableOf(book, 'attendance'), member('张伟'));
    const { refusals, edits } = list.finish();
    expect(refusals).toEqual([{ id: 'no-room', data: { sheet: '台账' }, cell: cellRef('台账', 3, 1) }]);
    expect(edits).toEqual([]);
  });

  test('are numbered on', () => {
    const { book, list } = open('# 考勤\n2020年考勤 | < | <\n序号 | 姓名 | 5月\n7 | 李明 | √\n');
    list.addRow(tableOf(book, 'attendance'), new Map([['name', writtenText('张伟')]]));
    list.addRow(tableOf(book, 'attendance'), new Map([['name', writtenText('赵敏')]]));
    expect(list.finish().cells.map(({ newText }) => newText)).toEqual(['8', '张伟', '9', '赵敏']);
  });

  test('prepared with numbers keep them', () => {
    const { book, list } = open('# 考勤\n2020年考勤 | < | <\n序号 | 姓名 | 5月\n7 | 李明 | √\n8 | |\n9 | |\n');
    list.addRow(tableOf(book, 'attendance'), new Map([['name', writtenText('张伟')]]));
    expect(list.finish().edits.at(-1)).toEqual({
      kind: 'set-cells',
      sheet: '考勤',
      changes: [{ row: 4, column: 2, expected: null, value: '张伟' }],
    });
  });

  test('leave a section alone that is merged down over them and says the same', () => {
    const text = (section: string) =>
      `# 考勤\n2020年考勤 | < | <\n姓名 | 科室 | 5月\n李明 | ${section} | √\n | ^ |\n | ^ |\n | |\n`;
    const same = open(text('技术科'));
    same.list.addRow(tableOf(same.book, 'attendance'), member('张伟'));
    expect(same.list.finish().cells.map(({ newText }) => newText)).toEqual(['张伟', '√']);
    const other = open(text('办公室'));
    other.list.addRow(tableOf(other.book, 'attendance'), member('张伟'));
    expect(other.list.finish().refusals.map(({ id }) => id)).toEqual(['cell-merged']);
  });
});

describe('a table with 小计 under each section', () => {
  const SECTIONS = `
# 党费台账
2020年党费台账 | < | <
科室   | 姓名 | 5月
办公室 | 李明 | 50
办公室 | 王芳 | 50
小计   |      | 100
技术科 | 张伟 | 40
技术科 | 赵敏 | 40
小计   |      | 80
合计   |      | 180
`;
  const added = (text: string) => {
    const { book, list } = open(text);
    list.addRow(tableOf(book, 'dues'), new Map([['name', writtenText('周婷')]]));
    return list.finish();
  };

  test('takes a new row in its last part, which is said', () => {
    const { remarks, edits } = added(SECTIONS);
    expect(remarks.map(({ id, cell }) => [id, cell?.row])).toEqual([['new-row-in-last-part', 8]]);
    expect(edits).toContainEqual(expect.objectContaining({ kind: 'add-rows', like: 7, at: 8, insert: true }));
  });

  test('says nothing where one 小计 covers all', () => {
    const one = SECTIONS.replace('小计   |      | 100\n', '').replace('小计   |      | 80', '小计   |      | 180');
    expect(added(one).remarks).toEqual([]);
  });
});

test('a note is given once', () => {
  const { list } = open();
  list.remark('replaces', { old: 'a' }, MARK);
  list.remark('replaces', { old: 'a' }, MARK);
  list.remark('replaces', { old: 'b' }, MARK);
  expect(list.finish().remarks).toHaveLength(2);
});
