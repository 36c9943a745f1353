import { wordsOf } from '../../src/locales/words';
import type { Branch } from '../../src/records/branch';
import { blank, read, unreadable } from '../../src/records/field';
import { cellRef } from '../../src/records/cell-ref';
import { halfYear } from '../../src/records/half-year';
import type { Member } from '../../src/records/member';
import { DEFAULT_SETTINGS } from '../../src/records/settings';
import type { Done, ThemeDayRow } from '../../src/records/theme-day-row';
import { halfYearSummary, type HalfYearSummary } from '../../src/reports/half-year-summary';
import { summaryJson } from '../../src/reports/summary-json';
import { summaryParagraph } from '../../src/reports/summary-paragraph';
import {
  ABSENT,
  branchOf,
  dateField,
  day,
  duesTable,
  LEAVE,
  MADE_UP,
  marked,
  member,
  NOT_EXPECTED,
  payment,
  PRESENT,
  registered,
  textField,
  themeDayRow,
  type MemberFacts,
} from '../branch-by-hand';

const CELL = cellRef('活动记录', 2, 1);

function summaryOf(parts: Partial<Branch>, today = '2020-07-05'): HalfYearSummary {
  return halfYearSummary(branchOf(parts), { half: halfYear(2020, 1), today: day(today) });
}

function held(month: string, fields: Partial<ThemeDayRow> = {}): ThemeDayRow {
  return themeDayRow(month, { date: dateField(`${month}-20`), ...fields });
}

function inSection(name: string, section: string | null, facts: MemberFacts = {}): Member {
  return { ...member(name, facts), section: section === null ? blank(CELL) : textField(section) };
}

function done(text: string): Done {
  return { done: true, text };
}

describe('attendance', () => {
  const sessions = ['2020-01', '2020-02', '2020-03'].map((month) => held(month));
  const attendance = [
    ...['2020-01', '2020-02', '2020-03'].map((month) => marked('李明', month, PRESENT)),
    marked('王芳', '2020-01', { ...LEAVE, madeUp: true }),
    marked('王芳', '2020-02', ABSENT),
    marked('王芳', '2020-03', NOT_EXPECTED),
    marked('赵敏', '2020-01', null),
    marked('赵敏', '2020-02', '?'),
    marked('赵敏', '2020-03', MADE_UP),
    marked('张伟', '2020-01', PRESENT),
  ];
  const members = [...['李明', '王芳', '赵敏'].map((name) => member(name)), member('张伟', { category: 'activist' })];
  const summary = summaryOf({ members, sessions, attendance });

  test('is counted per member, observers never', () => {
    expect(summary.members.map(({ member: { displayName }, attendance: figures }) => [displayName, figures])).toEqual([
      ['李明', { due: 3, present: 3, leave: 0, absent: 0, unmarked: 0, madeUp: 0, rate: 100, rateAfterMakeUp: 100 }],
      ['王芳', { due: 2, present: 0, leave: 1, absent: 1, unmarked: 0, madeUp: 1, rate: 0, rateAfterMakeUp: 50 }],
      ['赵敏', { due: 3, present: 0, leave: 0, absent: 0, unmarked: 3, madeUp: 1, rate: 0, rateAfterMakeUp: 33.3 }],
    ]);
  });

  test('per month, and in all', () => {
    expect(summary.months.map(({ attendance: { due, present, rate } }) => [due, present, rate])).toEqual([
      [3, 1, 33.3],
      [3, 1, 33.3],
      [2, 1, 50],
      [0, 0, null],
      [0, 0, null],
      [0, 0, null],
    ]);
    expect(summary.totals).toMatchObject({ members: 3, sessions: 3, attendance: { due: 8, present: 3, rate: 37.5 } });
  });

  test('a session after today, and one without any mark, are not counted', () => {
    const later = summaryOf({ members, sessions: [...sessions, held('2020-04')], attendance }, '2020-02-20');
    expect(later.months.map(({ isCounted }) => isCounted)).toEqual([true, true, false, false, false, false]);
    expect(later.totals.sessions).toBe(2);
    const all = summaryOf({ members, sessions: [...sessions, held('2020-04')], attendance });
    expect(all.months[3]).toMatchObject({ isCounted: false, date: '2020-04-20' });
  });

  test('someone who was not yet a member that day is not due', () => {
    const joined = [member('李明', { joined: '2020-02-21' })];
    const { members: rows } = summaryOf({ members: joined, sessions, attendance });
    expect(rows[0]?.attendance).toMatchObject({ due: 1, present: 1, rate: 100 });
  });

  test('a member without any counted session has no rate', () => {
    const { members: rows } = summaryOf({ members: [member('李明')] });
    expect(rows).toMatchObject([{ attendance: { due: 0, rate: null, rateAfterMakeUp: null } }]);
  });
});

describe('dues', () => {
  const members = [
    inSection('李明', '办公室', { standard: 30 }),
    inSection('王芳', null, { standard: 81.48 }),
    member('赵敏'),
  ];
  const months = ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06'];
  const payments = [...months.map((month) => payment('李明', month, 30)), payment('王芳', '2020-03', 100)];
  const summary = summaryOf({ members, payments, duesTables: [duesTable('matrix', months, ['李明', '王芳', '赵敏'])] });

  test('per member: unknown is null, an overpayment hides no gap', () => {
    expect(summary.members.map(({ dues }) => dues)).toEqual([
      { due: 18000, paid: 18000, arrears: 0 },
      { due: 48888, paid: 10000, arrears: 40740 },
      { due: null, paid: 0, arrears: 0 },
    ]);
  });

  test('per month, per section and in all', () => {
    expect(summary.months[2]?.dues).toEqual({ due: 11148, paid: 13000, arrears: 0 });
    expect(summary.sections.map(({ name, members: count, dues }) => [name, count, dues])).toEqual([
      ['办公室', 1, { due: 18000, paid: 18000, arrears: 0 }],
      [null, 2, { due: 48888, paid: 10000, arrears: 40740 }],
    ]);
    expect(summary.totals.dues).toEqual({ due: 66888, paid: 28000, arrears: 40740 });
  });

  test('who is behind, by name and month', () => {
    expect(summary.open.arrears).toMatchObject([
      {
        member: { displayName: '王芳' },
        months: ['2020-01', '2020-02', '2020-04', '2020-05', '2020-06'],
        arrears: 40740,
      },
    ]);
  });
});

describe('sections on duty', () => {
  const organisers = (...names: readonly string[]): Partial<ThemeDayRow> => ({ organisers: read(names, CELL) });
  const members = [inSection('李明', '办公室'), inSection('王芳', '人教科')];
  const sessions = [
    held('2020-01', organisers('办公室', '人教科')),
    held('2020-02', organisers('办 公室')),
    held('2020-03'),
  ];
  const attendance = [marked('李明', '2020-01', PRESENT), marked('李明', '2020-02', PRESENT)];

  test('a joint turn counts for each; a turn that is not counted does not', () => {
    const all = [...sessions, held('2020-04', organisers('技术科'))];
    const settings = { ...DEFAULT_SETTINGS, sections: ['管理科'] };
    const { sections } = summaryOf({ members, sessions: all, attendance, settings });
    expect(sections.map(({ name, onDuty }) => [name, onDuty])).toEqual([
      ['办公室', ['2020-01', '2020-02']],
      ['人教科', ['2020-01']],
      ['管理科', []],
    ]);
  });

  test('none at all where nothing names a section', () => {
    expect(summaryOf({ members: [member('李明')], sessions: [held('2020-01')], attendance }).sections).toEqual([]);
  });
});

describe('required steps and themes', () => {
  const sessions = [
    held('2020-01', { study: read(done('学党章'), CELL), oath: read(true, CELL), theme: textField('关怀帮扶行动') }),
    held('2020-02', { study: blank(CELL), oath: read(false, CELL), theme: textField('党员志愿活动') }),
    held('2020-03', { study: unreadable(CELL, '#REF!', 'yesNo'), oath: blank(CELL), theme: textField('其他') }),
    held('2020-04', { study: read(done('学党史'), CELL), oath: read(true, CELL), theme: textField('志愿服务') }),
  ];
  const attendance = ['2020-01', '2020-02', '2020-03'].map((month) => marked('李明', month, PRESENT));
  const summary = summaryOf({ members: [member('李明')], sessions, attendance });

  test('held, done, missing and not told add up', () => {
    expect(summary.steps).toEqual([
      { step: 'study', held: 3, done: 1, missing: ['2020-02'], unknown: ['2020-03'] },
      { step: 'oath', held: 3, done: 1, missing: ['2020-02', '2020-03'], unknown: [] },
      { step: 'duesCollected', held: 3, done: 0, missing: [], unknown: ['2020-01', '2020-02', '2020-03'] },
    ]);
  });

  test('the nine kinds in the order of the plan, then what fits none', () => {
    expect(summary.kinds.map(({ kind, months }) => [kind, months.length])).toEqual([
      ['study', 0],
      ['volunteering', 1],
      ['care', 1],
      ['patriotism', 0],
      ['integrity', 0],
      ['training', 0],
      ['redOrVillage', 0],
      ['cultureAndSport', 0],
      ['organisationalLife', 0],
      [null, 1],
    ]);
  });
});

describe('open make-ups', () => {
  const sessions = [held('2020-04'), held('2020-06')];
  const members = ['李明', '王芳', '赵敏', '陈静'].map((name) => member(name));
  const attendance = [
    marked('李明', '2020-04', LEAVE),
    marked('王芳', '2020-04', ABSENT),
    marked('赵敏', '2020-04', LEAVE),
    marked('陈静', '2020-04', LEAVE),
    marked('李明', '2020-06', ABSENT),
  ];
  const leave = [
    registered('王芳', '2020-04', { makeUpOn: dateField('2020-05-20') }),
    registered('赵敏', '2020-04', { makeUpOn: dateField('?') }),
    registered('陈静', '2020-04', { makeUpOn: dateField('2020-08-01') }),
  ];

  test('by name with the limit; settled, unreadable and merely planned ones are told apart', () => {
    const roles = new Set(['roster', 'sessions', 'attendance', 'leave'] as const);
    const { open } = summaryOf({ members, sessions, attendance, leave, roles });
    expect(open.makeUps).toMatchObject([
      { member: { displayName: '李明' }, month: '2020-04', presence: 'leave', limit: '2020-05-20', isOverdue: true },
      { member: { displayName: '陈静' }, month: '2020-04', presence: 'leave', isOverdue: true },
      { member: { displayName: '李明' }, month: '2020-06', presence: 'absent', limit: '2020-07-20', isOverdue: false },
    ]);
  });

  test('null where the workbook cannot tell', () => {
    expect(summaryOf({ members, sessions, attendance }).open.makeUps).toBeNull();
  });
});

test('as JSON: plain, rates as numbers, amounts as yuan, dates ISO, names of kinds as in the plan', () => {
  const summary = summaryOf({
    members: [inSection('李明', '办公室', { standard: 30 })],
    sessions: [
      held('2020-01', {
        theme: textField('关怀帮扶行动'),
        organisers: read(['办公室'], CELL),
        study: read(done('8人'), CELL),
        oath: read(true, CELL),
        duesCollected: read(false, CELL),
      }),
    ],
    attendance: [marked('李明', '2020-01', PRESENT)],
    duesTables: [duesTable('matrix', ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06'], ['李明'])],
    payments: [payment('李明', '2020-01', 30)],
  });
  const json = summaryJson(summary);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  const months = json.months as readonly unknown[];
  const counts = { due: 1, present: 1, leave: 0, absent: 0, unmarked: 0, madeUp: 0, rate: 100, rateAfterMakeUp: 100 };
  const dues = { duesDue: '180.00', duesPaid: '30.00', duesArrears: '150.00' };
  expect(json).toMatchObject({
    half: '2020-H1',
    members: [{ name: '李明', ...counts, ...dues }],
    sections: [{ name: '办公室', members: 1, timesOnDuty: 1, ...counts, ...dues }],
    totals: { members: 1, sessions: 1, ...counts, ...dues },
  });
  expect(months).toHaveLength(6);
  expect(months[0]).toEqual({
    month: '2020-01',
    counted: true,
    date: '2020-01-20',
    theme: '关怀帮扶行动',
    category: '关怀帮扶',
    organisers: ['办公室'],
    ...counts,
    study: true,
    oath: true,
    duesCollected: false,
    duesDue: '30.00',
    duesPaid: '30.00',
    duesArrears: '0.00',
  });
  expect(months[1]).toMatchObject({ month: '2020-02', counted: false, date: null, due: 0, rate: null, study: null });
  expect(json.monthsNotInLedger).toEqual([]);
  expect(json.kinds).toContainEqual({ kind: '关怀帮扶', times: 1, months: ['2020-01'] });
});

test('a month that the ledger does not hold is owed, but cannot be in arrears, and is named', () => {
  const summary = summaryOf({
    members: [inSection('李明', '办公室', { standard: 30 })],
    duesTables: [duesTable('matrix', ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05'], ['李明'])],
    payments: [payment('李明', '2020-01', 30)],
  });
  expect(summary.totals.dues).toEqual({ due: 180_00, paid: 30_00, arrears: 120_00 });
  expect(summary.monthsNotInLedger).toEqual(['2020-06']);
  expect(summaryParagraph(summary, wordsOf('zh-CN'))).toContain('党费台账没有6月，这些月份未计欠交。');
});
