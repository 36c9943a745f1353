import { z } from 'zod';
import { parseHalfYear } from '../records/half-year';
import { parseIsoDate } from '../records/iso-date';
import { parseMonth } from '../records/month';

const date = z.string().refine((text) => parseIsoDate(text) !== null, 'expected a date such as 2026-06-20');
const half = z.string().refine((text) => parseHalfYear(text) !== null, 'expected a half-year such as 2026-H1');
const month = z.string().refine((text) => parseMonth(text) !== null, 'expected a month such as 2026-06');
const yuan = z.number().nonnegative();
/** Yuan, or 免: nothing is owed. */
const dues = z.union([yuan, z.literal('exempt')]);
const count = z.int().nonnegative();
const text = z.string().min(1);
/** Done or not; a text says what was done. */
const done = z.union([z.boolean(), text]);

/** What another program may hand to the rules: plain lists, amounts in yuan, dates as ISO text. */
export const branchInput = z.strictObject({
  members: z.array(
    z.strictObject({
      name: text,
      id: text.optional(),
      category: z.enum(['正式党员', '预备党员', '发展对象', '入党积极分子', '入党申请人', '群众']),
      section: text.optional(),
      post: text.optional(),
      status: z.enum(['在职', '退休', '停缴', '已转出', '去世', '除名']).optional(),
      birthDate: date.optional(),
      joinedOn: date.optional(),
      fullMemberOn: date.optional(),
      transferredIn: date.optional(),
      transferredOut: date.optional(),
      retired: z.boolean().optional(),
      wageBase: yuan.optional(),
      duesStandard: yuan.optional(),
    }),
  ),
  /** What is planned for each month. */
  schedule: z
    .array(
      z.strictObject({
        month,
        plannedDate: date.optional(),
        theme: text.optional(),
        content: text.optional(),
        category: text.optional(),
        organisers: z.array(text).optional(),
        leader: text.optional(),
        place: text.optional(),
      }),
    )
    .optional(),
  /** What was held. */
  sessions: z
    .array(
      z.strictObject({
        month,
        date: date.optional(),
        dateReason: text.optional(),
        theme: text.optional(),
        content: text.optional(),
        category: text.optional(),
        organisers: z.array(text).optional(),
        leader: text.optional(),
        place: text.optional(),
        /** 半天, 3小时, 180分钟. */
        duration: text.optional(),
        outing: z.boolean().optional(),
        noticeDate: date.optional(),
        planDoc: done.optional(),
        study: done.optional(),
        oath: z.boolean().optional(),
        duesCollected: z.boolean().optional(),
        flag: z.boolean().optional(),
        badge: z.boolean().optional(),
        summary: done.optional(),
        photos: done.optional(),
        reportedTo: text.optional(),
        reportedOn: date.optional(),
        expectedCount: count.optional(),
        presentCount: count.optional(),
        leaveCount: count.optional(),
        absentCount: count.optional(),
      }),
    )
    .optional(),
  attendance: z
    .array(
      z.strictObject({
        name: text,
        date,
        mark: z.enum(['present', 'leave', 'absent', 'notExpected']),
        madeUp: z.boolean().optional(),
      }),
    )
    .optional(),
  leave: z
    .array(
      z.strictObject({
        name: text,
        date,
        kind: text.optional(),
        reason: text.optional(),
        requestedOn: date.optional(),
        approver: text.optional(),
        contact: done.optional(),
        briefing: done.optional(),
        makeUpOn: date.optional(),
      }),
    )
    .optional(),
  dues: z
    .array(
      z
        .strictObject({
          name: text,
          month,
          /** The last month that the row is for; default: `month`. */
          through: month.optional(),
          due: dues.optional(),
          paid: dues.optional(),
          paidOn: date.optional(),
          standard: yuan.optional(),
          wageBase: yuan.optional(),
          /** 免交, 减免. */
          exempt: text.optional(),
          exemptReason: text.optional(),
        })
        .refine(({ month: first, through }) => through === undefined || first <= through, {
          message: 'expected a month not before the first',
          path: ['through'],
        }),
    )
    .optional(),
  studyPlan: z.array(z.strictObject({ month, topic: text })).optional(),
  /** Half-years whose dues were announced: "2026-H1". */
  notices: z.array(half).optional(),
  /** Items of the sheet 设置 by their names: { '最低到会率(%)': 85 }. */
  settings: z.record(text, z.union([text, z.number()])).optional(),
  waivers: z
    .array(z.strictObject({ rule: text, month: month.optional(), subject: text.optional(), reason: text }))
    .optional(),
});

export type BranchInput = z.infer<typeof branchInput>;

/** The input is not of the shape that `branchFromObjects` takes; `problems` names each place. Nothing was read. */
export class InputInvalid extends Error {
  constructor(readonly problems: readonly { readonly path: string; readonly message: string }[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.name = 'InputInvalid';
  }
}

/** Throws InputInvalid with every problem at once. */
export function parseBranchInput(input: unknown): BranchInput {
  const parsed = branchInput.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new InputInvalid(
    parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  );
}
