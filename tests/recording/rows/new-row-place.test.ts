import { readBranch } from '../../../src/reading/read-branch';
import { newRowPlace } from '../../../src/recording/rows/new-row-place';
import { rowNumbering } from '../../../src/recording/rows/row-number';
import type { Role } from '../../../src/records/role';
import { sheets } from '../../sheets';

function placeOf(text: string, count = 1, role: Role = 'dues') {
  const { tables } = readBranch(sheets(text));
  const table = tables.find((each) => each.role === role);
  if (!table) throw new Error(`no table of ${role}`);
  return newRowPlace(table, tables, count);
}

function ledger(below: string): string {
  return `# 党费
2020年党费 | < | <
姓名 | 标准 | 5月
李明 | 60   | 60
王芳 | 50   | 50
${below}`;
}

describe('new rows of a table', () => {
  test.each<[string, string, number, object | null]>([
    ['go below it at the end of the sheet', ledger(''), 1, { at: 5, like: 4, insert: false, prepared: false }],
    ['push a total down', ledger('合计 | 110 | 110'), 1, { at: 5, like: 4, insert: true, prepared: false }],
    ['push a note down', ledger('注：按月交纳 | < | <'), 1, { at: 5, like: 4, insert: true, prepared: false }],
    [
      'leave an empty row before a note',
      ledger(' | |\n注：按月交纳 | < | <'),
      1,
      { at: 5, like: 4, insert: true, prepared: false },
    ],
    [
      'leave the last empty row before a total, which its sum may not cover',
      ledger(' | |\n合计 | 110 | 110'),
      1,
      { at: 5, like: 4, insert: true, prepared: false },
    ],
    [
      'use the room that is kept before a total',
      ledger(' | |\n | |\n | |\n合计 | 110 | 110'),
      2,
      { at: 5, like: 4, insert: false, prepared: false },
    ],
    [
      'are inserted where the room does not do for all',
      ledger(' | |\n | |\n合计 | 110 | 110'),
      2,
      { at: 5, like: 4, insert: true, prepared: false },
    ],
    [
      'keep an empty row to the next table',
      ledger(' | |\n | |\n姓名 | 月份 | 请假事由\n李明 | 5月 | 看病'),
      1,
      { at: 5, like: 4, insert: false, prepared: false },
    ],
    [
      'push the next table down',
      ledger(' | |\n姓名 | 月份 | 请假事由\n李明 | 5月 | 看病'),
      1,
      { at: 5, like: 4, insert: true, prepared: false },
    ],
    [
      'of an empty table go below its head',
      '# 党费\n2020年党费 | < | <\n姓名 | 标准 | 5月\n',
      2,
      { at: 3, like: null, insert: false, prepared: true },
    ],
  ])('%s', (_what, text, count, expected) => {
    expect(placeOf(text, count)).toEqual(expected);
  });

  test('fill rows that are numbered beforehand', () => {
    const text = `# 党费
2020年党费 | < | < | <
序号 | 姓名 | 标准 | 5月
1    | 李明 | 60   | 60
2    |      |      |
3    |      |      |
合计 |      | 60   | 60
`;
    expect(placeOf(text)).toEqual({ at: 4, like: 3, insert: false, prepared: true });
    expect(placeOf(text, 2)).toEqual({ at: 4, like: 3, insert: false, prepared: true });
    expect(placeOf(text, 3)).toEqual({ at: 4, like: 3, insert: true, prepared: false });
  });

  test('have no place where another table stands beside', () => {
    const text = `# 台账
2020年党费 | < | < |  | 2020年考勤 | <
姓名 | 标准 | 5月 |  | 姓名 | 5月 | 6月
李明 | 60   | 60  |  | 李明 | √ | √
合计 | 60   | 60  |  | 王芳 | √ | √
`;
    expect(placeOf(text)).toBeNull();
  });

  test('have no place where a total of the table beside would be torn off', () => {
    const text = `# 台账
2020年考勤 | <   | <   |  | 2020年党费 | < | <
姓名       | 5月 | 6月 |  | 姓名 | 标准 | 5月
李明       | √   | √   |  | 李明 | 60   | 60
注：√出勤 | < | <      |  | 合计 | 60   | 60
`;
    expect(placeOf(text, 1, 'attendance')).toBeNull();
  });

  test('stand above a 合计 row even where somebody has written below it', () => {
    const text = `# 台账
2020年党费 | < | <
姓名 | 标准 | 5月
李明 | 60   | 60
王芳 | 60   | 60
合计 | 120  | 120
张伟 | 60   | 60
`;
    expect(placeOf(text)).toEqual({ at: 5, like: 4, insert: true, prepared: false });
  });

  test('follow the last part where each has a 合计 of its own', () => {
    const text = `# 台账
2020年党费 | < | <
姓名 | 标准 | 5月
李明 | 60   | 60
合计 | 60   | 60
王芳 | 60   | 60
合计 | 60   | 60
张伟 | 60   | 60
`;
    expect(placeOf(text)).toMatchObject({ like: 7 });
  });

  test('never go into cells merged down', () => {
    const { tables } = readBranch(sheets(ledger('')));
    const [table] = tables;
    if (!table) throw new Error('no ledger');
    const values = [...table.sheet.values, [null, null, null], [null, null, null], ['经办人：李明']];
    const merges = [...table.sheet.merges, { top: 5, left: 1, bottom: 6, right: 3 }];
    const place = newRowPlace({ ...table, sheet: { ...table.sheet, values, merges } }, tables, 1);
    expect(place).toEqual({ at: 5, like: 4, insert: true, prepared: false });
  });
});

describe('序号', () => {
  const numbers = (head: string, last: string) => {
    const text = `# 党费\n2020年党费 | < | < | <\n${head} | 姓名 | 标准 | 5月\n${last} | 李明 | 60 | 60\n`;
    const [table] = readBranch(sheets(text)).tables.filter(({ role }) => role === 'dues');
    return table ? (rowNumbering(table)?.numberOf(1).value ?? null) : null;
  };

  test.each<[string, string, number | string | null]>([
    ['序号', '7', 9],
    ['序  号', '7', 9],
    ['No.', '7', 9],
    ['序号', "'07'", '09'],
    ['序号', '一', null],
    ['备注', '7', null],
  ])('%s, after %s', (head, last, expected) => {
    expect(numbers(head, last)).toBe(expected);
  });
});
