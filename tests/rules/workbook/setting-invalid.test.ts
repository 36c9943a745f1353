import { ruleNames } from '../../../src/locales/rule-names';
import { readBranch } from '../../../src/reading/read-branch';
import { check } from '../../../src/rules/check';
import { day, monthOf } from '../../branch-by-hand';
import { found, lineOf } from '../../rule-cases';
import { sheets } from '../../sheets';

describe('setting-invalid', () => {
  test('fires: a word where a number of days belongs', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 设置
      项目         | 值   | 说明
      补课期限(天) | 不限 |
    `;
    expect(found('setting-invalid', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 设置!B2 - - invalid',
    ]);
  });

  test('fires: a rule that does not exist, at the cell that names it', () => {
    const snapshot = sheets(`
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 设置
      项目        | 值
      dues-unpayd | 不检查
    `);
    const { branch } = readBranch(snapshot, { ruleNames: ruleNames() });
    const { findings } = check(branch, { month: monthOf('2020-06'), today: day('2020-07-10') });
    const lines = findings.filter(({ rule }) => rule === 'setting-invalid').map(lineOf);
    expect(lines).toEqual(['warning 设置!A2 - - unknown-rule']);
  });

  test('silent: a value that can be used', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 设置
      项目         | 值 | 说明
      补课期限(天) | 60 |
    `;
    expect(found('setting-invalid', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
