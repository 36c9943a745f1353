import { described, monthsText, tablesOf } from './described';

describe('headers of two tiers and more', () => {
  test.each<[string, string, string[], string]>([
    [
      'months merged over 应交 实交 日期, names merged down',
      `
      # 党费台账
      姓名 | 科室 | 1月 | < | < | 2月 | < | < | 备注
      ^ | ^ | 应交 | 实交 | 日期 | 应交 | 实交 | 日期 | ^
      李明 | 办公室 | 50 | 50 | 1.20 | 50 | 50 | 2.20 |`,
      ['dues 2/3 name:A section:B notes:I'],
      'C=1/due D=1/paid E=1/paidOn F=2/due G=2/paid H=2/paidOn',
    ],
    [
      'months not merged, names in the upper row',
      `
      # 党费台账
      姓名 | 1月 | | | 2月 | |
           | 应缴 | 实缴 | 缴费日期 | 应缴 | 实缴 | 缴费日期
      李明 | 50 | 50 | 1.20 | 50 | 50 | 2.20`,
      ['dues 2/3 name:A'],
      'B=1/due C=1/paid D=1/paidOn E=2/due F=2/paid G=2/paidOn',
    ],
    [
      '月缴党费 is what is owed',
      `
      # 党费台账
      姓名 | 1月 | < | 2月 | <
      ^ | 月缴党费（元） | 实交党费 | 月缴党费（元） | 实交党费
      李明 | 50 | 50 | 50 | 50`,
      ['dues 2/3 name:A'],
      'B=1/due C=1/paid D=2/due E=2/paid',
    ],
    [
      'names in the lower row only',
      `
      # 党费台账
      | | 1月 | < | 2月 | <
      姓名 | 科室 | 应交 | 实交 | 应交 | 实交
      李明 | 办公室 | 50 | 50 | 50 | 50`,
      ['dues 2/3 name:A section:B'],
      'C=1/due D=1/paid E=2/due F=2/paid',
    ],
    [
      'merges off by one to the left: the order of the lower tier decides',
      `
      # 党费台账
      序号 | 1月 | < | < | 2月 | < | < |
      | 姓名 | 应交 | 实交 | 日期 | 应交 | 实交 | 日期
      1 | 李明 | 50 | 50 | 1.20 | 50 | 50 | 2.20`,
      ['dues 2/3 name:B'],
      'C=1/due D=1/paid E=1/paidOn F=2/due G=2/paid H=2/paidOn',
    ],
    [
      'merges off by one to the right',
      `
      # 党费台账
      姓名 | | 1月 | < | < | 2月 | < | <
      ^ | 应交 | 实交 | 日期 | 应交 | 实交 | 日期 |
      李明 | 50 | 50 | 1.20 | 50 | 50 | 2.20 |`,
      ['dues 2/3 name:A'],
      'B=1/due C=1/paid D=1/paidOn E=2/due F=2/paid G=2/paidOn',
    ],
    [
      '合计 of two columns behind the months',
      `
      # 党费台账
      姓名 | 1月 | < | 2月 | < | 合计 | <
      ^ | 应交 | 实交 | 应交 | 实交 | 应交 | 实交
      李明 | 50 | 50 | 50 | 50 | 100 | 100`,
      ['dues 2/3 name:A due:F'],
      'B=1/due C=1/paid D=2/due E=2/paid',
    ],
    [
      'a standard in the lower row before the months',
      `
      # 党费台账
      姓名 | | 1月 | < | 2月 | <
      ^ | 月应缴 | 实缴 | 日期 | 实缴 | 日期
      李明 | 50 | 50 | 1.20 | 50 | 2.20`,
      ['dues 2/3 name:A due:B'],
      'C=1/paid D=1/paidOn E=2/paid F=2/paidOn',
    ],
    [
      '应交 and 实交 over the months',
      `
      # 党费台账
      姓名 | 应交 | < | 实交 | <
      ^ | 1月 | 2月 | 1月 | 2月
      李明 | 50 | 50 | 50 | 50`,
      ['dues 2/3 name:A'],
      'B=1/due C=2/due D=1/paid E=2/paid',
    ],
    [
      'years over months',
      `
      # 党费台账
      姓名 | 2019年 | < | 2020年 | <
      ^ | 11月 | 12月 | 1月 | 2月
      李明 | 50 | 50 | 50 | 50`,
      ['dues 2/3 name:A'],
      'B=2019-11/paid C=2019-12/paid D=2020-1/paid E=2020-2/paid',
    ],
    [
      'a half-year over its months, in three tiers',
      `
      # 党费台账
      姓名 | 上半年 | < | < | <
      ^ | 1月 | < | 2月 | <
      ^ | 应交 | 实交 | 应交 | 实交
      李明 | 50 | 50 | 50 | 50`,
      ['dues 3/4 name:A'],
      'B=1/due C=1/paid D=2/due E=2/paid',
    ],
    [
      'dates over 签到 and a column that is none',
      `
      # 考勤
      姓名 | 1月20日 | < | 2月20日 | <
      ^ | 签到 | 备注 | 签到 | 备注
      李明 | √ | | 假 | 出差`,
      ['attendance 2/3 name:A remarks:C'],
      'B=1.20/mark D=2.20/mark',
    ],
    [
      'words parted over two rows',
      `
      # 活动记录
      活动 | < | 应到 | 实到
      时间 | 主题 | 人数 | 人数
      2020-06-22 | 诵读党章 | 24 | 22`,
      ['sessions 2/3 date:A theme:B expectedCount:C presentCount:D'],
      '',
    ],
    [
      'group words over a roster',
      `
      # 花名册
      基本情况 | < | < | 党内情况 | <
      姓名 | 性别 | 出生年月 | 入党时间 | 转正时间
      李明 | 男 | 1980-01 | 2008-07-01 | 2009-07-01`,
      ['roster 2/3 name:A gender:B birthDate:C joinedOn:D fullMemberOn:E'],
      '',
    ],
    [
      'names for machines below',
      `
      # 花名册
      姓名 | 党员类别 | 入党时间
      xm | dylb | rdsj
      李明 | 正式党员 | 2008-07-01`,
      ['roster 2/3 name:A category:B joinedOn:C'],
      '',
    ],
    [
      'names for machines above',
      `
      # 花名册
      xm | dylb | rdsj
      姓名 | 党员类别 | 入党时间
      李明 | 正式党员 | 2008-07-01`,
      ['roster 2/3 name:A category:B joinedOn:C'],
      '',
    ],
    [
      'all heads merged down',
      `
      # 花名册
      姓名 | 党员类别 | 入党时间
      ^ | ^ | ^
      李明 | 正式党员 | 2008-07-01`,
      ['roster 2/3 name:A category:B joinedOn:C'],
      '',
    ],
    [
      'a name over two columns',
      `
      # 花名册
      姓名 | < | 党员类别 | 入党时间
      李明 | | 正式党员 | 2008-07-01`,
      ['roster 1/2 name:A category:C joinedOn:D'],
      '',
    ],
  ])('%s', (_, text, tables, months) => {
    const found = tablesOf(text);
    expect(described(found)).toEqual(tables);
    expect(monthsText(found[0])).toBe(months);
  });

  test('a data row of lower-case letters under a Chinese header stays data where words repeat', () => {
    expect(
      described(
        tablesOf(`
          # 花名册
          姓名 | 党员类别 | 入党时间 | 备注
          李明 | 正式党员 | 2008-07-01 | a`),
      ),
    ).toEqual(['roster 1/2 name:A category:B joinedOn:C notes:D']);
  });
});
