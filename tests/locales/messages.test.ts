import fc from 'fast-check';
import { createWords, libraryWords } from '../../src/locales/create-words';
import { english } from '../../src/locales/en';
import type { WordKey, WordValues } from '../../src/locales/word-key';
import { chinese } from '../../src/locales/zh-CN';

const TABLES = [
  ['zh-CN', chinese],
  ['en', english],
] as const;

type Loose = (key: WordKey, values?: WordValues) => string;

function keysOf(table: object, start = ''): WordKey[] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [`${start}${name}` as WordKey] : keysOf(value as object, `${start}${name}.`),
  );
}

/** Values under every name that any text has, with what a library could take for more than a value. */
const value = fc.oneof(
  fc.constantFrom('李明', '', '$&', '$1', '$t(terms.role.roster)', '<b>', '2020年6月'),
  fc.constantFrom<string | number>(0, 1, -2, 12.5, 1e21),
);

test.each(TABLES)('every text of %s is said as i18next says it', (language, table) => {
  const ours = createWords(language, table) as Loose;
  const library = libraryWords(language, table) as Loose;
  const keys = keysOf(table);
  const names = [...new Set(JSON.stringify(table).match(/(?<=\{\{)\w+(?=\}\})/g))];
  expect(keys.length).toBeGreaterThan(500);
  fc.assert(
    fc.property(fc.array(value, { minLength: names.length, maxLength: names.length }), fc.nat(3), (all, left) => {
      // Some names are left out: what a text lacks is then to be seen in it.
      const given = names.flatMap((name, index) => (index % 4 < left ? [] : [[name, all[index] ?? '']]));
      const values = Object.fromEntries(given) as WordValues;
      // `field` is part of a key in one text, which i18next looks up.
      const said = { ...values, field: 'name' };
      expect(keys.map((key) => ours(key, said))).toEqual(keys.map((key) => library(key, said)));
    }),
    { numRuns: 8 },
  );
});

test('words that are not there are an error', () => {
  const words = createWords('en', english) as (key: string) => string;
  expect(() => words('reports.nothing')).toThrow('no words in en for reports.nothing');
});

test('a value that looks like a placeholder is said as it stands', () => {
  const words = createWords('en', { said: '{{file}} and {{sheet}}' }) as unknown as (
    key: string,
    values: object,
  ) => string;
  expect(words('said', { file: '{{sheet}}', sheet: '$t(said)' })).toBe('{{sheet}} and $t(said)');
});
