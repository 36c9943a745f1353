import { fenFromYuan } from '../../../src/records/fen';
import type { Intent } from '../../../src/recording/intent';
import type { RecordingBook } from '../../../src/recording/recording';
import { bookOfText, memberNamed, recorded } from './recorded';

function standard(book: RecordingBook, name: string, yuan: number | null): Intent {
  return { kind: 'standard', member: memberNamed(book, name).key, standard: yuan === null ? null : fenFromYuan(yuan) };
}

function stated(text: string, yuan: number | null) {
  const book = bookOfText(text);
  const { changed, refusals, remarks, after, recording } = recorded(book, standard(book, '李明', yuan));
  const again = recorded(after, standard(after, '李明', yuan));
  return { changed, refusals, remarks, recording, again };
}

const roster = (heads: string, cells: string): string =>
  `# 花名册\n姓名 | 类别 | ${heads}\n李明 | 正式党员 | ${cells}\n`;
const ledger = (heads: string, cells: string): string =>
  `# 2020年党费台账\n姓名 | ${heads} | 5月 | 6月\n李明 | ${cells} | |\n`;

test.each([
  ['the roster holds it', roster('月党费标准', '15'), ['花名册!C2: 15 → 20']],
  ['the ledger holds it', roster('月党费标准', '') + ledger('党费标准', '15'), ['2020年党费台账!B2: 15 → 20']],
  [
    'both hold it',
    roster('月党费标准', '15') + ledger('党费标准', '15'),
    ['花名册!C2: 15 → 20', '2020年党费台账!B2: 15 → 20'],
  ],
  [
    'both hold it and one says so already',
    roster('月党费标准', '15') + ledger('党费标准', '20'),
    ['花名册!C2: 15 → 20'],
  ],
  ['as an 应交 beside the months', roster('科室', '办公室') + ledger('月缴党费', '15'), ['2020年党费台账!B2: 15 → 20']],
  ['nobody holds it yet', roster('月党费标准', '') + ledger('党费标准', ''), ['花名册!C2: (nothing) → 20']],
  [
    'only the ledger has a column',
    roster('科室', '办公室') + ledger('党费标准', ''),
    ['2020年党费台账!B2: (nothing) → 20'],
  ],
  ['it cannot be read', roster('月党费标准', '十五块'), ["花名册!C2: '十五块' → 20"]],
  ['it is written with a unit', roster('月党费标准', '20元'), []],
])('where %s', (_, text, changed) => {
  const found = stated(text, 20);
  expect([found.changed, found.refusals, found.again.recording.edits]).toEqual([changed, [], []]);
  expect(found.remarks).toHaveLength(changed.filter((line) => !line.includes('(nothing)')).length);
});

describe('computed from the base', () => {
  const settings = '# 设置\n项目 | 值\n党费取整 | 元\n党费取整方式 | 舍去\n';
  const base = (cells: string): string => roster('党费基数 | 月党费标准 | 是否退休', cells);

  test.each([
    ['by the tiers', base('5432.10 | 50 | 否'), '81.48'],
    ['by the rounding of the settings', base('5432.10 | 50 | 否') + settings, '81'],
    ['by the pension of the retired', base('5000 | 50 | 是'), '25'],
    ['by the base of the ledger', base('5000 | 30 | 否') + ledger('缴费基数', '3000'), '15'],
  ])('%s', (_, text, amount) => {
    expect(stated(text, null).changed).toEqual([expect.stringMatching(new RegExp(`^花名册!D2: \\d+ → ${amount}$`))]);
  });

  test('the same is not written again', () => {
    expect(stated(base('3000 | 15.00 | 否'), null)).toMatchObject({
      changed: [],
      recording: { edits: [] },
      remarks: [],
    });
  });

  test.each([
    ['no base', ' | 50 | 否', 'standard-no-base 花名册!C2 name=李明'],
    ['a base that cannot be read', '很多 | 50 | 否', 'standard-base-unreadable 花名册!C2 name=李明'],
    ['a base of nothing', '0 | 50 | 否', 'standard-base-of-nothing 花名册!C2 name=李明'],
  ])('refuses %s', (_, cells, refusal) => {
    expect(stated(base(cells), null)).toMatchObject({ refusals: [refusal], changed: [] });
  });
});

test('guards the names beside it, and the base it is computed from', () => {
  const text = roster('党费基数 | 月党费标准', '3000 | 10') + ledger('党费标准', '10');
  expect(stated(text, null).recording.edits.filter(({ kind }) => kind === 'expect-cells')).toEqual([
    {
      kind: 'expect-cells',
      sheet: '花名册',
      cells: [
        { row: 2, column: 3, expected: 3000 },
        { row: 2, column: 1, expected: '李明' },
      ],
    },
    { kind: 'expect-cells', sheet: '2020年党费台账', cells: [{ row: 2, column: 1, expected: '李明' }] },
  ]);
});

test('refuses an amount of nothing, and a workbook without a column', () => {
  expect(stated(roster('月党费标准', '15'), 0).refusals).toEqual(['standard-no-amount name=李明']);
  expect(stated(roster('科室', '办公室'), 20).refusals).toEqual(['standard-no-column name=李明']);
});

test('remarks that the 应交 of months still count', () => {
  const text = `${roster('月党费标准', '15')}
    # 2020年党费台账
    姓名 | 6月  | <    | 7月  | <
    ^    | 应交 | 实交 | 应交 | 实交
    李明 | 20   |      | 15   |
  `;
  expect(stated(text, 20).remarks).toEqual([
    'replaces 花名册!C2 old=15 new=20.00',
    'standard-months-stated 2020年党费台账!D3 name=李明 sheet=2020年党费台账 standard=20.00',
  ]);
});

test('of ledgers of several years the one of today is changed', () => {
  const text = `${roster('科室', '办公室')}${ledger('党费标准', '15')}${ledger('党费标准', '12').replace('2020', '2019')}`;
  expect(stated(text, 20).changed).toEqual(['2020年党费台账!B2: 15 → 20']);
});
