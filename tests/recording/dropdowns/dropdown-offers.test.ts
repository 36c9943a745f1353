import { addressOf } from '../../../src/records/cell-ref';
import { readBranch } from '../../../src/reading/read-branch';
import { dropdownOffers } from '../../../src/recording/dropdowns/dropdown-offers';
import { sheets } from '../../sheets';

/** Of each offer its column, its words and what does not fit. */
function offers(text: string): string[] {
  return dropdownOffers(readBranch(sheets(text))).map(({ sheet, heads, words, misfits }) => {
    const cells = misfits.map(({ cell, text: written }) => `${addressOf(cell)} ${written}`);
    return `${sheet} ${heads.join('-')}: ${words.join('、')}${cells.length > 0 ? `; ${cells.join(', ')}` : ''}`;
  });
}

const ROSTER = `
# 花名册
姓名 | 党员类别 | 科室 | 入党时间
李明 | 正式党员 | 办公室 | 2008-07-01
王芳 | 预备党员 | 办公室 | 2010-07-01
赵敏 | 正式党员 | 保管科 | 2011-07-01
罗丹 | 正式党员 | 保管科 | 2012-07-01
`;

test('categories, sections and marks get the words of their own sheet, the most frequent first', () => {
  const found = offers(`${ROSTER}
# 2026年考勤
姓名 | 1月 | 2月
李明 | √ | 假
王芳 | √ | √
赵敏 | √ | 假
`);
  expect(found).toEqual([
    '花名册 党员类别: 正式党员、预备党员',
    '花名册 科室: 办公室、保管科',
    '2026年考勤 1月-2月: √、假',
  ]);
});

test('what stands there and is no word of the sheet is named before, and is no choice', () => {
  const found = offers(`${ROSTER}
# 2026年考勤
姓名 | 1月 | 2月
李明 | √ | 假
王芳 | √ | 来了一会
赵敏 | √ | 假
`);
  expect(found).toContain('2026年考勤 1月-2月: √、假; C3 来了一会');
});

test('of yes and no both may be chosen where only one was written', () => {
  const found = offers(`
# 活动记录
月份   | 日期       | 主题 | 佩戴党徽
2026.1 | 2026-01-20 | 学习 | 是
2026.2 | 2026-02-20 | 参观 | 是
`);
  expect(found).toEqual(['活动记录 佩戴党徽: 是、否']);
});

test.each([
  ['one word alone', '姓名 | 科室\n李明 | 办公室\n王芳 | 办公室'],
  ['names that never repeat', '姓名 | 科室\n李明 | 办公室\n王芳 | 保管科'],
  ['no rows', '姓名 | 科室'],
])('nothing is offered for %s', (_, rows) => {
  expect(offers(`# 花名册\n${rows}`)).toEqual([]);
});

test('more words than anybody would look through are no list', () => {
  const rows = Array.from({ length: 40 }, (_, index) => `党员${index} | 第${index >> 1}科室`).join('\n');
  expect(offers(`# 花名册\n姓名 | 科室\n${rows}`)).toEqual([]);
});
