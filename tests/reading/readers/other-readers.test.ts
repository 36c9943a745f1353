import { branchOf, issueLines, shown } from '../reading-of';

describe('the study plan', () => {
  test('has a topic a month', () => {
    const text = `
      # 2020年学习计划
      月份 | 学习主题
      1月  | 党章
      2月  |
      三月 | 宪法
    `;
    expect(branchOf(text).studyTopics.map(({ month, topic }) => `${month} ${shown(topic)}`)).toEqual([
      '2020-01 党章',
      '2020-02 ',
      '2020-03 宪法',
    ]);
  });

  test('reports a topic without a month', () => {
    const text = `
      # 2020年学习计划
      月份 | 学习主题
      1月  | 党章
           | 宪法
      十三月 | 党史
    `;
    expect(branchOf(text).studyTopics).toHaveLength(1);
    expect(issueLines(text).sort()).toEqual([
      'cell-unreadable 2020年学习计划!A3 -',
      'cell-unreadable 2020年学习计划!A4 - 十三月',
    ]);
  });
});

describe('settings', () => {
  test('are read from the sheet 设置, a bad value reported', () => {
    const text = `
      # 设置
      项目 | 值 | 说明
      最低到会率(%) | 85 |
      补课期限(天) | 很久 |
      支部名称 | 第一党支部 |
    `;
    const { settings } = branchOf(text);
    expect([settings.minimumRate, settings.makeUpDays, settings.branchName]).toEqual([85, 30, '第一党支部']);
    expect(issueLines(text)).toEqual(['setting-invalid 设置!B3 - 很久']);
  });

  test('a column that a person confirmed is used as they said', () => {
    const text = `
      # 设置
      项目 | 值
      列 花名册!层级 | roster.category
      # 花名册
      姓名 | 层级     | 入党时间
      李明 | 预备党员 | 2020-07-01
    `;
    expect(branchOf(text).members.map(({ category }) => shown(category))).toEqual(['probationary']);
  });
});

describe('waivers', () => {
  test('are read from the sheet 豁免说明', () => {
    const text = `
      # 豁免说明
      规则 | 月份 | 对象 | 原因 | 批准人
      dues-late | 2020年6月 | 李明 | 住院 | 王芳
      photos-missing | | | |
    `;
    expect(
      branchOf(text).waivers.map(({ rule, month, subject, reason, approver }) => [
        rule,
        month,
        subject,
        reason,
        approver,
      ]),
    ).toEqual([
      ['dues-late', '2020-06', '李明', '住院', '王芳'],
      ['photos-missing', null, null, null, null],
    ]);
  });

  test('take the one year of the workbook for a month without one', () => {
    const text = `
      # 2020年学习计划
      月份 | 学习主题
      1月 | 党章
      # 豁免说明
      规则 | 月份 | 原因
      dues-late | 6月 | 住院
    `;
    expect(branchOf(text).waivers.map(({ month }) => month)).toEqual(['2020-06']);
  });
});
