import { identifyRoster } from '../../../src/reading/persons/roster-identity';
import { rosterRows } from './roster';

/** Rows of the persons, and of the groups that repeat them, by their numbers. */
function identified(lines: readonly string[], withoutSection: readonly string[] = []): string {
  const { identities, duplicates } = identifyRoster(
    [{ year: null, rows: rosterRows(...lines) }],
    new Set(withoutSection),
  );
  const rowOf = (member: { name: { cell: { row: number } } }): number => member.name.cell.row;
  const persons = identities.map(({ member }) => rowOf(member)).join(' ');
  const groups = duplicates.map(({ rows }) => rows.map(rowOf).join('='));
  return [persons, ...groups].join(' | ');
}

describe('persons of a roster', () => {
  test.each([
    ['one row each', ['李明', '王芳'], '2 3'],
    ['told apart by an id', ['张伟 001', '张伟 002'], '2 3'],
    ['told apart by a bracket', ['张伟（技术科）', '张伟（办公室）'], '2 3'],
    ['told apart by a bracket on one of them', ['张伟 - 办公室', '张伟（技术科） - 技术科'], '2 3'],
    ['told apart by a section that nobody else leaves out', ['张伟 - 技术科', '张伟 - 办公室'], '2 3'],
    ['not told apart', ['张伟', '张伟'], '2 | 2=3'],
    ['an id on one row alone tells nothing', ['张伟 001', '张伟'], '2 | 2=3'],
    ['a bracket that only repeats the section', ['张伟 - 技术科', '张伟（技术科） - 技术科'], '2 | 2=3'],
    ['the same section', ['张伟 - 技术科', '张伟 - 技术科'], '2 | 2=3'],
    ['three rows are one group', ['张伟', '张伟', '李明', '张伟'], '2 4 | 2=3=5'],
    ['the same id under two names', ['李明 001', '王芳 001'], '2 3 | 2=3'],
    ['the same id and name in two sections', ['李明 001 技术科', '李明 001 办公室'], '2 | 2=3'],
    ['spaces and full width are no difference', ['张Ａ', '张A'], '2 | 2=3'],
  ])('%s', (_, lines, expected) => {
    expect(identified(lines)).toBe(expected);
  });

  test('a section does not tell apart a name that another table writes without one', () => {
    expect(identified(['张伟 - 技术科', '张伟 - 办公室'], ['张伟'])).toBe('2 | 2=3');
    expect(identified(['张伟 - 技术科', '张伟 - 办公室'], ['李明'])).toBe('2 3');
  });

  test('rows that cannot be told apart share a key; all others have their own', () => {
    const { identities, duplicates } = identifyRoster(
      [{ year: null, rows: rosterRows('张伟 001', '张伟 002', '张伟 002') }],
      new Set(),
    );
    expect(new Set(identities.map(({ member }) => member.key)).size).toBe(2);
    expect(duplicates.map(({ first, again }) => first.key === again.key)).toEqual([true]);
  });

  test('one id under two names keeps both persons', () => {
    const { duplicates } = identifyRoster([{ year: null, rows: rosterRows('李明 001', '王芳 001') }], new Set());
    expect(duplicates.map(({ first, again }) => first.key === again.key)).toEqual([false]);
  });

  describe('rosters of several years', () => {
    const editions = (last: readonly string[], first: readonly string[]): string => {
      const rosters = [
        { year: 2019, rows: rosterRows(...first) },
        { year: 2020, rows: rosterRows(...last) },
      ];
      const { identities, duplicates } = identifyRoster(rosters, new Set());
      return [
        ...identities.map(({ year, member }) => `${year ?? ''} ${member.displayName}`),
        ...duplicates.map(({ first: { displayName } }) => `twice ${displayName}`),
      ].join(', ');
    };

    test.each([
      ['the latest row counts', ['李明', '王芳'], ['李明', '赵敏'], '2020 李明, 2020 王芳, 2019 赵敏'],
      ['also after a move to another section', ['李明 - 办公室'], ['李明 - 技术科'], '2020 李明'],
      ['twice in one year is a duplicate', ['李明'], ['李明', '王芳', '王芳'], '2020 李明, 2019 王芳, twice 王芳'],
      ['homonyms stay apart', ['张伟 001', '张伟 002'], ['张伟 001'], '2020 张伟, 2020 张伟'],
    ])('%s', (_, last, first, expected) => {
      expect(editions(last, first)).toBe(expected);
    });
  });
});
