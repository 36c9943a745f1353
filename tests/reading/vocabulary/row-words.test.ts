import {
  isCountText,
  isNoteText,
  isPartText,
  isSignatureText,
  totalKind,
} from '../../../src/reading/vocabulary/row-words';
import { saysNotice } from '../../../src/reading/vocabulary/role-words';

test.each<[string, ReturnType<typeof totalKind>]>([
  ['合计', 'total'],
  ['合 计', 'total'],
  ['总计：', 'total'],
  ['全年合计', 'total'],
  ['本页小计', 'subtotal'],
  ['全部', 'total'],
  ['总 数：', 'total'],
  ['技术科小计', 'subtotal'],
  ['一季度合计', 'subtotal'],
  ['上半年', 'subtotal'],
  ['第一季度', 'subtotal'],
  ['李明', null],
  ['计划', null],
  ['全部党员', null],
  ['宣传部', null],
  ['总数学会', null],
  ['上半年工作', null],
  ['本年度党费收缴工作在规定时间内完成，合计三次', null],
])('%s sums: %s', (text, expected) => {
  expect(totalKind(text)).toBe(expected);
});

test.each([
  '注：√出勤',
  '注1、一人一行',
  '备注：无',
  '单位名称：',
  '收缴人：王芳',
  '统计日期：2020年7月',
  '一人一行。',
  '制表人',
])('%s is a note', (text) => {
  expect(isNoteText(text)).toBe(true);
});

test.each([
  '2020年党费台账',
  '附件：2019年活动安排表',
  '附件1：安排表',
  '年度：2020',
  '李明',
  '阿依古丽·买买提',
  '注音',
])('%s is no note', (text) => {
  expect(isNoteText(text)).toBe(false);
});

test.each<[string, boolean]>([
  ['制表人：李明', true],
  ['审核：', true],
  ['填表日期：2020年7月', true],
  ['李明', false],
  ['支部名称：', false],
])('%s signs: %s', (text, expected) => {
  expect(isSignatureText(text)).toBe(expected);
});

test.each<[string, boolean]>([
  ['技术科', true],
  ['一、在职党员', true],
  ['（二）退休', true],
  ['第二党小组', true],
  ['李明', false],
  ['科里夫', false],
])('%s heads a part: %s', (text, expected) => {
  expect(isPartText(text)).toBe(expected);
});

test.each<[string, boolean]>([
  ['应到人数', true],
  ['实到', true],
  ['到会率', true],
  ['出勤率（%）', true],
  ['人均', true],
  ['李明', false],
  ['李率', false],
  ['程到', false],
])('%s counts: %s', (text, expected) => {
  expect(isCountText(text)).toBe(expected);
});

test.each<[string, boolean]>([
  ['2020年上半年党费公示', true],
  ['党费公示表', true],
  ['公示期：7天', false],
  ['党费每半年公示一次', false],
  ['党费台账', false],
])('%s heads a notice: %s', (text, expected) => {
  expect(saysNotice(text)).toBe(expected);
});
