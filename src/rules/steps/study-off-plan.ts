import { plainText } from '../plain-text';
import type { Rule } from '../rule';
import { pastSession } from '../session-of-month';

/** Words that occur in any study or activity and so tie nothing together. */
const COMMON_WORDS = /学习|开展|组织|党员|活动/gu;

/** What only says that there was study, not of what. */
const BARE_YES: ReadonlySet<string> = new Set(['参加', '出席', '出勤', '已到', '已签到', '完成', '已完成']);

/**
 * What was studied should be what the plan has for the month (三(二)1). A rough
 * comparison, hence only a hint: the two texts share no two Chinese characters in
 * a row once common words are dropped.
 */
export const studyOffPlan: Rule = {
  id: 'study-off-plan',
  group: 'steps',
  severity: 'info',
  clause: '三(二)1',
  needs: ['sessions.study', 'studyPlan'],
  *check(context) {
    const study = pastSession(context)?.row.study;
    if (study?.state !== 'read' || !study.value.done || BARE_YES.has(plainText(study.value.text))) return;
    const topics = context.branch.studyTopics.flatMap(({ month, topic }) =>
      month === context.month && topic.state === 'read' ? [topic] : [],
    );
    const studied = pairsOf(study.value.text);
    const planned = new Set(topics.flatMap((topic) => pairsOf(topic.value)));
    if (studied.length === 0 || planned.size === 0 || studied.some((pair) => planned.has(pair))) return;
    yield {
      message: 'differs',
      data: { study: study.value.text, topic: { list: topics.map((topic) => topic.value) } },
      cell: study.cell,
      cells: topics.map((topic) => topic.cell),
      month: context.month,
    };
  },
};

/** Every two neighbouring Chinese characters; a dropped word parts what stood on its two sides. */
function pairsOf(text: string): string[] {
  const runs =
    plainText(text)
      .replace(COMMON_WORDS, ' ')
      .match(/\p{Script=Han}{2,}/gu) ?? [];
  return runs.flatMap((run) => {
    const characters = Array.from(run);
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
}
