import { found } from '../../rule-cases';

describe('organiser-rotation', () => {
  test('fires: three turns, more than twice as many as another section', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-01 | @2020-01-20 | 志愿服务 | 办公室
      2020-02 | @2020-02-20 | 志愿服务 | 技术科
      2020-03 | @2020-03-20 | 志愿服务 | 办公室
      2020-04 | @2020-04-20 | 志愿服务 | 管理科
      2020-05 | @2020-05-20 | 志愿服务 | 办公室
    `;
    expect(found('organiser-rotation', text, { month: '2020-05' })).toEqual([
      'warning 活动记录!D6 - 2020-05 too-often',
    ]);
  });

  test('fires: joint turns count for each section', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-01 | @2020-01-20 | 志愿服务 | 办公室、管理科
      2020-02 | @2020-02-20 | 志愿服务 | 技术科
      2020-03 | @2020-03-20 | 志愿服务 | 办公室 管理科
      2020-04 | @2020-04-20 | 志愿服务 | 编研科
      2020-05 | @2020-05-20 | 志愿服务 | 办公室、管理科
    `;
    expect(found('organiser-rotation', text, { month: '2020-05' })).toEqual([
      'warning 活动记录!D6 - 2020-05 too-often',
      'warning 活动记录!D6 - 2020-05 too-often',
    ]);
  });

  test('fires: also in a month when another section is on duty', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-01 | @2020-01-20 | 志愿服务 | 办公室
      2020-02 | @2020-02-20 | 志愿服务 | 办公室
      2020-03 | @2020-03-20 | 志愿服务 | 技术科
      2020-04 | @2020-04-20 | 志愿服务 | 办公室
      2020-05 | @2020-05-20 | 志愿服务 | 管理科
    `;
    expect(found('organiser-rotation', text, { month: '2020-05' })).toEqual([
      'warning 活动记录!D6 - 2020-05 too-often',
    ]);
  });

  test('fires: three months running, across the turn of the year', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2019-11 | @2019-11-20 | 志愿服务 | 办公室
      2019-12 | @2019-12-20 | 志愿服务 | 办公室
      2020-01 | @2020-01-20 | 志愿服务 | 办公室
    `;
    expect(found('organiser-rotation', text, { month: '2020-01' })).toEqual([
      'warning 活动记录!D4 - 2020-01 three-months-running',
    ]);
  });

  test('silent: exactly twice as often', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-01 | @2020-01-20 | 志愿服务 | 办公室
      2020-02 | @2020-02-20 | 志愿服务 | 技术科
      2020-03 | @2020-03-20 | 志愿服务 | 办公室
      2020-04 | @2020-04-20 | 志愿服务 | 技术科
      2020-05 | @2020-05-20 | 志愿服务 | 办公室
      2020-06 | @2020-06-20 | 志愿服务 | 办公室
    `;
    expect(found('organiser-rotation', text, { month: '2020-06' })).toEqual([]);
  });

  test('silent: two turns to none', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-01 | @2020-01-20 | 志愿服务 | 办公室
      2020-02 | @2020-02-20 | 志愿服务 | 办公室
    `;
    expect(found('organiser-rotation', text, { month: '2020-02' })).toEqual([]);
  });

  test('silent: turns of last year do not count', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2019-10 | @2019-10-20 | 志愿服务 | 办公室
      2019-12 | @2019-12-20 | 志愿服务 | 办公室
      2020-01 | @2020-01-20 | 志愿服务 | 技术科
      2020-02 | @2020-02-20 | 志愿服务 | 办公室
    `;
    expect(found('organiser-rotation', text, { month: '2020-02' })).toEqual([]);
  });

  test('silent: later months of the year do not count', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-01 | @2020-01-20 | 志愿服务 | 办公室
      2020-02 | @2020-02-20 | 志愿服务 | 技术科
      2020-03 | @2020-03-20 | 志愿服务 | 办公室
      2020-04 | @2020-04-20 | 志愿服务 | 管理科
      2020-05 | @2020-05-20 | 志愿服务 | 办公室
    `;
    expect(found('organiser-rotation', text, { month: '2020-04' })).toEqual([]);
  });
});
