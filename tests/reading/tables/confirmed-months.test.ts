import { inspectJson } from '../../../src/reading/inspect';
import { recognise } from '../../../src/reading/recognise';
import { yuanText } from '../../../src/records/fen';
import { seen } from '../../whole-workbook';
import { sheets } from '../../sheets';
import { branchOf } from '../reading-of';
import { monthsText, tablesOf, totalColumnsText } from './described';

const JUNE = { month: '2026-03', today: '2026-06-30', half: '2026-H1', year: 2026 };

/** A sign-in sheet whose last column says nothing of its month, and what a person said of it. */
const attendance = (value: string | null, header = '第三次活动'): string => `
  # 花名册
  姓名 | 党员类别 | 入党时间
  李明 | 正式党员 | 2008-07-01
  王芳 | 正式党员 | 2009-07-01
  # 考勤
  姓名 | 1月 | 2月 | ${header}
  李明 | √ | √ | 缺席
  王芳 | √ | √ | √
  # 活动记录
  活动日期 | 活动主题 | 应到人数 | 实到人数
  2026-03-20 | 学习 | 2 | 2
  # 请假记录
  姓名 | 月份 | 请假原因
  王芳 | 2026年1月 | 出差
  # 设置
  设置项 | 值
  主题党日日期 | 20
  ${value === null ? '' : `列 考勤!${header} | ${value}`}`;

const placesOf = (text: string): unknown =>
  inspectJson(recognise(sheets(text), { year: 2026 }))
    .sheets.flatMap(({ tables }) => tables)
    .find(({ months }) => months)?.months;

const absences = (text: string): readonly string[] =>
  seen(text, JUNE).findings.filter((line) => line.includes('考勤!D2'));

describe('a column of marks of which a person said the month', () => {
  test.each(['第三次活动', 'A', '4月'])('is of that month under the header %s', (header) => {
    const text = attendance('attendance.2026-03', header);
    expect(placesOf(text)).toEqual({ '2026-01': 'B', '2026-02': 'C', '2026-03': 'D' });
    expect(absences(text)).toContain('absence-unexplained: error 考勤!D2 李明 2026-03 no-entry');
  });

  test.each([null, 'attendance.忽略', 'attendance.2026-13', 'attendance.2026-03 实交'])(
    'is of none where the settings say %j',
    (value) => {
      expect(placesOf(attendance(value))).toEqual({ '2026-01': 'B', '2026-02': 'C' });
      expect(absences(attendance(value))).toEqual([]);
    },
  );

  test('is said to be invalid where the month does not exist', () => {
    const issues = branchOf(attendance('attendance.2026-13'), 2026).issues.map(({ kind }) => kind);
    expect(issues).toContain('setting-invalid');
  });

  test('is no month where a person said that it is something else', () => {
    const [table] = tablesOf(attendance(null, '3月'), {
      mappings: [{ sheet: '考勤', role: 'attendance', header: '3月', field: 'remarks' }],
    }).filter(({ role }) => role === 'attendance');
    expect(monthsText(table)).toBe('B=1/mark C=2/mark');
    expect(table?.columns.get('remarks')).toBe(4);
  });
});

/** A ledger of two months with columns whose heads say nothing. */
const ledger = (...mappings: readonly string[]): string => `
  # 党费台账
  姓名 | 1月应交 | 1月实交 | A | B | C
  李明 | 10 | 10 | 12 | 11 | 2026-02-20
  # 设置
  设置项 | 值
  主题党日日期 | 20
  ${mappings.join('\n')}`;

const payments = (text: string): string[] =>
  branchOf(text, 2026).payments.map(
    ({ from, paid, paidOn }) =>
      `${from} ${typeof paid.value === 'number' ? yuanText(paid.value) : '-'} ${paidOn?.value ?? '-'}`,
  );

describe('columns of a ledger of which a person said month and side', () => {
  const all = [
    '列 党费台账!A | dues.2026-02 应缴',
    '列 党费台账!B | dues.2026-02 实交',
    '列 党费台账!C | dues.2026-02 日期',
  ];

  test('are what was owed, what was paid, and the day', () => {
    expect(placesOf(ledger(...all))).toEqual({
      '2026-01': { due: 'B', paid: 'C' },
      '2026-02': { due: 'D', paid: 'E', paidOn: 'F' },
    });
    expect(payments(ledger(...all))).toEqual(['2026-01 10.00 -', '2026-02 11.00 2026-02-20']);
  });

  test('are not used while nobody said it', () => {
    expect(payments(ledger())).toEqual(['2026-01 10.00 -']);
  });

  test('take the place of the column whose header says the same', () => {
    expect(payments(ledger('列 党费台账!B | dues.2026-01 实交'))).toEqual(['2026-01 11.00 -']);
    expect(payments(ledger('列 党费台账!B | dues.2025-01 实交').replaceAll('1月', '2026年1月'))).toEqual([
      '2026-01 10.00 -',
      '2025-01 11.00 -',
    ]);
  });

  test('are of none where their header stands over several columns', () => {
    const text = ledger('列 党费台账!A | dues.2026-02 实交').replace('| A | B |', '| A | A |');
    expect(payments(text)).toEqual(['2026-01 10.00 -']);
  });

  test('are refused where nothing says the side', () => {
    const { issues } = branchOf(
      ledger('列 党费台账!A | dues.2026-02').replace('党费台账', '表').replace('党费台账!', '表!'),
      2026,
    );
    expect(issues.map(({ kind }) => kind)).toContain('amounts-unclear');
  });
});

describe('小计 is a total', () => {
  test.each<[string, string, string]>([
    ['姓名 | 1月 | 2月 | 小计', 'B=1/paid C=2/paid', 'D:BC'],
    ['姓名 | 小计 | 1月 | 2月', 'C=1/paid D=2/paid', ''],
    ['姓名 | 1月 | 1月小计 | 2月', 'B=1/paid D=2/paid', 'C:B'],
  ])('in a ledger: %s', (heads, months, totals) => {
    const [table] = tablesOf(`# 党费台账\n${heads}\n李明 | 10 | 10 | 10`);
    expect([monthsText(table), totalColumnsText(table), table?.unclearAmounts]).toEqual([months, totals, []]);
  });

  test.each(['姓名 | 1月 | 2月 | 小计', '姓名 | 1月 | 2月 | 2月小计'])(
    'and no mark in a sign-in sheet: %s',
    (heads) => {
      expect(monthsText(tablesOf(`# 考勤\n${heads}\n李明 | √ | √ | 2`)[0])).toBe('B=1/mark C=2/mark');
    },
  );

  test.each([
    ['小计', []],
    ['合计', ['2026-01 10.00 -']],
  ])('and in a list %s alone pays %j', (word, paid) => {
    expect(payments(`# 党费台账\n姓名 | 月份 | ${word}\n李明 | 2026年1月 | 10`)).toEqual(paid);
  });
});
