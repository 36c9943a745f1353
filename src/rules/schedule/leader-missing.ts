import { valueOf } from '../../records/field';
import { blankInPlan } from '../blank-in-plan';
import type { Member } from '../../records/member';
import type { CheckContext } from '../context';
import { plainName } from '../plain-text';
import type { Rule } from '../rule';
import { plannedRow } from '../session-of-month';

/** 书记, 副书记, 组织委员 and the other committee members, 支委 for short; a 书记员 is a clerk. */
const BRANCH_POST = /书记(?!员)|委员|支委/u;

/**
 * A member of the branch committee leads each theme day (二(四)). Fires where none
 * is named, and where one who is named holds no branch post on the roster; posts
 * are judged only where the roster has such a column.
 */
export const leaderMissing: Rule = {
  id: 'leader-missing',
  group: 'schedule',
  severity: 'warning',
  clause: '二(四)',
  needs: ['schedule.leader|sessions.leader'],
  *check(context) {
    const { month } = context;
    const gap = blankInPlan(context, 'leader');
    if (gap) yield { message: 'blank', data: {}, cell: gap, month };

    const leader = plannedRow(context)?.leader;
    if (leader?.state !== 'read' || !context.branch.fields.has('roster.post')) return;
    const without = withoutPost(leader.value, context);
    if (without.length === 0) return;
    yield { message: 'no-post', data: { names: { list: without } }, cell: leader.cell, month, subjects: without };
  },
};

function withoutPost(names: readonly string[], { branch }: CheckContext): string[] {
  const committee = branch.members.filter(holdsBranchPost);
  const known = new Set(committee.map((member) => plainName(member.displayName)));
  return names.filter((name) => !known.has(plainName(name)));
}

/** Whether the roster names the member as a secretary or a committee member of the branch. */
export function holdsBranchPost({ post }: Member): boolean {
  return BRANCH_POST.test(valueOf(post) ?? '');
}
