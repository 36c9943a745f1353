import { findPerson } from '../../src/people/find-person';
import { pinyinOf } from '../../src/people/pinyin';
import { readBranch } from '../../src/reading/read-branch';
import { sheets } from '../sheets';

const { branch } = readBranch(
  sheets(`
# 花名册
姓名 | 编号 | 科室 | 类别
李明 | A1 | 办公室 | 正式党员
李明华 | A2 | 办公室 | 正式党员
张伟 | A3 | 办公室 | 正式党员
张伟 | A4 | 技术科 | 正式党员
王芳 | A5 | 技术科 | 正式党员
谢文 | A6 | 技术科 | 正式党员
`),
);

/** "one A1", "several A3 A4", "nobody A6". */
function found(text: string, isSpelt = true): string {
  const answer = findPerson(branch, text, isSpelt ? pinyinOf : null);
  const people = answer.kind === 'one' ? [answer.member] : answer.kind === 'several' ? answer.members : answer.nearest;
  return [answer.kind, ...people.map(({ id }) => id?.value)].join(' ');
}

test.each([
  // The name itself goes before those that begin with it.
  ['李明', 'one A1'],
  ['李 明', 'one A1'],
  ['a6', 'nobody'],
  ['A6', 'one A6'],
  ['张伟', 'several A3 A4'],
  ['张伟（技术科）', 'one A4'],
  ['张伟(技术科)', 'one A4'],
  ['wangfang', 'one A5'],
  ['wf', 'one A5'],
  ['zw', 'several A3 A4'],
  ['芳', 'one A5'],
  ['lm', 'several A1 A2'],
  ['谢问', 'nobody A6'],
  ['王方', 'nobody A5'],
  ['欧阳修远', 'nobody'],
  ['', 'nobody'],
])('“%s” is %s', (text, who) => {
  expect(found(text)).toBe(who);
});

test.each(['wf', '芳'])('where something is to be written, a part of a name is nobody: %s', (text) => {
  expect(found(text, false)).toMatch(/^nobody/);
});

test('two rows that nothing tells apart are not guessed at', () => {
  const twins = readBranch(sheets('# 花名册\n姓名 | 类别\n李明 | 正式党员\n李明 | 正式党员\n')).branch;
  expect(findPerson(twins, '李明', null)).toMatchObject({ kind: 'several', members: [{}, {}] });
});
