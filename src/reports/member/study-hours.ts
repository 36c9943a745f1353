import { valueOf } from '../../records/field';
import type { Member } from '../../records/member';
import type { Settings } from '../../records/settings';
import { holdsBranchPost } from '../../rules/schedule/leader-missing';
import type { MonthFacts } from '../summary/summary-facts';

/**
 * How long a member has studied together with others in a year, by the lengths of the theme days
 * attended. The minimum is that of 中国共产党党员教育管理工作条例 (2019) art. 20, 32 hours a year for every
 * member, and for secretaries and committee members the 56 hours of the national plans for the
 * education of members (2019—2023年全国党员教育培训工作规划); both are settings.
 */
export interface StudyHours {
  /** With one decimal. */
  readonly hours: number;
  /** Theme days attended, and how many of them say nothing of their length. */
  readonly attended: number;
  readonly untold: number;
  /** Null where the branch has turned it off. */
  readonly minimum: number | null;
}

/** Null where the workbook tells the length of no theme day of the year. Made-up days are not counted: nobody says how long they took. */
export function studyHours(
  member: Member,
  months: readonly MonthFacts[],
  { studyHours: least, committeeStudyHours: ofCommittee }: Settings,
): StudyHours | null {
  if (!months.some(({ day }) => day?.row.duration?.state === 'read')) return null;
  const attended = months.filter(({ attendances }) =>
    attendances.some((each) => each.member.key === member.key && each.presence === 'present'),
  );
  const minutes = attended.flatMap(({ day }) => valueOf(day?.row.duration ?? null)?.minutes ?? []);
  const minimum = holdsBranchPost(member) ? ofCommittee : least;
  return {
    hours: Math.round(minutes.reduce((sum, each) => sum + each, 0) / 6) / 10,
    attended: attended.length,
    untold: attended.length - minutes.length,
    minimum: minimum === 0 ? null : minimum,
  };
}
