import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../../src/rules/catalogue';
import { examplesOf, namedTests, ruleExamples } from './rule-examples';
import { currentPage, PAGE } from './page';

const root = path.join(__dirname, '..', '..');

test('the committed reference is what the catalogue, its words and its tests say (npm run rules-page)', () => {
  expect(readFileSync(path.join(root, PAGE), 'utf8')).toBe(currentPage(root));
});

test('every rule has its place in it, with a case that fires and a near miss', () => {
  const page = currentPage(root);
  const examples = ruleExamples(root, 'nothing');
  for (const { id } of CATALOGUE) {
    expect(page).toContain(`\n### ${id}\n`);
    expect(examples.get(id)?.fires).not.toEqual([]);
    expect(examples.get(id)?.silent).not.toEqual([]);
  }
});

describe('the names of tests', () => {
  const source = `
    test('fires: at once', () => {});
    describe('inside', () => {
      test.each([['one', 1], ['two', 2]])('fires: %s', (_, number) => {});
      test.each(['√', '', 30])('silent: the mark is %j', (mark) => {});
    });
    test('something else', () => {});
  `;

  test('give one line a test, one for each row of a table that describes its rows, and the values in a row elsewhere', () => {
    expect(examplesOf(namedTests(source), 'nothing')).toEqual({
      fires: ['at once', 'one', 'two'],
      silent: ['the mark is `√`, nothing, `30`'],
    });
  });

  test('a table that is not written out tells nothing to a reader', () => {
    expect(() => namedTests("test.each(ROWS)('fires: %s', () => {});")).toThrow('written out');
  });
});
