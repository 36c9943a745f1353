import { checkSheets, found } from '../../rule-cases';
import { first, june, JUNE, ROSTER } from './june';

const RULE = 'make-up-missing';

function register(row: string): string {
  return `
# 请假补课
姓名 | 月份 | 是否补课 | 补课时间
${row}
`;
}

const OPEN = june(first('事假'), register('李明 | 2020年6月 | |'));

describe('the limit is 30 days after the session of 22 June', () => {
  test.each([
    ['open from the day of the session', '2020-06-22', 'info 请假补课!D2 李明 2020-06 open'],
    ['open on the last day of the limit', '2020-07-22', 'info 请假补课!D2 李明 2020-06 open'],
    ['overdue the day after', '2020-07-23', 'error 请假补课!D2 李明 2020-06 overdue'],
  ])('fires: %s', (_, today, line) => {
    expect(found(RULE, OPEN, { ...JUNE, today })).toEqual([line]);
  });

  test('silent: before the session nothing has been missed', () => {
    expect(found(RULE, OPEN, { ...JUNE, today: '2020-06-21' })).toEqual([]);
  });

  test('fires: overdue sooner where settings say so', () => {
    const settings = `
# 设置
项目 | 值
补课期限(天) | 10
`;
    expect(found(RULE, OPEN + settings, { ...JUNE, today: '2020-07-03' })).toEqual([
      'error 请假补课!D2 李明 2020-06 overdue',
    ]);
  });
});

describe('who has made it up', () => {
  test.each([
    ['the mark says leave and made up', '假/补', '王芳 | 2020年6月 | |'],
    ['the mark says absent and made up', '缺席(已补课)', '王芳 | 2020年6月 | |'],
    ['a bare 补', '补', '李明 | 2020年6月 | |'],
    ['the register says yes', '×', '李明 | 2020年6月 | 是 |'],
    ['the register has a date, late or not', '×', '李明 | 2020年6月 | | 2020-07-30'],
    ['a date that cannot be read is no gap', '×', '李明 | 2020年6月 | | 7月下旬'],
    ['an entry whose month cannot be read may be the one', '×', '李明 | 13月 | 是 |'],
    ['present after all', '√', '李明 | 2020年6月 | |'],
  ])('silent: %s', (_, mark, row) => {
    expect(found(RULE, june(first(mark), register(row)), JUNE)).toEqual([]);
  });

  test('fires: a date still to come is a plan', () => {
    const text = june(first('×'), register('李明 | 2020年6月 | | 2020-08-10'));
    expect(found(RULE, text, { ...JUNE, today: '2020-08-09' })).toEqual(['error 请假补课!D2 李明 2020-06 overdue']);
    expect(found(RULE, text, { ...JUNE, today: '2020-08-10' })).toEqual([]);
  });
});

describe('where it is to be typed', () => {
  test('fires: beside the mark, where the register has no entry', () => {
    expect(found(RULE, june(first('×'), register('王芳 | 2020年6月 | |')), JUNE)).toEqual([
      'error 考勤!B2 李明 2020-06 overdue',
    ]);
  });

  test('fires: in the yes/no column, where no date is kept', () => {
    const plain = `
# 请假补课
姓名 | 月份 | 是否补课
李明 | 2020年6月 |
`;
    expect(found(RULE, june(first('×'), plain), JUNE)).toEqual(['error 请假补课!C2 李明 2020-06 overdue']);
  });
});

const YEAR = `
${ROSTER}
# 活动记录
月份 | 活动日期 | 活动主题
2020年4月 | 2020-04-20 | 学习
2020年5月 | 2020-05-20 | 学习
2020年6月 | 2020-06-22 | 诵读党章
# 考勤
姓名 | 2020年4月 | 2020年5月 | 2020年6月
李明 | 事假 | √ | ×
王芳 | × | 假/补 | √
张伟 | √ | √ | √
赵敏 | √ | √ | √
`;

test('fires: open items of earlier sessions too, each with its own month', () => {
  expect(found(RULE, YEAR, { month: '2020-06', today: '2020-07-05' })).toEqual([
    'error 考勤!B2 李明 2020-04 overdue',
    'error 考勤!B3 王芳 2020-04 overdue',
    'info 考勤!D2 李明 2020-06 open',
  ]);
  expect(found(RULE, YEAR, { month: '2020-04', today: '2020-07-05' })).toHaveLength(2);
});

test('silent: not checked where neither a register nor a make-up mark exists', () => {
  const { findings, notChecked } = checkSheets(june(first('×')), JUNE);
  expect(findings.filter(({ rule }) => rule === RULE)).toEqual([]);
  expect(notChecked.map(({ rule }) => rule)).toContain(RULE);
});
