import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { allBooks } from './books';
import { COMMANDS, FILE, OUTPUT } from './commands';
import { caseOf, shrunk, type FuzzCase } from './fuzz-case';
import { mutated } from './mutations/mutate';
import { filesWell, saidWell } from './oracles/command-line';
import { noticeSums } from './oracles/notice-sum';
import type { Run } from './oracles/run';
import { seenByCheck } from './oracles/recorded';
import { takenBack } from './oracles/taken-back';
import { runCase } from './run-case';

const books = allBooks();
const folder = mkdtempSync(path.join(os.tmpdir(), 'theme-day-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [sample] = books;
const bytes = sample?.bytes ?? new Uint8Array();
const good: Run = {
  ...{ argv: ['notice', FILE, '-o', OUTPUT], status: 0, out: '已写入', err: '' },
  ...{ source: bytes, sourceNow: bytes, output: bytes, files: ['output.xlsx'] },
};

test('the same seed gives the same tries, every command among them', () => {
  const tries = Array.from({ length: 400 }, (_, which) => caseOf(7, which, books));
  expect(Array.from({ length: 400 }, (_, which) => caseOf(7, which, books))).toEqual(tries);
  expect(new Set(tries.map(({ command }) => command))).toEqual(new Set(Object.keys(COMMANDS)));
});

test('a workbook with nothing done to it passes every oracle', async () => {
  const tried: FuzzCase = {
    ...{ book: 'branch-2026.xlsx', mutations: [], command: 'record payment', isWhole: false },
    argv: ['record', 'payment', FILE, '--month', '2026-06', '--all', '-o', OUTPUT, '--today', '2026-07-05'],
  };
  expect(await runCase(tried, books, folder)).toMatchObject({ status: 0, isWritten: true, failures: [] });
});

test.each<[string, Partial<Run>, string]>([
  ['a status that nobody documents', { status: 7 }, 'exit status 7'],
  ['an error that nobody foresaw', { err: '程序出现了意料之外的问题：x' }, 'says “程序出现了意料之外的问题：x”'],
  ['a stack trace', { err: 'x\n    at run (cli.js:1:1)' }, 'a stack trace'],
  ['a value that was forgotten', { out: '共 undefined 人' }, 'says “共 undefined 人”'],
  ['a refusal without a word', { status: 2, out: '', err: '' }, 'refused without a word'],
  ['an output in spite of a refusal', { status: 2 }, 'an output in spite of status 2'],
  ['a source that was changed', { sourceNow: new Uint8Array([1]) }, 'the source was changed'],
  ['a file that was left behind', { files: ['output.xlsx', '.tmp'] }, 'leaves output.xlsx, .tmp'],
])('%s is a failure', (_, difference, problem) => {
  expect([...saidWell(good), ...filesWell(good)]).toEqual([]);
  const run = { ...good, ...difference };
  expect([...saidWell(run), ...filesWell(run)]).toContain(problem);
});

test('what the check does not see is a failure', () => {
  const argv = ['record', 'payment', FILE, '--month', '2026-06', '--all', '-o', OUTPUT];
  expect(seenByCheck({ ...good, argv }).join()).toContain('dues-unpaid');
});

test('a notice that says another sum is a failure', () => {
  const argv = ['notice', FILE, '--half', '2026-H1', '-o', OUTPUT];
  expect(noticeSums({ ...good, argv, out: '应交 12,000.84　实交 11,821.54' })).toEqual([]);
  expect(noticeSums({ ...good, argv, out: '应交 12,000.84　实交 11,821.55' })).toEqual([
    'the notice does not say 11,821.54',
  ]);
});

test('what is not taken back is a failure', () => {
  const other = mutated(bytes, [{ name: 'cell-emptied', seed: 5 }]);
  expect(takenBack(bytes, bytes, [])).toEqual([]);
  expect(takenBack(bytes, other, []).join()).toMatch(/^taken back, .* differ/);
});

test('a failure is made as small as it gets', async () => {
  const names = ['merged', 'cell-text', 'row-dropped', 'cut-off'];
  const failing: FuzzCase = {
    ...{ book: 'x', command: 'x', argv: [], isWhole: false },
    mutations: names.map((name, seed) => ({ name, seed })),
  };
  const needs = (tried: FuzzCase): boolean =>
    ['cell-text', 'cut-off'].every((needed) => tried.mutations.some(({ name }) => name === needed));
  const smallest = await shrunk(failing, (tried) => Promise.resolve(needs(tried)));
  expect(smallest.mutations.map(({ name }) => name)).toEqual(['cell-text', 'cut-off']);
});
