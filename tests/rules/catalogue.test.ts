import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chinese } from '../../src/locales/zh-CN';
import { english } from '../../src/locales/en';
import type { RuleGroupWords, RuleWords } from '../../src/locales/rule-words';
import { CATALOGUE } from '../../src/rules/catalogue';
import { RULE_GROUPS, type Rule } from '../../src/rules/rule';
import { namedTests } from '../rules-page/rule-examples';

const RULES = join(__dirname, '../../src/rules');
const cases = CATALOGUE.map((rule) => [rule.id, rule] as const);

function sourceOf({ group, id }: Rule): string {
  return readFileSync(join(RULES, group, `${id}.ts`), 'utf8');
}

/** The rule's file with what it imports from the folder of rules, where shared messages stand. */
function sourceWithParts(rule: Rule): string {
  const source = sourceOf(rule);
  const folder = join(RULES, rule.group);
  const parts = [...source.matchAll(/from '(\.[^']*)'/g)].map(([, path = '']) => join(folder, `${path}.ts`));
  const own = parts.filter((path) => path.startsWith(RULES) && existsSync(path));
  return [source, ...own.map((path) => readFileSync(path, 'utf8'))].join('\n');
}

function wordsFor(id: string): RuleWords {
  const words = (chinese.rules as RuleGroupWords)[id];
  if (words === undefined) throw new Error(`no Chinese words for ${id}`);
  return words;
}

describe('the catalogue', () => {
  test('ids are unique', () => {
    expect(new Set(CATALOGUE.map((rule) => rule.id)).size).toBe(CATALOGUE.length);
  });

  test('rules stand group by group in the order of the groups', () => {
    const places = CATALOGUE.map((rule) => RULE_GROUPS.indexOf(rule.group));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('every rule has words in both languages, and there are words for nothing else', () => {
    const ids = CATALOGUE.map((rule) => rule.id).sort();
    expect(Object.keys(chinese.rules).sort()).toEqual(ids);
    expect(Object.keys(english.rules).sort()).toEqual(ids);
  });

  test('no two rules have the same title, since settings and waivers may name a rule by it', () => {
    for (const { rules } of [chinese, english]) {
      const titles = Object.values<RuleWords>(rules).map((words) => words.title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('every test of a rule belongs to a rule', () => {
    const files = RULE_GROUPS.flatMap((group) => readdirSync(join(__dirname, group)));
    const tests = files.flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
    const parts = RULE_GROUPS.flatMap((group) => readdirSync(join(RULES, group))).map((file) => file.slice(0, -3));
    expect(tests.filter((test) => !parts.includes(test))).toEqual([]);
  });
});

describe.each(cases)('%s', (id, rule) => {
  test('is named in kebab case', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('has a file of its own, with a docstring that says why', () => {
    const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    expect(sourceOf(rule)).toMatch(new RegExp(`\\*/\\nexport const ${name}: Rule = {`));
  });

  test('yields only messages that have words, and has words for no others', () => {
    const keys = Object.keys(wordsFor(id).messages);
    const source = sourceWithParts(rule);
    const yielded = [...sourceOf(rule).matchAll(/message: '([^']+)'/g)].map(([, key]) => key);
    expect(keys).toEqual(expect.arrayContaining(yielded));
    expect(keys.filter((key) => !source.includes(`'${key}'`))).toEqual([]);
  });

  test('gives every value that its messages show', () => {
    const shown = Object.values(wordsFor(id).messages).flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)]);
    const source = sourceWithParts(rule);
    const missing = shown.filter(([, name = '']) => !new RegExp(`\\b${name}\\b`).test(source));
    expect(missing.map(([, name]) => name)).toEqual([]);
  });

  test('has a test in which it fires with an exact line and a near miss in which nothing is found', () => {
    const path = join(__dirname, rule.group, `${id}.test.ts`);
    expect(existsSync(path)).toBe(true);
    const source = readFileSync(path, 'utf8');
    expect(source).toMatch(/['"`](error|warning|info) /);
    expect(source).toMatch(/\[\]/);
  });

  test('each of its tests says what it fires for or stays silent on, as the reference shows it', () => {
    const tests = namedTests(readFileSync(join(__dirname, rule.group, `${id}.test.ts`), 'utf8'));
    expect(tests.map(({ name }) => name).filter((name) => !/^(fires|silent): ./.test(name))).toEqual([]);
    expect(new Set(tests.map(({ name }) => name.split(':')[0]))).toEqual(new Set(['fires', 'silent']));
  });
});
