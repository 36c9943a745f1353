import type { Table } from '../../../src/reading/tables/table';
import { dayInColumn, namesInColumn, yearInColumn } from '../../../src/recording/in-column';
import { bookOfText } from '../recorded-lines';

/** A schedule with these values, from the top down, under its last head. */
function scheduleWith(head: string, values: readonly string[]): { readonly table: Table; readonly column: number } {
  const rows = values.map((value, index) => `${index + 1}月 | 学习 | 传达 | ${value}`).join('\n');
  const [table] = bookOfText(`# 活动安排\n2026年活动安排\n月份 | 活动主题 | 活动内容 | ${head}\n${rows}`).reading
    .tables;
  if (!table) throw new Error('no schedule');
  return { table, column: 4 };
}

describe('several names in a cell', () => {
  test.each<[string, readonly string[], string]>([
    ['as the column parts them', ['办公室 人教科'], '技术科 管理科'],
    ['as its latest cell of several does', ['办公室 人教科', '技术科，管理科', '编研科'], '技术科，管理科'],
    ['by 、 where the column never has several', ['办公室', '人教科'], '技术科、管理科'],
    ['by 、 in an empty column', [''], '技术科、管理科'],
    ['by a word that joins sections', ['办公室和人教科'], '技术科和管理科'],
  ])('stand %s', (_what, values, expected) => {
    const { table, column } = scheduleWith('组织科室', values);
    expect(namesInColumn(table, column, ['技术科', '管理科'])).toEqual({ value: expected, text: expected });
  });

  test('stand so that reading parts them again', () => {
    const { table, column } = scheduleWith('组织科室', ['办公室和人教科']);
    expect(namesInColumn(table, column, ['一班', '二班']).text).toBe('一班、二班');
  });

  test('one name stands alone', () => {
    const { table, column } = scheduleWith('组织科室', ['办公室 人教科']);
    expect(namesInColumn(table, column, ['技术科']).text).toBe('技术科');
  });
});

test.each<[readonly string[], string | number]>([
  [['20'], 13],
  [['20', '19日'], '13日'],
  [['20号'], '13号'],
  [[''], 13],
])('a day after %j is %j', (values, expected) => {
  const { table, column } = scheduleWith('备注', values);
  expect(dayInColumn(table, column, 13).value).toBe(expected);
});

test.each<[readonly string[], string | number]>([
  [['2025'], 2026],
  [['2025年'], '2026年'],
  [['2025年度'], '2026年度'],
  [[''], 2026],
])('a year after %j is %j', (values, expected) => {
  const { table, column } = scheduleWith('备注', values);
  expect(yearInColumn(table, column, 2026).value).toBe(expected);
});
