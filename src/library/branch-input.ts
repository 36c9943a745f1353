import { z } from 'zod';
import { parseHalfYear } from '../records/half-year';
import { ATTENDANCE } from '../roles/attendance';
import { DUES } from '../roles/dues';
import { LEAVE } from '../roles/leave';
import { STUDY_PLAN, WAIVERS } from '../roles/other-sheets';
import { ROSTER } from '../roles/roster';
import { SCHEDULE } from '../roles/schedule';
import { SESSIONS } from '../roles/sessions';
import { shapeOf } from './input-items';
import { text } from './input-kinds';

const half = z.string().refine((value) => parseHalfYear(value) !== null, 'expected a half-year such as 2026-H1');

/** What another program may hand to the rules: plain lists, each of a role's fields as the role's table has them. */
export const branchInput = z.strictObject({
  members: z.array(z.strictObject(shapeOf(ROSTER.fields))),
  /** What is planned for each month. */
  schedule: z.array(z.strictObject(shapeOf(SCHEDULE.fields))).optional(),
  /** What was held. */
  sessions: z.array(z.strictObject(shapeOf(SESSIONS.fields))).optional(),
  /** `madeUp`: the session was made up for. */
  attendance: z.array(z.strictObject({ ...shapeOf(ATTENDANCE.fields), madeUp: z.boolean().optional() })).optional(),
  leave: z.array(z.strictObject(shapeOf(LEAVE.fields))).optional(),
  /** `through`: the last month that the row is for; default: `month`. */
  dues: z
    .array(
      z.strictObject(shapeOf(DUES.fields)).refine(({ month, through }) => through === undefined || month <= through, {
        message: 'expected a month not before the first',
        path: ['through'],
      }),
    )
    .optional(),
  studyPlan: z.array(z.strictObject(shapeOf(STUDY_PLAN.fields))).optional(),
  /** Half-years whose dues were announced: "2026-H1". */
  notices: z.array(half).optional(),
  /** Items of the sheet 设置 by their names: { '最低到会率(%)': 85 }. */
  settings: z.record(text, z.union([text, z.number()])).optional(),
  waivers: z.array(z.strictObject(shapeOf(WAIVERS.fields))).optional(),
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
