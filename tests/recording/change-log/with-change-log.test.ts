import fc from 'fast-check';
import { XlsxMemoryHost } from '../../../src/hosts/xlsx/memory-host';
import { withChangeLog } from '../../../src/recording/change-log/with-change-log';
import type { ThemeDayIntent } from '../../../src/recording/intent';
import { record } from '../../../src/recording/record';
import type { Recording, RecordingBook } from '../../../src/recording/recording';
import { CHANGE_LOG_HEADS } from '../../../src/reading/tables/change-log';
import { readBranch } from '../../../src/reading/read-branch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { bytesFromSnapshot } from '../../hosts/xlsx/from-snapshot';
import { sheets } from '../../sheets';
import { bookOfSnapshot, bookOfText, date, monthOf, noteLines, withEdits } from '../recorded-lines';

const SESSIONS = `# 活动记录
2026年活动记录
月份 | 活动日期 | 重温入党誓词 | 活动照片
1月 | @2026-01-20 | √ | 8张
2月 | | × |
`;
const ON = '# 设置\n项目 | 值\n变更记录 | 是\n';
const HEADS = CHANGE_LOG_HEADS.join(' | ');

const ENTRY = { at: '2026-02-21 09:05', by: '2月主题党日' };

const DAY: ThemeDayIntent = {
  kind: 'theme-day',
  month: monthOf('2026-02'),
  steps: [
    { field: 'date', date: date('2026-02-20') },
    { field: 'oath', done: true },
  ],
};

function logged(book: RecordingBook): Recording {
  return withChangeLog(record(book, [DAY]), book, ENTRY);
}

function logOf({ snapshot }: RecordingBook, name = '变更记录'): unknown {
  return snapshot.sheets.find((sheet) => sheet.name === name)?.values;
}

const LINES = [
  ['2026-02-21 09:05', '2月主题党日', '活动记录!B4', null, '2026-02-20'],
  ['2026-02-21 09:05', '2月主题党日', '活动记录!C4', '×', '√'],
];

describe('the log of changes', () => {
  test('has a line for each cell, on a sheet of its own', () => {
    const book = bookOfText(SESSIONS + ON);
    const recording = logged(book);
    expect(logOf(withEdits(book, recording))).toEqual([[...CHANGE_LOG_HEADS], ...LINES]);
    expect(noteLines(recording.remarks)).toContain('written-to-log sheet=变更记录 cells=2');
  });

  test('goes on below all that stands there, in its columns', () => {
    const text = `${SESSIONS}${ON}# 变更记录\n台账变更 | < | < | < | < | <\n| ${HEADS}\n| 2026-01-21 | 1月 | 活动记录!B3 | | 2026-01-20\n\n| （以上已核对）\n`;
    const book = bookOfText(text);
    const { edits } = logged(book);
    expect(edits.at(-1)).toMatchObject({ kind: 'set-cells', sheet: '变更记录' });
    const values = logOf(withEdits(book, logged(book))) as unknown[][];
    expect(values.slice(5)).toEqual(LINES.map((line) => [null, ...line]));
    expect(values.slice(0, 5)).toEqual(
      sheets(text)
        .sheets.at(-1)
        ?.values.map((row) => trimmed(row)),
    );
  });

  test('leaves a sheet of that name alone which is something else', () => {
    const book = bookOfText(`${SESSIONS}${ON}# 变更记录\n设备 | 变更\n投影仪 | 更换\n`);
    const after = withEdits(book, logged(book));
    expect(logOf(after)).toEqual(logOf(book));
    expect(logOf(after, '变更记录 (2)')).toEqual([[...CHANGE_LOG_HEADS], ...LINES]);
  });

  test('is kept only where the settings ask for it, and where something is written', () => {
    const plain = bookOfText(SESSIONS);
    const recording = record(plain, [DAY]);
    expect(withChangeLog(recording, plain, ENTRY)).toBe(recording);
    const book = bookOfText(SESSIONS + ON);
    const done = withEdits(book, logged(book));
    const nothing = record(done, [DAY]);
    expect(withChangeLog(nothing, done, ENTRY)).toBe(nothing);
  });

  test.each([
    ['a new sheet', ''],
    ['the sheet that is there', `# 变更记录\n${HEADS}\n2026-01-21 | 1月 | 活动记录!B3 | | 2026-01-20\n`],
  ])('is taken back with the recording (%s)', async (_where, log) => {
    const host = new XlsxMemoryHost(bytesFromSnapshot(sheets(SESSIONS + ON + log)), '支部.xlsx');
    const before = await host.read();
    const { undo } = await host.apply(logged(bookOfSnapshot(before)).edits);
    expect(await host.read()).not.toEqual(before);
    await host.apply(undo ?? []);
    expect(await host.read()).toEqual(before);
  });
});

describe('reading', () => {
  const quoted = fc.oneof(
    fc.constantFrom(
      '姓名',
      '科室',
      '签到',
      '√',
      '1月',
      '7月',
      '应交',
      '实交',
      '活动主题',
      '月份',
      '合计',
      '项目',
      '值',
      '规则',
      '原因',
      '2026-02-20',
    ),
    fc.string({ maxLength: 6 }),
  );

  test('never takes the log for a table, whatever it quotes', () => {
    const book = bookOfText(SESSIONS + ON);
    fc.assert(
      fc.property(fc.array(fc.tuple(quoted, quoted, quoted, quoted, quoted), { maxLength: 6 }), (lines) => {
        const values = [[...CHANGE_LOG_HEADS], ...lines];
        const log = {
          name: '变更记录',
          visibility: 'visible',
          locked: false,
          top: 1,
          left: 1,
          values,
          merges: [],
          generated: null,
        } as const;
        const snapshot: Snapshot = { ...book.snapshot, sheets: [...book.snapshot.sheets, log] };
        const reading = readBranch(snapshot);
        expect(reading.tables.map(({ sheet }) => sheet.name)).not.toContain('变更记录');
        expect(reading.branch).toEqual(book.reading.branch);
      }),
    );
  });

  test('takes a sheet of that name with other heads for what it is', () => {
    const roster = bookOfText('# 变更记录\n姓名 | 类别 | 入党时间\n李明 | 正式党员 | 2008-07-01\n');
    expect(roster.reading.tables.map(({ role }) => role)).toEqual(['roster']);
  });
});

function trimmed(row: readonly unknown[]): unknown[] {
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}
