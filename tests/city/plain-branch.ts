import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import type { CellValue } from '../../src/workbook/snapshot';
import type { SheetDraft } from '../../src/workbook/sheet-draft';
import { randomNumbers } from '../bench/random-numbers';

/** The half-year that every generated branch keeps, and a day after it. */
export const HALF = '2026-H1';
export const YEAR = 2026;
export const TODAY = '2026-07-05';
const MONTHS = [1, 2, 3, 4, 5, 6];

export interface PlainMember {
  readonly name: string;
  /** Monthly dues in yuan. */
  readonly standard: number;
  /** By month: √ present, 事假 leave, × absent, null nothing. */
  readonly marks: readonly (string | null)[];
  /** Whether a leave was made up, by month. */
  readonly madeUp: readonly boolean[];
  /** Yuan by month. */
  readonly paid: readonly (number | null)[];
}

export interface PlainSession {
  readonly month: number;
  readonly category: string;
  readonly study: boolean;
  readonly oath: boolean;
  readonly duesCollected: boolean;
}

/** A fictional branch as plain facts: what its workbook is written from, and what the figures are counted from again. */
export interface PlainBranch {
  readonly name: string;
  readonly members: readonly PlainMember[];
  readonly sessions: readonly PlainSession[];
}

const SURNAMES = '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '明芳伟敏静丽强磊军洋勇艳杰娟涛超霞平刚桂';
const CATEGORIES = ['专题学习', '志愿服务', '关怀帮扶', '爱国主义教育', '廉政教育', '业务培训', '文体活动', '组织生活'];
const OFFICES = ['档案馆', '图书馆', '水务局', '林业局', '统计局', '气象局', '供销社', '园林处'];

/** The branch of that number, always the same: so many members, months without a theme day, arrears, leave, blanks. */
export function plainBranch(number: number, size: number | null = null): PlainBranch {
  const random = randomNumbers(number * 7919 + 1);
  for (let warm = 0; warm < 8; warm++) random();
  const members = size ?? 5 + Math.floor(random() * 14);
  const sessions = MONTHS.flatMap((month): PlainSession[] => {
    const isHeld = random() < 0.93;
    const category = CATEGORIES[Math.floor(random() * CATEGORIES.length)] ?? '';
    const session = { month, category, study: random() < 0.97, oath: random() < 0.9, duesCollected: random() < 0.95 };
    return isHeld ? [session] : [];
  });
  const isHeld = (month: number): boolean => sessions.some((session) => session.month === month);
  return {
    name: `${OFFICES[number % OFFICES.length] ?? ''}第${number + 1}党支部`,
    sessions,
    members: Array.from({ length: members }, (_, index): PlainMember => {
      const standard = 20 + Math.floor(random() * 600) / 10;
      const marks = MONTHS.map((month) => (isHeld(month) ? markOf(random()) : null));
      return {
        name: nameOf(index),
        standard,
        marks,
        madeUp: marks.map((mark) => mark === '事假' && random() < 0.8),
        paid: MONTHS.map(() => paidOf(standard, random())),
      };
    }),
  };
}

function nameOf(index: number): string {
  const given = Math.floor(index / SURNAMES.length);
  const second = GIVEN.charAt(Math.floor(given / GIVEN.length));
  return `${SURNAMES.charAt(index % SURNAMES.length)}${GIVEN.charAt(given % GIVEN.length)}${second}`;
}

function markOf(drawn: number): string | null {
  if (drawn < 0.9) return '√';
  if (drawn < 0.96) return '事假';
  return drawn < 0.99 ? '×' : null;
}

function paidOf(standard: number, drawn: number): number | null {
  if (drawn < 0.94) return standard;
  if (drawn < 0.97) return Math.round(standard * 10 - 55) / 10;
  return drawn < 0.985 ? standard + 10 : null;
}

/** Its workbook: the same branch gives the same bytes. */
export function branchWorkbook(branch: PlainBranch): Uint8Array {
  return createWorkbook(branchSheets(branch), { title: branch.name });
}

function branchSheets({ name, members, sessions }: PlainBranch): SheetDraft[] {
  const months = MONTHS.map((month) => `${month}月`);
  const yes = (done: boolean): CellValue => (done ? '是' : '否');
  const day = (month: number, date: number): string => `${YEAR}-0${month}-${date}`;
  return [
    sheet('花名册', [
      ['编号', '姓名', '党员身份', '科室', '党内职务', '入党时间', '党费标准'],
      ...members.map((member, index) => [
        `D${index + 1}`,
        member.name,
        '正式党员',
        ['办公室', '业务科'][index % 2] ?? '',
        index === 0 ? '书记' : '',
        '2001-07-01',
        member.standard,
      ]),
    ]),
    sheet('活动记录', [
      ['月份', '活动时间', '活动主题', '活动类别', '组织科室', '集中学习', '重温入党誓词', '交纳党费', '通知时间'],
      ...sessions.map(({ month, category, study, oath, duesCollected }) => [
        `${YEAR}年${month}月`,
        day(month, 20),
        `${month}月主题党日`,
        category,
        month % 2 === 0 ? '办公室' : '业务科',
        yes(study),
        yes(oath),
        yes(duesCollected),
        day(month, 15),
      ]),
    ]),
    sheet(`${YEAR}年考勤`, [['姓名', ...months], ...members.map((member) => [member.name, ...member.marks])]),
    sheet('请假补课', [
      ['姓名', '月份', '请假事由', '申请时间', '批准人', '补课时间'],
      ...members.flatMap((member) =>
        MONTHS.flatMap((month, index): CellValue[][] =>
          member.marks[index] === '事假'
            ? [
                [
                  member.name,
                  `${YEAR}年${month}月`,
                  '出差',
                  day(month, 18),
                  '李明',
                  member.madeUp[index] === true ? day(month, 27) : null,
                ],
              ]
            : [],
        ),
      ),
    ]),
    sheet(`${YEAR}年党费`, [['姓名', ...months], ...members.map((member) => [member.name, ...member.paid])]),
    sheet('设置', [
      ['项目', '值'],
      ['支部名称', name],
    ]),
  ];
}

function sheet(name: string, values: readonly (readonly CellValue[])[]): SheetDraft {
  return {
    ...{ name, mark: null, widths: [], merges: [], dropdowns: [], bars: [], shadings: [], charts: [] },
    rows: values.map((row) => ({
      cells: row.map((value) => (value === null || value === '' ? null : { value, style: 'text' as const })),
    })),
    frozen: { rows: 1, columns: 1 },
    print: { orientation: 'landscape', repeatRows: null, pageNumbers: false },
  };
}
