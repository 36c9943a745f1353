import { found } from '../../rule-cases';

const RULE = 'member-conversion-due';
const roster = (category: string, joined: string, more = '| |'): string => `
# 花名册
姓名 | 类别 | 入党时间 | 转正时间 | 状态
李明 | ${category} | ${joined} ${more}
`;
const on = (today: string) => ({ month: '2020-06', today });

test.each(['2020-06-20', '2020-06-21', '2020-07-20'])(
  'fires: within the 30 days before the year is over, on %s',
  (today) => {
    expect(found(RULE, roster('预备党员', '2019-07-20'), on(today))).toEqual(['info 花名册!B2 李明 - due']);
  },
);

test.each(['2020-06-19', '2020-07-21'])('silent: earlier, and once the year is over: %s', (today) => {
  expect(found(RULE, roster('预备党员', '2019-07-20'), on(today))).toEqual([]);
});

test.each([
  ['a full member', '正式党员', '| |'],
  ['somebody whose full membership is dated', '预备党员', '| 2020-07-20 |'],
  ['somebody who is gone', '预备党员', '| | 已转出'],
])('silent: %s', (_, category, more) => {
  expect(found(RULE, roster(category, '2019-07-20', more), on('2020-07-01'))).toEqual([]);
});

test.each(['', '去年'])('silent: a date of joining that is blank or cannot be read, %j', (joined) => {
  expect(found(RULE, roster('预备党员', joined), on('2020-07-01'))).toEqual([]);
});
