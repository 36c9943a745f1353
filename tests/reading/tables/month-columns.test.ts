import { described, monthsText, tablesOf, totalColumnsText } from './described';

describe('columns of months and dates', () => {
  test.each<[string, string, string]>([
    ['1月 …', '姓名 | 1月 | 2 月 | 三月 | 十二月', 'B=1/paid C=2/paid D=3/paid E=12/paid'],
    ['1月份', '姓名 | 1月份 | 02月', 'B=1/paid C=2/paid'],
    ['1月党费', '姓名 | 1月党费 | 2月党费（元）', 'B=1/paid C=2/paid'],
    ['1月应交', '姓名 | 1月应交 | 1月实交 | 1月缴费日期', 'B=1/due C=1/paid D=1/paidOn'],
    [
      'months with years',
      '姓名 | 2020年1月 | 2020.2 | 2020-03 | 202004',
      'B=2020-1/paid C=2020-2/paid D=2020-3/paid E=2020-4/paid',
    ],
    [
      'texts of year and month',
      "姓名 | '2020.10' | '202011' | 二〇二〇年十二月",
      'B=2020-10/paid C=2020-11/paid D=2020-12/paid',
    ],
    [
      'the number 2020.1 after a September is October',
      '姓名 | 2020.08 | 2020.09 | 2020.1 | 2020.11',
      'B=2020-8/paid C=2020-9/paid D=2020-10/paid E=2020-11/paid',
    ],
    ['the number 2020.1 alone is January', '姓名 | 2020.1 | 2020.2', 'B=2020-1/paid C=2020-2/paid'],
    ['real dates of first days are months', '姓名 | @2020-01-01 | @2020-02-01', 'B=2020-1/paid C=2020-2/paid'],
    ['a run of bare numbers', '姓名 | 1 | 2 | 3 | 4', 'B=1/paid C=2/paid D=3/paid E=4/paid'],
    ['a run of bare numbers as text', "姓名 | '7' | '8' | '9'", 'B=7/paid C=8/paid D=9/paid'],
  ])('of a ledger: %s', (_, heads, expected) => {
    const [table] = tablesOf(`
      # 党费台账
      ${heads}
      李明 | 50 | 50`);
    expect(table?.role).toBe('dues');
    expect(monthsText(table)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['months', '姓名 | 1月 | 2月', 'B=1/mark C=2/mark'],
    ['months, and how often somebody came', '姓名 | 1月 | 2月 | 出勤次数 | 出勤率', 'B=1/mark C=2/mark'],
    ['1月20日', '姓名 | 1月20日 | 2月20日（周四）', 'B=1.20/mark C=2.20/mark'],
    ['1.20 as text', "姓名 | '1.20' | '2.18'", 'B=1.20/mark C=2.18/mark'],
    ['1.18 as a number', '姓名 | 1.18 | 2.18', 'B=1.18/mark C=2.18/mark'],
    ['1.2 as a number may be the 2nd or the 20th', '姓名 | 1.2 | 2.18', 'B=1/mark C=2.18/mark'],
    ['1/20', '姓名 | 1/20 | 2-20', 'B=1.20/mark C=2.20/mark'],
    [
      'whole dates',
      '姓名 | 2020-01-20 | 2020.2.20 | 2020年3月20日',
      'B=2020-1.20/mark C=2020-2.20/mark D=2020-3.20/mark',
    ],
    ['real dates', '姓名 | @2020-01-20 | @2020-02-21', 'B=2020-1.20/mark C=2020-2.21/mark'],
    ['days within other words', '姓名 | 第一次（1月20日） | 党课2月20日', 'B=1.20/mark C=2.20/mark'],
    ['days in brackets', '姓名 | 1月（20日） | 2月（18日）', 'B=1.20/mark C=2.18/mark'],
    ['dates with what was done', '姓名 | 1月20日\\n专题学习 | 2月20日\\n志愿服务', 'B=1.20/mark C=2.20/mark'],
  ])('of an attendance sheet: %s', (_, heads, expected) => {
    const [table] = tablesOf(`
      # 考勤
      ${heads}
      李明 | √ | 假`);
    expect(table?.role).toBe('attendance');
    expect(monthsText(table)).toBe(expected);
  });

  test.each<[string, string]>([
    ['days of a month', Array.from({ length: 31 }, (_, index) => index + 1).join(' | ')],
    ['numbers that are no run', '1 | 3 | 7'],
    ['weeks', '第1周 | 第2周 | 第3周'],
    ['spans of months', '1月-3月 | 4月至6月'],
    ['spans of months that say 月 once', '1-3月 | 4—6月'],
    ['spans of months with a year', '2020.1-3月 | 2020-4-6月'],
    ['no such month', '13月 | 14月'],
  ])('are not seen in %s', (_, heads) => {
    const [table] = tablesOf(`
      # 考勤
      姓名 | 科室 | ${heads}
      李明 | 办公室 | √`);
    expect(table?.monthColumns ?? []).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['合计', '姓名 | 1月 | 2月 | 合计', 'D:BC'],
    ['小计 and 合计', '姓名 | 1月 | 2月 | 小计 | 3月 | 4月 | 小计 | 合计', 'D:BC G:EF H:BCEF'],
    ['quarters', '姓名 | 1月 | 2月 | 3月 | 一季度 | 4月 | 5月 | 6月 | 第二季度 | 累计', 'E:BCD I:FGH J:BCDFGH'],
    ['上半年', '姓名 | 1月 | 2月 | 上半年小计 | 7月 | 下半年 | 全年合计', 'D:BC F:E G:BCE'],
    ['a total that is another thing', '姓名 | 合计人数 | 1月 | 2月', 'B:CD'],
  ])('total columns: %s', (_, heads, expected) => {
    const [table] = tablesOf(`
      # 党费台账
      ${heads}
      李明 | 50 | 50`);
    expect(totalColumnsText(table)).toBe(expected);
  });

  test('total columns of two tiers cover their own kind', () => {
    const [table] = tablesOf(`
      # 党费台账
      姓名 | 1月 | < | 2月 | < | 合计 | <
      ^ | 应交 | 实交 | 应交 | 实交 | 应交 | 实交
      李明 | 50 | 50 | 50 | 40 | 100 | 90`);
    expect(totalColumnsText(table)).toBe('F:BD G:CE');
  });

  test.each<[string, string, string]>([
    ['the amounts due', '100', 'F:BD'],
    ['the amounts paid', '90', 'F:CE'],
  ])('a total column without a word for it covers %s where it sums them', (_, total, expected) => {
    const [table] = tablesOf(`
      # 党费台账
      姓名 | 1月 | < | 2月 | < | 合计
      ^ | 应交 | 实交 | 应交 | 实交 | ^
      李明 | 50 | 50 | 50 | 40 | ${total}`);
    expect(totalColumnsText(table)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['应交 in the title', '2020年应交党费', 'due'],
    ['实交 in the title', '2020年实交党费', 'paid'],
    ['both in the title', '2020年应交实交党费', 'paid'],
  ])('plain months hold what the title says: %s', (_, title, part) => {
    const [table] = tablesOf(`
      # Sheet1
      ${title}
      姓名 | 1月 | 2月
      李明 | 50 | 50`);
    expect(table?.monthColumns.map((column) => column.part)).toEqual([part, part]);
  });

  test('sums of a quarter in two tiers are no month', () => {
    const [table] = tablesOf(`
      # 党费台账
      姓名 | 1月 | < | 2月 | < | 3月 | < | 一季度 | <
      ^ | 应交 | 实交 | 应交 | 实交 | 应交 | 实交 | 应交 | 实交
      李明 | 50 | 50 | 50 | 50 | 50 | 50 | 150 | 150`);
    expect(monthsText(table)).toBe('B=1/due C=1/paid D=2/due E=2/paid F=3/due G=3/paid');
    expect(totalColumnsText(table)).toBe('H:BDF I:CEG');
  });

  test('the way of paying is no amount', () => {
    const [table] = tablesOf(`
      # 党费台账
      姓名 | 1月 | < | < | 2月 | < | <
      ^ | 应交 | 实交 | 缴费方式 | 应交 | 实交 | 缴费方式
      李明 | 50 | 50 | 微信 | 50 | 50 | 现金`);
    expect(monthsText(table)).toBe('B=1/due C=1/paid E=2/due F=2/paid');
  });

  test('a month may have more parts than the others', () => {
    const [table] = tablesOf(`
      # 党费台账
      姓名 | 1月 | < | < | 2月 | <
      ^ | 应交 | 实交 | 日期 | 应交 | 实交
      李明 | 50 | 50 | 1.20 | 50 | 50`);
    expect(monthsText(table)).toBe('B=1/due C=1/paid D=1/paidOn E=2/due F=2/paid');
  });

  test('themes under dates are no parts', () => {
    const [table] = tablesOf(`
      # 考勤
      姓名 | 1月20日 | 2月20日 | 3月20日
      ^ | 专题学习 | 交纳党费 | 志愿服务
      李明 | √ | √ | 假`);
    expect(monthsText(table)).toBe('B=1.20/mark C=2.20/mark D=3.20/mark');
  });

  test('the quarter over its months', () => {
    const found = tablesOf(`
      # 党费台账
      姓名 | 一季度 | < | < | 二季度 | < | <
      ^ | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
      李明 | 50 | 50 | 50 | 50 | 50 | 50`);
    expect(described(found)).toEqual(['dues 2/3 name:A']);
    expect(monthsText(found[0])).toBe('B=1/paid C=2/paid D=3/paid E=4/paid F=5/paid G=6/paid');
  });
});
