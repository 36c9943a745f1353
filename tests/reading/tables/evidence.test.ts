import { tablesOf } from './described';

const roles = (heads: string, title = ''): string =>
  tablesOf(`
      # Sheet1
      ${title}
      ${heads}
      1月 | 学习 | 是`)
    .map(({ role }) => role)
    .join(' ');

describe('a column that only a session can fill makes a plan a record too', () => {
  test.each([
    ...['记录人', '重温入党誓词', '现场交纳党费', '悬挂党旗', '佩戴党徽', '活动小结', '活动照片'],
    ...['上报渠道', '上报时间', '实到人数', '请假人数', '缺席人数', '列席人员', '列席', '列席人数'],
  ])('%s', (head) => {
    expect(roles(`月份 | 活动主题 | ${head}`)).toBe('schedule sessions');
    expect(roles(`月份 | 活动主题 | ${head}`, '2026年活动计划')).toBe('schedule sessions');
  });

  test.each(['主持人', '集中学习', '应到人数'])('%s, unless the table calls itself a plan', (head) => {
    expect(roles(`月份 | 活动主题 | ${head}`)).toBe('schedule sessions');
    expect(roles(`月份 | 活动主题 | ${head}`, '2026年活动计划')).toBe('schedule');
  });

  test.each(['组织科室', '活动地点', '活动内容', '活动类别', '分管支委', '通知时间', '时长'])('%s does not', (head) => {
    expect(roles(`月份 | 活动主题 | ${head}`)).toBe('schedule');
  });
});

describe('a column that only a register of leave has makes a list of people one', () => {
  const list = (head: string): string =>
    tablesOf(`
      # Sheet1
      姓名 | 月份 | ${head}
      李明 | 1月 | 是`)
      .map(({ role }) => role)
      .join(' ');

  test.each([
    ...['请假类型', '请假事由', '缺席原因', '申请时间', '批准人', '联系教育情况', '通报活动内容'],
    ...['是否补课', '补课日期', '补课方式'],
  ])('%s', (head) => {
    expect(list(head)).toBe('leave');
  });

  test.each(['备注', '主持人', '电话'])('%s does not', (head) => {
    expect(list(head)).not.toBe('leave');
  });
});
