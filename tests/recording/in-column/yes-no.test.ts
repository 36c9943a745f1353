import { yesNoInColumn } from '../../../src/recording/in-column';
import { columnOf, tableOf } from './table-of';

function written(answers: readonly (readonly [string, string])[], yes: boolean) {
  const rows = answers.map(([told, madeUp]) => `李明 | 6月 | ${told} | ${madeUp}`);
  const table = tableOf(
    `# 请假补课\n2020年请假补课 | < | < | <\n姓名 | 月份 | 是否通报 | 是否补课\n${rows.join('\n')}\n`,
    'leave',
  );
  return yesNoInColumn(table, columnOf(table, 'briefing'), yes).value;
}

test.each<[string, (readonly [string, string])[], boolean, string | number]>([
  [
    "the column's latest word",
    [
      ['已通报', ''],
      ['是', ''],
    ],
    true,
    '是',
  ],
  [
    "the column's own no",
    [
      ['√', ''],
      ['×', ''],
    ],
    false,
    '×',
  ],
  ['a figure of its own', [['1', '']], true, 1],
  ["another column's sign", [['', '√']], true, '√'],
  ['not what only another column can say', [['', '已补课']], true, '是'],
  ['not a word that says there is nothing', [['', '无']], false, '否'],
  ['plain words in an empty table', [], true, '是'],
])('%s', (_what, answers, yes, expected) => {
  expect(written(answers, yes)).toBe(expected);
});
