import { fen } from '../../../src/records/fen';
import { parseIsoDate, type IsoDate } from '../../../src/records/iso-date';
import type { MemberKey } from '../../../src/records/member';
import { month } from '../../../src/records/month';
import type { Reading } from '../../../src/reading/read-branch';
import type { Intent } from '../../../src/recording/intent';

/** Something a person states, and what reading must find afterwards. */
export interface Statement {
  readonly what: string;
  readonly intents: (reading: Reading) => readonly Intent[];
  readonly isRecorded: (reading: Reading) => boolean;
}

const MAY = month(2020, 5);
const JUNE = month(2020, 6);

export function date(text: string): IsoDate {
  const found = parseIsoDate(text);
  if (!found) throw new Error(`no date: ${text}`);
  return found;
}

export function memberOf({ branch }: Reading, name: string): MemberKey {
  const member = branch.members.find(({ displayName }) => displayName === name);
  if (!member) throw new Error(`nobody is called ${name}`);
  return member.key;
}

function presenceOf({ branch }: Reading, key: MemberKey): string | null {
  const entry = branch.attendance.find(({ person, occasion }) => person.member === key && occasion.month === JUNE);
  return entry?.mark.value?.presence ?? null;
}

/** Each kind of intent at least once; 赵敏 has no row in any table but the roster. */
export const STATEMENTS: readonly Statement[] = [
  {
    what: 'a sign-in with leave, absence and a member who had no row',
    intents: (reading) => [
      {
        kind: 'attendance',
        month: JUNE,
        marks: [
          { member: memberOf(reading, '李明'), presence: 'present' },
          { member: memberOf(reading, '王芳'), presence: 'absent' },
          {
            member: memberOf(reading, '张伟'),
            presence: 'leave',
            leaveKind: 'personal',
            reason: '看病',
            approver: '李明',
          },
          { member: memberOf(reading, '赵敏'), presence: 'present' },
        ],
      },
    ],
    isRecorded: (reading) =>
      ['李明', '王芳', '张伟', '赵敏'].map((name) => presenceOf(reading, memberOf(reading, name))).join(' ') ===
        'present absent leave present' &&
      reading.branch.leave.some(
        ({ person, occasion, reason, approver }) =>
          person.name === '张伟' && occasion.month === JUNE && reason?.value === '看病' && approver?.value === '李明',
      ),
  },
  {
    what: 'a leave',
    intents: (reading) => [
      {
        kind: 'leave',
        member: memberOf(reading, '张伟'),
        month: JUNE,
        leaveKind: 'personal',
        reason: '外出办事',
        approver: '李明',
      },
    ],
    isRecorded: ({ branch }) =>
      branch.leave.some(
        ({ person, occasion, reason }) =>
          person.name === '张伟' && occasion.month === JUNE && reason?.value === '外出办事',
      ),
  },
  {
    what: 'a make-up',
    intents: (reading) => [
      {
        kind: 'make-up',
        member: memberOf(reading, '王芳'),
        month: MAY,
        briefing: '是',
        on: date('2020-06-05'),
        how: '自学并交笔记',
      },
    ],
    isRecorded: ({ branch }) =>
      branch.leave.some(
        ({ person, makeUpOn, makeUpHow, briefing }) =>
          person.name === '王芳' &&
          makeUpOn?.value === '2020-06-05' &&
          makeUpHow?.value === '自学并交笔记' &&
          briefing?.value?.done === true,
      ),
  },
  {
    what: 'what was done about an absence',
    intents: (reading) => [
      {
        kind: 'absence',
        member: memberOf(reading, '张伟'),
        month: month(2020, 4),
        contact: '已谈话提醒',
        reason: '忘记时间',
      },
    ],
    isRecorded: ({ branch }) =>
      branch.leave.some(
        ({ person, occasion, contact }) =>
          person.name === '张伟' && occasion.month === '2020-04' && contact?.value?.text === '已谈话提醒',
      ),
  },
  {
    what: 'payments, one by a member who had no row',
    intents: (reading) => [
      {
        kind: 'payment',
        payments: ['李明', '王芳', '赵敏'].map((name) => ({
          member: memberOf(reading, name),
          from: JUNE,
          to: JUNE,
          amount: null,
          paidOn: date('2020-06-22'),
        })),
      },
    ],
    isRecorded: ({ branch }) =>
      [
        ['李明', 6000],
        ['王芳', 5000],
        ['赵敏', 3600],
      ].every(([name, amount]) =>
        branch.payments.some(
          ({ person, from, paid }) => person.name === name && from === JUNE && paid.value === amount,
        ),
      ),
  },
  {
    what: 'an exemption',
    intents: (reading) => [
      { kind: 'exemption', member: memberOf(reading, '张伟'), from: JUNE, to: JUNE, reason: '生活困难' },
    ],
    isRecorded: ({ branch }) =>
      branch.payments.some(
        ({ person, from, paid }) => person.name === '张伟' && from === JUNE && paid.value === 'exempt',
      ) ||
      branch.duesLines.some(({ person, from, exempt }) => person.name === '张伟' && from === JUNE && !!exempt?.value),
  },
  {
    what: 'a standard anew',
    intents: (reading) => [{ kind: 'standard', member: memberOf(reading, '张伟'), standard: fen(4500) }],
    isRecorded: ({ branch }) =>
      branch.members.some(({ displayName, duesStandard }) => displayName === '张伟' && duesStandard?.value === 4500),
  },
  {
    what: 'steps of a theme day',
    intents: () => [
      {
        kind: 'theme-day',
        month: JUNE,
        steps: [
          { field: 'theme', text: '重走初心路' },
          { field: 'oath', done: true },
        ],
      },
    ],
    isRecorded: ({ branch }) =>
      [...branch.sessions, ...branch.schedule].some((row) => row.month === JUNE && row.theme?.value === '重走初心路'),
  },
  {
    what: 'the plan of a later month',
    intents: () => [
      {
        kind: 'plan',
        year: 2020,
        days: [
          {
            month: month(2020, 7),
            date: date('2020-07-20'),
            organisers: ['技术科'],
            theme: '七一专题党课',
            content: '支部书记讲党课',
            category: null,
          },
        ],
      },
    ],
    isRecorded: ({ branch }) =>
      branch.schedule.some(({ month: of, theme }) => of === '2020-07' && theme?.value === '七一专题党课'),
  },
];
