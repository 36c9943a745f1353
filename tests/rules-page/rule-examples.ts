import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { RuleExamples } from '../../src/reports/rules-page';
import { CATALOGUE } from '../../src/rules/catalogue';

/** One test of a rule's test file as its name says: what is found, or that nothing is. */
export interface NamedTest {
  readonly name: string;
  /** Texts of the table's values that a placeholder in the name stands for; empty without a table. */
  readonly values: readonly string[];
}

/** The examples of every rule, from the names of its tests. `root` is the folder of the repository. */
export function ruleExamples(root: string, nothingWritten: string): ReadonlyMap<string, RuleExamples> {
  return new Map(
    CATALOGUE.map(({ id, group }) => {
      const file = path.join(root, 'tests', 'rules', group, `${id}.test.ts`);
      return [id, examplesOf(namedTests(readFileSync(file, 'utf8')), nothingWritten)];
    }),
  );
}

/** `fires: ` and `silent: ` begin the name of every test of a rule; a table's values stand where the name has a placeholder. */
export function examplesOf(tests: readonly NamedTest[], nothingWritten: string): RuleExamples {
  const beginning = (word: string): string[] =>
    tests
      .filter(({ name }) => name.startsWith(`${word}: `))
      .flatMap(({ name, values }) => lines(name.slice(word.length + 2), values, nothingWritten));
  return { fires: beginning('fires'), silent: beginning('silent') };
}

/** A name that is nothing but a placeholder is a line for each value; elsewhere the values stand in a row. */
function lines(name: string, values: readonly string[], nothingWritten: string): string[] {
  if (/^%\w$/.test(name)) return [...values];
  const shown = values.map((value) => (value === '' ? nothingWritten : `\`${value}\``)).join(', ');
  return [name.replace(/%\w/, () => shown)];
}

/** The tests of a file, in order, by their source text: nothing of it is run. */
export function namedTests(source: string): NamedTest[] {
  const found: NamedTest[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first) && isTest(node.expression)) {
        found.push({ name: first.text, values: valuesOf(node.expression) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('rule.test.ts', source, ts.ScriptTarget.Latest));
  return found;
}

/** `test` itself, or `test.each(…)`. */
function isTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === 'test';
  return tableOf(called) !== null;
}

function tableOf(called: ts.Expression): ts.Expression | null {
  if (!ts.isCallExpression(called) || !ts.isPropertyAccessExpression(called.expression)) return null;
  const { expression, name } = called.expression;
  const isEach = ts.isIdentifier(expression) && expression.text === 'test' && name.text === 'each';
  return isEach ? (called.arguments[0] ?? null) : null;
}

/** The first value of each row of a table. */
function valuesOf(called: ts.Expression): string[] {
  const table = tableOf(called);
  if (table === null) return [];
  if (!ts.isArrayLiteralExpression(table)) throw new Error('the table of a rule’s test must be written out');
  return table.elements.map((row) => textOf(ts.isArrayLiteralExpression(row) ? row.elements[0] : row));
}

function textOf(value: ts.Expression | undefined): string {
  if (value && (ts.isStringLiteralLike(value) || ts.isNumericLiteral(value))) return value.text;
  throw new Error('the values of a rule’s test must be texts or numbers');
}
