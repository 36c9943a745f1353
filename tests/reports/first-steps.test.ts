import { readBranch } from '../../src/reading/read-branch';
import { firstSteps } from '../../src/reports/overview/first-steps';
import { sheets } from '../sheets';

const PERSON = '李明 | 正式党员 |';
const PLANNED = '1月 | @2026-01-20 | |';

/** The heads of a new branch, with what is written under each. */
function steps({ roster = '', schedule = '1月 | | |', marks = '李明 | ', dues = '李明 | 50 |', leave = '' }) {
  const { branch } = readBranch(
    sheets(`
# 花名册
姓名 | 党员类别 | 月党费标准
${roster}
# 2026年活动安排
月份 | 计划日期 | 活动时间 | 活动主题
${schedule}
# 2026年考勤
姓名 | 1月
${marks}
# 2026年党费台账
姓名 | 党费标准 | 1月
${dues}
# 请假补课
姓名 | 活动日期 | 请假类型 | 补课时间
${leave}`),
    { year: 2026 },
  );
  const found = firstSteps(branch);
  return found && { next: found.next, done: [...found.done] };
}

test.each([
  ['heads alone', {}, { next: 'roster', done: [] }],
  ['somebody on the roster', { roster: PERSON }, { next: 'plan', done: ['roster'] }],
  ['a plan before the roster', { schedule: PLANNED }, { next: 'roster', done: ['plan'] }],
  [
    'a theme without a day',
    { roster: PERSON, schedule: '1月 | | | 学习党章' },
    { next: 'themeDay', done: ['roster', 'plan'] },
  ],
  [
    'a day that cannot be read',
    { roster: PERSON, schedule: '1月 | 待定 | |' },
    { next: 'themeDay', done: ['roster', 'plan'] },
  ],
  ['roster and plan', { roster: PERSON, schedule: PLANNED }, { next: 'themeDay', done: ['roster', 'plan'] }],
  ['the day on which it was held', { roster: PERSON, schedule: '1月 | @2026-01-20 | @2026-01-20 |' }, null],
  ['a mark, without a plan', { roster: PERSON, marks: '李明 | √' }, null],
  ['a payment, without a roster', { dues: '李明 | 50 | 50' }, null],
  ['somebody who asked for leave', { roster: PERSON, leave: '李明 | @2026-01-20 | 事假 |' }, null],
] as const)('%s', (_, written, expected) => {
  expect(steps(written)).toEqual(expected);
});
