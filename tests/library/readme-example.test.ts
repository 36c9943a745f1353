import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import * as library from '../../src/library';

const README = readFileSync(path.join(__dirname, '..', '..', 'README.md'), 'utf8');

test('the example of the README runs and prints what the README says', () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(README) ?? [];
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(20);
  const { outputText } = ts.transpileModule(example, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const printed: string[] = [];
  const load = (name: string): unknown => {
    expect(name).toBe('theme-day');
    return library;
  };
  const log = (...texts: unknown[]): void => void printed.push(texts.join(' '));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the example is text, and is run as its reader would run it
  const run = new Function('require', 'exports', 'console', outputText) as (...names: unknown[]) => void;
  run(load, {}, { log });
  const [, promised] = /It prints `([^`]+)`/.exec(README) ?? [];
  expect(printed.some((line) => line === promised)).toBe(true);
});
