import type { CellValue } from '../../src/workbook/snapshot';
import type { DraftRow, SheetDraft } from '../../src/workbook/sheet-draft';
import { columnLetters } from '../../src/records/cell-ref';
import { randomNumbers, type Random } from './random-numbers';

/** How large a branch: its members, and the years that its workbook holds in full. */
export interface Size {
  readonly members: number;
  readonly years: number;
}

/** The last year that every synthetic workbook holds. */
export const LAST_YEAR = 2025;
export const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export const SHEETS = {
  roster: '花名册',
  sessions: '活动记录',
  leave: '请假补课',
  attendance: (year: number): string => `${year}年考勤`,
  dues: (year: number): string => `${year}年党费`,
} as const;

const SECTIONS = ['办公室', '人教科', '业务科', '技术科', '保护科'];
const SURNAMES = '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '明芳伟敏静丽强磊军洋勇艳杰娟涛超霞平刚桂';

/**
 * The sheets of a branch as large as asked, as offices lay them out: one roster,
 * one record of sessions, one register, and a matrix of marks and of payments for
 * each year. The same size and seed give the same sheets.
 */
export function syntheticBranch({ members, years }: Size, seed = members * 100 + years): SheetDraft[] {
  const random = randomNumbers(seed);
  const names = Array.from({ length: members }, (_, index) => nameOf(index));
  const held = Array.from({ length: years }, (_, index) => LAST_YEAR - years + 1 + index);
  const leave: CellValue[][] = [];
  const attendance = held.map((year) =>
    sheet(SHEETS.attendance(year), [
      ['姓名', ...MONTHS.map((month) => `${month}月`)],
      ...names.map((name) => [name, ...MONTHS.map((month) => mark(name, year, month, random, leave))]),
    ]),
  );
  const dues = held.map((year) =>
    sheet(SHEETS.dues(year), [
      ['姓名', ...MONTHS.map((month) => `${month}月`)],
      ...names.map((name, index) => [name, ...MONTHS.map(() => paid(standardOf(index), random))]),
    ]),
  );
  return [
    sheet(SHEETS.roster, [['编号', '姓名', '党员身份', '科室', '党内职务', '入党时间', '党费标准'], ...roster(names)]),
    sheet(SHEETS.sessions, [SESSION_HEADER, ...held.flatMap((year) => MONTHS.map((month) => session(year, month)))]),
    ...attendance,
    sheet(SHEETS.leave, [['姓名', '月份', '请假事由', '申请时间', '批准人', '补课时间'], ...leave]),
    ...dues,
  ];
}

/** 8,000 different names of three characters. */
function nameOf(index: number): string {
  const given = Math.floor(index / SURNAMES.length);
  return [
    SURNAMES.charAt(index % SURNAMES.length),
    GIVEN.charAt(given % GIVEN.length),
    GIVEN.charAt(Math.floor(given / GIVEN.length)),
  ].join('');
}

function standardOf(index: number): number {
  return 20 + (index % 60);
}

function roster(names: readonly string[]): CellValue[][] {
  return names.map((name, index) => [
    `D${String(index + 1).padStart(5, '0')}`,
    name,
    index % 50 === 49 ? '入党积极分子' : '正式党员',
    SECTIONS[index % SECTIONS.length] ?? '',
    index === 0 ? '书记' : index < 5 ? '委员' : '',
    `${1980 + (index % 35)}-07-01`,
    standardOf(index),
  ]);
}

function mark(name: string, year: number, month: number, random: Random, leave: CellValue[][]): string {
  const drawn = random();
  if (drawn < 0.94) return '√';
  if (drawn < 0.98) {
    const madeUp = random() < 0.8 ? `${year}-${String(month).padStart(2, '0')}-28` : null;
    leave.push([name, `${year}年${month}月`, '出差', `${year}-${String(month).padStart(2, '0')}-18`, '李明', madeUp]);
    return '事假';
  }
  return drawn < 0.995 ? '×' : '';
}

function paid(standard: number, random: Random): number | null {
  const drawn = random();
  if (drawn < 0.99) return standard;
  return drawn < 0.995 ? standard - 5 : null;
}

const SESSION_HEADER = [
  ...['月份', '活动时间', '活动主题', '活动内容', '组织科室', '分管支委', '活动地点', '时长', '通知时间', '活动方案'],
  ...['集中学习', '重温入党誓词', '交纳党费', '悬挂党旗', '佩戴党徽', '活动小结', '活动照片', '上报渠道', '上报时间'],
];

function session(year: number, month: number): CellValue[] {
  const day = (date: number): string => `${year}-${String(month).padStart(2, '0')}-${date}`;
  const taken = ['是', '是', '是', '是', '有', '8张', '信息网'];
  return [
    ...[`${year}年${month}月`, day(20), '专题学习', '学习党章和档案法', SECTIONS[month % SECTIONS.length] ?? ''],
    ...[nameOf(1), '五楼会议室', '半天', day(15), '有', '学习党章', ...taken, day(22)],
  ];
}

function sheet(name: string, values: readonly (readonly CellValue[])[]): SheetDraft {
  const rows = values.map((row): DraftRow => ({
    cells: row.map((value) => (value === null || value === '' ? null : { value, style: 'text' })),
  }));
  return {
    name,
    mark: null,
    widths: [],
    rows,
    merges: [],
    frozen: { rows: 1, columns: 1 },
    print: { orientation: 'landscape', repeatRows: null, pageNumbers: false },
    dropdowns: [],
    bars: [],
    shadings: [],
    charts: [],
  };
}

/** The column of a month in the matrices of marks and payments. */
export function monthColumn(month: number): string {
  return columnLetters(month + 1);
}
