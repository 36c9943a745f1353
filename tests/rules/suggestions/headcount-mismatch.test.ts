import { june, JUNE } from '../attendance/june';
import { suggested } from '../../rule-cases';

const MARKS = ['√', '√', '√', '事假', '×', '√'];

describe('the number that is suggested', () => {
  const of = (numbers: string, marks: readonly string[] = MARKS): string[] => {
    const session = `
# 活动记录
月份 | 活动日期 | 活动主题 | 应到人数 | 实到人数 | 请假人数 | 缺席人数
2020年6月 | 2020-06-22 | 诵读党章 | ${numbers}
`;
    return suggested('headcount-mismatch', june(marks, '', session), JUNE);
  };

  test('is the count of the marks', () => {
    expect(of('6 | 3 | 0 | 1')).toEqual(['活动记录!D2: 6 -> 5', '活动记录!F2: 0 -> 1']);
  });

  test('is none while a mark is missing or cannot be told', () => {
    expect(of('6 | 3 | 0 | 1', ['√', '√', '√', '事假', ''])).toEqual([]);
    expect(of('6 | 5 | 0 | 1', ['√', '√', '√', '△', '×'])).toEqual([]);
  });

  test('is none where a text stands there', () => {
    expect(of('6人 | 3 | 1 | 1')).toEqual([]);
  });
});
