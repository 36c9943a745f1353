import { seen } from '../../whole-workbook';

const MAY = { month: '2020-05', today: '2020-07-10', half: '2020-H1' };

function branch(heads: string, april: string, may: string, june: string): string {
  return `
  # 花名册
  姓名 | 类别     | 科室
  李明 | 正式党员 | 办公室
  王芳 | 正式党员 | 人教科
  # 安排
  2020年主题党日活动安排表 | < | < | < | <
  月份 | 活动主题 | 活动内容 | 责任科室${heads}
  4月  | 走访慰问 | 慰问     | 办公室${april}
  5月  | 廉政教育 | 参观     | 人教科${may}
  6月  | 读书     | 诵读     | 办公室${june}
  # 考勤
  姓名 | 2020年4月 | 5月 | 6月
  李明 | √         | √   |
  王芳 | √         | ×   |`;
}

describe("the plan's own annex: months and no dates", () => {
  test('a month with marks was held, as on the 20th', () => {
    const found = seen(branch('', '', '', ''), MAY);
    expect(found.notChecked).toEqual(
      expect.arrayContaining(['theme-day-missing', 'theme-day-date', 'holiday-calendar-missing']),
    );
    expect(found.of('theme-day-missing', 'theme-day-date', 'sign-in-missing')).toEqual([]);
    expect(found.of('attendance-rate-low')).toEqual(['attendance-rate-low: warning 考勤!C1 - 2020-05 low']);
    expect(found.totals).toMatchObject({ sessions: 2, due: 4, present: 3, absent: 1 });
  });

  test('a month without marks or steps is silent', () => {
    const found = seen(branch('', '', '', ''), { ...MAY, month: '2020-06' });
    expect(found.of('theme-day-missing', 'sign-in-missing', 'attendance-unmarked')).toEqual([]);
  });

  test('a month with a recorded step was held, and wants its sign-in', () => {
    const found = seen(branch(' | 重温入党誓词', ' | 是', ' | 是', ' | 是'), { ...MAY, month: '2020-06' });
    expect(found.of('sign-in-missing')).toHaveLength(1);
  });

  test('near-miss: with a column for dates a month without one is missing', () => {
    const found = seen(branch(' | 实际时间', ' | 2020-04-20', ' | ', ' | '), MAY);
    expect(found.of('theme-day-missing')).toEqual(['theme-day-missing: error 安排!E4 - 2020-05 no-date']);
  });
});
