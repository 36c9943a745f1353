import { found } from '../../rule-cases';

describe('study-off-plan', () => {
  test('fires: nothing in common', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
      2020-06 | 学习民法典
      # 活动记录
      月份    | 活动时间    | 活动主题 | 集中学习
      2020-06 | @2020-06-20 | 志愿服务 | 学习党章党规
    `;
    expect(found('study-off-plan', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'info 活动记录!D2 - 2020-06 differs',
    ]);
  });

  test('fires: common words tie nothing together', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
      2020-06 | 组织党员学习民法典
      # 活动记录
      月份    | 活动时间    | 活动主题 | 集中学习
      2020-06 | @2020-06-20 | 志愿服务 | 组织党员学习党章
    `;
    expect(found('study-off-plan', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'info 活动记录!D2 - 2020-06 differs',
    ]);
  });

  test('silent: two characters in a row are shared', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
      2020-06 | 民法典总则
      # 活动记录
      月份    | 活动时间    | 活动主题 | 集中学习
      2020-06 | @2020-06-20 | 志愿服务 | 开展法典知识学习
    `;
    expect(found('study-off-plan', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a bare yes says nothing about the topic', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
      2020-06 | 民法典
      # 活动记录
      月份    | 活动时间    | 活动主题 | 集中学习
      2020-06 | @2020-06-20 | 志愿服务 | 是
    `;
    expect(found('study-off-plan', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: the plan has no topic', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
      2020-06 |
      # 活动记录
      月份    | 活动时间    | 活动主题 | 集中学习
      2020-06 | @2020-06-20 | 志愿服务 | 学习党章
    `;
    expect(found('study-off-plan', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: before the day is past', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
      2020-06 | 民法典
      # 活动记录
      月份    | 活动时间    | 活动主题 | 集中学习
      2020-06 | @2020-06-20 | 志愿服务 | 学习党章
    `;
    expect(found('study-off-plan', text, { month: '2020-06', today: '2020-06-20' })).toEqual([]);
  });
});
