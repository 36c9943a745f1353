import { pinyinInitials } from '../../src/taskpane/writing/people/pinyin-initials';
import { searchNames } from '../../src/taskpane/writing/people/name-search';
import { tellApart } from '../../src/taskpane/writing/people/tell-apart';
import { readBranch } from '../../src/reading/read-branch';
import { sheets } from '../sheets';

describe('initials', () => {
  test.each([
    ['张伟', 'zw'],
    // Read otherwise as surnames than as words.
    ['单芳', 'sf'],
    ['解静', 'xj'],
    ['欧阳明', 'oym'],
    ['张伟（技术科）', 'zw'],
    ['Anna 李', 'annal'],
  ])('%s is found by %s', (name, letters) => {
    expect(pinyinInitials(name)).toContain(letters);
  });
});

describe('a search', () => {
  const people = ['张伟', '张文', '李 明', '赵敏'].map((displayName) => ({ displayName }));
  const found = (text: string) => searchNames(people, text, pinyinInitials).map(({ displayName }) => displayName);

  test.each([
    ['', ['张伟', '张文', '李 明', '赵敏']],
    ['zw', ['张伟', '张文']],
    ['ZM', ['赵敏']],
    ['李明', ['李 明']],
    ['lm', ['李 明']],
    [' 敏', ['赵敏']],
    ['w', ['张伟', '张文']],
    ['q', []],
  ])('for "%s" finds %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('goes by characters alone until the initials are known', () => {
    const hits = searchNames(people, '张', () => null);
    expect(hits).toHaveLength(2);
    expect(searchNames(people, 'zw', () => null)).toEqual([]);
  });
});

describe('people of one name', () => {
  const { members } = readBranch(
    sheets(`
# 花名册
编号 | 姓名 | 科室 | 党员类别
A1 | 张伟 | 办公室 | 正式党员
A2 | 张伟 | 人教科 | 正式党员
A3 | 王芳 | 人教科 | 正式党员
B1 | 赵敏 | 人教科 | 正式党员
B2 | 赵敏 | 人教科 | 正式党员
`),
  ).branch;

  test('are told apart by section, or by id where that is the same; others need nothing', () => {
    const apart = tellApart(members);
    expect(members.map(({ key }) => apart(key))).toEqual(['办公室', '人教科', null, 'B1', 'B2']);
  });
});
