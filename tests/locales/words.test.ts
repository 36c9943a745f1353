import { chinese } from '../../src/locales/zh-CN';
import { english } from '../../src/locales/en';
import { LANGUAGES, wordsOf } from '../../src/locales/words';

interface Tree {
  readonly [key: string]: string | Tree;
}

function leavesOf(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leavesOf(value, `${path}${key}.`),
  );
}

function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();
}

const chineseLeaves = leavesOf(chinese);
const englishLeaves = new Map(leavesOf(english));

describe('the words of both languages', () => {
  test('have the same keys', () => {
    expect([...englishLeaves.keys()].sort()).toEqual(chineseLeaves.map(([key]) => key).sort());
  });

  test.each(chineseLeaves)('%s says the same values in both', (key, text) => {
    expect(placeholdersOf(englishLeaves.get(key) ?? '')).toEqual(placeholdersOf(text));
  });

  test.each(LANGUAGES)('%s never exclaims', (language) => {
    const leaves = language === 'en' ? [...englishLeaves] : chineseLeaves;
    expect(leaves.filter(([, text]) => /[!！]/.test(text))).toEqual([]);
  });

  test('Chinese sentences use Chinese punctuation', () => {
    expect(chineseLeaves.filter(([, text]) => /\p{Script=Han}[,;:?]|[,;:?]\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe('wordsOf', () => {
  test.each(LANGUAGES)('%s fills in values', (language) => {
    const text = wordsOf(language)('rules.oath-missing.messages.no', { month: '6月', date: '6月20日' });
    expect(text).toContain('6月20日');
    expect(text).not.toContain('{{');
  });

  test('a key without words is a defect', () => {
    expect(() => wordsOf('zh-CN')('rules.oath-missing.messages.never')).toThrow('never');
  });

  test('a key without words does not compile, nor do words without their values', () => {
    const words = wordsOf('zh-CN');
    // @ts-expect-error There is no such key.
    expect(() => words('reports.notice.never')).toThrow('never');
    // @ts-expect-error A part that may be anything is no key either.
    expect(() => words(`terms.role.${'never' as string}`)).toThrow('never');
    // @ts-expect-error The half-year is left out.
    expect(words('reports.notice.sheetName', {})).toContain('{{half}}');
  });
});
