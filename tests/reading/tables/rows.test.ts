import { described, rowsText, tablesOf, textsOf, totalsText } from './described';

describe('which rows are data', () => {
  test.each<[string, string, string, string]>([
    [
      '合计 at the end',
      `
      # 党费台账
      姓名 | 1月 | 2月
      李明 | 50 | 50
      王芳 | 30 | 30
      合 计 | 80 | 80`,
      '2-3',
      '4:2-3',
    ],
    [
      '小计 between sections, 合计 and 总计',
      `
      # 党费台账
      姓名 | 1月
      李明 | 50
      小计 | 50
      王芳 | 30
      张伟 | 20
      技术科小计 | 50
      合计 | 100`,
      '2,4-5',
      '3:2 6:4-5 7:2,4-5',
    ],
    [
      '合计 under each section, 总计 last',
      `
      # 党费台账
      科室 | 姓名 | 1月
      办公室 | 李明 | 50
      合计 | | 50
      技术科 | 王芳 | 30
      合计 | | 30
      总计 | | 80`,
      '2,4',
      '3:2 5:4 6:2,4',
    ],
    [
      'the total word in the column of numbers, a count beside it',
      `
      # 党费台账
      序号 | 姓名 | 1月
      1 | 李明 | 50
      合计 | 1人 | 50`,
      '2',
      '3:2',
    ],
    [
      'a merged total word',
      `
      # 党费台账
      序号 | 科室 | 姓名 | 1月
      1 | 办公室 | 李明 | 50
      合计 | < | < | 50`,
      '2',
      '3:2',
    ],
    [
      '合计 above the rows it sums',
      `
      # 党费台账
      姓名 | 1月
      合计 | 80
      李明 | 50
      王芳 | 30`,
      '3-4',
      '2:3-4',
    ],
    [
      'counts and rates under the marks',
      `
      # 考勤
      姓名 | 1月 | 2月
      李明 | √ | 假
      应到人数 | 1 | 1
      实到 | 1 | 0
      出勤率（%） | 100 | 0`,
      '2',
      '',
    ],
    [
      'blank rows, merely numbered rows, and rows with nothing but a dash of colour',
      `
      # 花名册
      序号 | 姓名 | 党员类别 | 入党时间
      1 | 李明 | 正式党员 | 2008-07-01

      2 | | |
      3 | 王芳 | 正式党员 | 2008-07-01
      4 | | |`,
      '2,5',
      '',
    ],
    [
      'notes and signatures below',
      `
      # 考勤
      姓名 | 1月 | 2月
      李明 | √ | △
      注：√出勤 △事假 ○病假 ×缺席
      △表示事假，须经批准。
      制表人：王芳 | 审核人：张伟 | 统计日期：2020年7月1日`,
      '2',
      '',
    ],
    [
      'a header printed again on each page, its title too',
      `
      # 党费台账
      2020年党费台账 | < | <
      姓名 | 1月 | 2月
      李明 | 50 | 50
      2020年党费台账 | < | <
      姓名 | 1月 | 2月
      王芳 | 30 | 30

      姓名 | 1月 | 2月
      张伟 | 20 | 20`,
      '3,6,9',
      '',
    ],
    [
      'a two-tier header printed again',
      `
      # 党费台账
      姓名 | 1月 | <
      ^ | 应交 | 实交
      李明 | 50 | 50
      姓名 | 1月 | <
      ^ | 应交 | 实交
      王芳 | 30 | 30`,
      '3,6',
      '',
    ],
    [
      'lines that part the table',
      `
      # 花名册
      姓名 | 党员类别 | 入党时间
      一、办公室 | |
      李明 | 正式党员 | 2008-07-01
      第二党小组 | < | <
      王芳 | 正式党员 | 2008-07-01`,
      '3,5',
      '',
    ],
    [
      'sections merged down',
      `
      # 花名册
      科室 | 姓名 | 党员类别 | 入党时间
      办公室 | 李明 | 正式党员 | 2008-07-01
      ^ | 王芳 | 正式党员 | 2008-07-01
      ^ | | |`,
      '2-3',
      '',
    ],
    [
      'names merged down over several entries',
      `
      # 请假补课
      姓名 | 活动日期 | 请假事由
      李明 | 2020-05-20 | 出差
      ^ | 2020-06-22 | 病
      ^ | |`,
      '2-3',
      '',
    ],
    [
      'a name alone, and a name of one and of many characters',
      `
      # 考勤
      姓名 | 1月 | 2月
      李明 | |
      阿依古丽·买买提 | √ |`,
      '2-3',
      '',
    ],
    [
      'long content in a schedule is no note',
      `
      # 活动安排
      活动主题 | 月份 | 活动内容
      学习会议精神；研讨。 | 1月 | 组织全体党员学习。
      注：如有变动另行通知 | |`,
      '2',
      '',
    ],
    [
      'signatures under a plan',
      `
      # 活动安排
      月份 | 活动主题 | 活动内容 | 组织科室
      1月 | 关怀帮扶 | 走访 | 办公室
      制表人：王芳 | 审核人：张伟 | 负责人：李明 | 2020年1月`,
      '2',
      '',
    ],
    [
      'settings with words of totals and labels',
      `
      # 设置
      项目 | 值
      支部名称： | 机关党支部
      合计 | 1
      联系人 |`,
      '2-4',
      '',
    ],
  ])('%s', (_, text, data, totals) => {
    const [table] = tablesOf(text);
    expect(rowsText(table?.dataRows ?? [])).toBe(data);
    expect(totalsText(table)).toBe(totals);
    expect(table?.lastRow).toBe(table?.dataRows.at(-1));
    expect(table?.firstRow).toBe(table?.dataRows[0]);
  });

  test('a table without data ends above its first row', () => {
    const [table] = tablesOf(`
      # 花名册
      党员花名册
      姓名 | 党员类别 | 入党时间
      注：一人一行 | |`);
    expect([table?.headerRow, table?.firstRow, table?.lastRow, table?.dataRows]).toEqual([2, 3, 2, []]);
  });

  test('a note block merged over rows and columns is a note', () => {
    const [table] = tablesOf(`
      # Sheet1
      学工号 | 姓名 | 党籍状态（正式党员或预备党员） | 入党时间
      1 | 张三 | 正式党员 | 2008-07-01

      | | 填写注意事项： 一人一行 | <
      | | ^ | `);
    expect(described(table ? [table] : [])).toEqual(['roster 1/2 id:A name:B category:C joinedOn:D']);
    expect(textsOf(table?.notes ?? [])).toEqual(['填写注意事项： 一人一行']);
  });
});
