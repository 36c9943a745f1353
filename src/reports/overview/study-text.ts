import type { Words } from '../../locales/words';
import type { MemberOfYear } from './member-of-year';

/** How many members have reached the hours of study of the year, and how many not yet; null where nothing tells. */
export function studyOfYearSentence(members: readonly MemberOfYear[], words: Words): string | null {
  const judged = members.flatMap(({ study }) => {
    const minimum = study?.minimum ?? null;
    return study === null || minimum === null ? [] : [study.hours >= minimum];
  });
  if (judged.length === 0) return null;
  const reached = judged.filter((isReached) => isReached).length;
  return words('member.study.ofYear', { reached, others: judged.length - reached });
}
