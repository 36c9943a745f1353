import { searchNames } from '../../src/people/name-search';
import { pinyinOf } from '../../src/people/pinyin';

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
    expect(pinyinOf(name).initials).toContain(letters);
  });
});

describe('a search', () => {
  const people = ['张伟', '张文', '李 明', '赵敏'].map((displayName) => ({ displayName }));
  const found = (text: string) => searchNames(people, text, pinyinOf).map(({ displayName }) => displayName);

  test.each([
    ['', ['张伟', '张文', '李 明', '赵敏']],
    ['zw', ['张伟', '张文']],
    ['ZM', ['赵敏']],
    ['李明', ['李 明']],
    ['lm', ['李 明']],
    [' 敏', ['赵敏']],
    ['zhangwei', ['张伟']],
    ['min', ['李 明', '赵敏']],
    ['angwei', []],
    ['w', ['张伟', '张文']],
    ['q', []],
  ])('for "%s" finds %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('goes by characters alone until the spelling is known', () => {
    const hits = searchNames(people, '张', () => null);
    expect(hits).toHaveLength(2);
    expect(searchNames(people, 'zw', () => null)).toEqual([]);
  });
});
