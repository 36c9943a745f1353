import { described, tablesOf, textsOf } from './described';

describe('what stands above a header', () => {
  test.each<[string, string, string[]]>([
    [
      'a merged title',
      `
      # 名册
      党员信息表 | < | <
      姓名 | 类别 | 入党时间
      李明 | 正式党员 | 2008-07-01`,
      ['roster 2/3 name:A category:B joinedOn:C'],
    ],
    [
      'a title that is not merged, and a unit line',
      `
      # Sheet1
      2020年党费收缴台账
      单位名称：市档案馆党支部
      姓名 | 1月 | 2月
      李明 | 50 | 50`,
      ['dues 3/4 name:A'],
    ],
    [
      'several lines, a header in row 8',
      `
      # Sheet1
      市档案馆
      党员花名册 | < | <
      单位名称： | 机关党支部 |
      填表说明：一人一行
      注意：日期写成 2020-07-01 这样。

      统计日期：2020年7月
      姓名 | 党员类别 | 入党时间
      李明 | 正式党员 | 2008-07-01`,
      ['roster 8/9 name:A category:B joinedOn:C'],
    ],
    [
      'a line with the collector',
      `
      # 党费
      党费收缴表 | < | <
      收缴人：王芳 | | 单位：元
      姓名 | 月份 | 实缴金额
      李明 | 2020-01 | 50`,
      ['dues 3/4 name:A month:B paid:C'],
    ],
    [
      'a head that explains itself at length',
      `
      # 花名册
      姓名 | 党员类别 | 入党时间（请写成 2008-07-01 这样，预备党员写接收为预备党员的日期，不清楚的先空着，由组织委员核对后补填）
      李明 | 正式党员 | 2008-07-01`,
      ['roster 1/2 name:A category:B joinedOn:C'],
    ],
    [
      'two merged titles side by side',
      `
      # Sheet1
      党员花名册 | < | < | 2020年 | <
      姓名 | 民族 | 科室 | 党员类别 | 入党时间
      李明 | 汉 | 办公室 | 正式党员 | 2008-07-01`,
      ['roster 2/3 name:A ethnicity:B section:C category:D joinedOn:E'],
    ],
  ])('%s', (_, text, expected) => {
    expect(described(tablesOf(text))).toEqual(expected);
  });

  test('titles and notes are told apart', () => {
    const [table] = tablesOf(`
      # 考勤
      2020年考勤表 | < | <
      注：√出勤 △事假 ○病假
      单位名称：机关党支部
      姓名 | 1月 | 2月
      李明 | √ | △`);
    expect(textsOf(table?.titles ?? [])).toEqual(['2020年考勤表']);
    expect(textsOf(table?.notes ?? [])).toEqual(['注：√出勤 △事假 ○病假', '单位名称：机关党支部']);
  });

  test('the cells of a legend line are notes, what states the year behind a label is a title', () => {
    const [table] = tablesOf(`
      # 考勤
      单位名称：机关党支部 | | 2020年6月
      图例： | √ 出勤 | △ 事假
      姓名 | 1月 | 2月
      李明 | √ | △`);
    expect(textsOf(table?.titles ?? [])).toEqual(['2020年6月']);
    expect(textsOf(table?.notes ?? [])).toEqual(['单位名称：机关党支部', '图例：', '√ 出勤', '△ 事假']);
  });

  test('a legend at the side of the table is a note', () => {
    const [table] = tablesOf(`
      # 考勤
      姓名 | 1月 | 2月 | |
      李明 | √ | △ | | 图例：△事假
      王芳 | √ | √ | | ○病假`);
    expect(textsOf(table?.notes ?? [])).toEqual(['图例：△事假', '○病假']);
  });
});
