import { findTables } from '../../../src/reading/tables/find-tables';
import { sheets } from '../../sheets';
import { described, tablesOf } from './described';

describe('what must not be taken for a table', () => {
  test.each<[string, string]>([
    [
      'a list of committee members without anything of the Party',
      `
      # Sheet1
      各分党委（党总支、直属党支部）委员及分工统计表 | < | < | <
      单位名称：
      序号 | 职  务 | 姓  名 | 工作证号 | 分  工 | 办公电话 | 手机号
      1 | 书记 | 李明 | 1 | 全面 | |
      统计日期：2017年2月`,
    ],
    [
      'a weekly attendance of a laboratory',
      `
      # Sheet1
      第19周考勤表 | < | < | < | <
      序号 | 姓名 | 星期一 | < | 本周
      ^ | ^ | 上午 | 下午 | 总计（h）
      1 | 李明 | Yes | No | 6`,
    ],
    [
      'a notice by sheet name',
      `
      # 党费公示
      姓名 | 1月 | 2月
      李明 | 50 | 50`,
    ],
    [
      'a notice by title',
      `
      # Sheet1
      2020年上半年党费收缴情况公示 | < | <
      姓名 | 1月 | 2月
      李明 | 50 | 50`,
    ],
    [
      'a hidden sheet of choices',
      `
      # 下拉列表 (hidden)
      姓名 | 科室 | 类别
      李明 | 办公室 | 正式党员`,
    ],
    [
      'a hidden list of names and sections',
      `
      # Sheet3 (hidden)
      姓名 | 科室
      李明 | 办公室`,
    ],
    [
      'a filled-in form',
      `
      # 登记表
      姓名 | 李明 | 入党时间 | 2008年 | 类别 | 正式党员
      性别 | 男 | 民族 | 汉 | 科室 | 办公室`,
    ],
    [
      'labels with their values',
      `
      # 封面
      姓名： | 李明 | 科室： | 办公室
      入党时间： | 2008-07-01 | 类别： | 正式党员`,
    ],
    [
      'an explanation of the columns',
      `
      # 填表说明
      姓名 | 必填
      入党时间 | 写到日
      备注 | 可不填`,
    ],
    [
      'a monthly sum of dues by section',
      `
      # 汇总
      科室 | 人数 | 1月 | 2月
      办公室 | 3 | 150 | 150`,
    ],
    ['an empty sheet', '# Sheet1'],
    ['a sentence', '# Sheet1\n姓名、类别、入党时间请如实填写 | 备注'],
  ])('%s', (_, text) => {
    expect(described(tablesOf(text))).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    [
      'a row of a schedule whose texts are header words',
      `
      # 活动安排
      活动时间 | 活动主题 | 活动内容 | 组织科室
      6月 | 集中学习 | 学习内容 | 办公室
      7月 | 重温入党誓词 | 交纳党费 | 办公室
      8月 | 活动照片 | 活动小结 | 备注`,
      ['schedule 1/2-4 month:A theme:B content:C organisers:D'],
    ],
    [
      'settings whose items are header words',
      `
      # 设置
      项目 | 值 | 说明
      联系人 | 张伟 | 备注
      上报渠道 | 机关工委 | 说明
      月份 | 6 | 备注
      上报渠道 | 月份 | 备注`,
      ['settings 1/2-5 item:A value:B notes:C'],
    ],
    [
      'a remark that is a header word',
      `
      # 花名册
      姓名 | 党员类别 | 入党时间 | 备注
      李明 | 正式党员 | 2008-07-01 | 姓名`,
      ['roster 1/2 name:A category:B joinedOn:C notes:D'],
    ],
    [
      'a contact list beside the roster',
      `
      # 花名册
      姓名 | 党员类别 | 入党时间
      李明 | 正式党员 | 2008-07-01
      # 通讯录
      姓名 | 部门 | 电话
      李明 | 办公室 | 1`,
      ['roster 1/2 name:A category:B joinedOn:C'],
    ],
    [
      'a sum of dues by section beside the ledger',
      `
      # 党费台账
      姓名 | 1月 | 2月
      李明 | 50 | 50
      # 党费汇总
      科室 | 1月 | 2月
      办公室 | 150 | 150
      技术科 | 30 | 30`,
      ['dues 1/2 name:A'],
    ],
    [
      'words that fit nothing',
      `
      # 花名册
      姓名 | 党员类别 | 入党介绍人 | 党内奖励 | 所在分党委编码 | 入党时间
      李明 | 正式党员 | 张伟 | 无 | 1 | 2008-07-01`,
      ['roster 1/2 name:A category:B joinedOn:F'],
    ],
  ])('%s', (_, text, expected) => {
    expect(described(tablesOf(text))).toEqual(expected);
  });

  test('generated sheets are left out, whatever they look like', () => {
    const snapshot = sheets('# 花名册\n姓名 | 党员类别 | 入党时间\n李明 | 正式党员 | 2008-07-01');
    const generated = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        generated: { kind: 'summary', period: '2020-H1' } as const,
      })),
    };
    expect(findTables(snapshot, { year: null, mappings: [] }).tables).toHaveLength(1);
    expect(findTables(generated, { year: null, mappings: [] }).tables).toEqual([]);
  });
});
