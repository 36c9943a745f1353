import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { branchWorkbook, HALF, plainBranch, TODAY } from '../city/plain-branch';
import { readRollUp } from '../city/read-roll-up';
import { recount, recountAll } from '../city/recount';
import { processCost, type ProcessCost } from './process-cost';

/**
 * A city of branches of fifty members each, end to end: `npm run bench:city`, or with
 * another number behind it. Check with one thread and with all, two hundred workbooks
 * in as many processes, facts, roll-up; the roll-up compared with a plain recount; what
 * 10,000 and 1,000,000 branches would take, by these figures.
 */
const BRANCHES = Number(process.argv[2] ?? 2000);
const MEMBERS = 50;
/** So many are also checked by a process each. */
const ALONE = Math.min(200, BRANCHES);

const COMMAND = path.join('build', 'theme-day.js');
const folder = path.join('build', 'bench-city');
const input = path.join(folder, 'in');
const some = path.join(folder, 'some');

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function file(number: number): string {
  return `${String(number).padStart(6, '0')}.xlsx`;
}

function makeCity(): number {
  let bytes = 0;
  for (const part of [input, some]) mkdirSync(part, { recursive: true });
  for (let number = 0; number < BRANCHES; number++) {
    const workbook = branchWorkbook(plainBranch(number, MEMBERS));
    bytes += workbook.length;
    writeFileSync(path.join(input, file(number)), workbook);
    if (number < ALONE) writeFileSync(path.join(some, file(number)), workbook);
  }
  return bytes;
}

function bytesBelow(of: string): number {
  const entries = readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((total, entry) => total + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

async function run(...argv: readonly string[]): Promise<ProcessCost> {
  const cost = await processCost(COMMAND, argv);
  if (cost.status > 1) throw new Error(`${argv.join(' ')} ended with ${cost.status}: ${cost.out}`);
  return cost;
}

const check = (what: string, ...more: readonly string[]): Promise<ProcessCost> =>
  run('check', what, '--half', HALF, '--today', TODAY, ...more);

const checkAll = (what: string, jobs: number): Promise<ProcessCost> => check(what, '--jobs', String(jobs));

/** The whole table, row by row, against figures counted from what the workbooks were written from. */
function differences(table: string): number {
  const rows = readRollUp(table);
  const counted = Array.from({ length: BRANCHES }, (_, number) => recount(plainBranch(number, MEMBERS)));
  const isSame = (row: object | undefined, wanted: object): boolean =>
    row !== undefined && Object.entries(wanted).every(([key, value]) => row[key as keyof typeof row] === value);
  const wrong = counted.filter((wanted, number) => !isSame(rows[number], wanted)).length;
  return wrong + (rows.length === BRANCHES + 1 ? 0 : 1) + (isSame(rows.at(-1), recountAll(counted)) ? 0 : 1);
}

function line(name: string, files: number, cost: ProcessCost): string {
  const perSecond = files / cost.seconds;
  const perCore = files / cost.processorSeconds;
  const figures = [cost.seconds.toFixed(1), cost.processorSeconds.toFixed(1), perSecond.toFixed(0), perCore.toFixed(0)];
  return `| ${[name, ...figures, cost.peakMegabytes.toFixed(0)].join(' | ')} |`;
}

function hours(seconds: number): string {
  if (seconds < 120) return `${seconds.toFixed(0)} s`;
  return seconds < 7200 ? `${(seconds / 60).toFixed(0)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

async function bench(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  say(`${BRANCHES} workbooks of ${MEMBERS} members`);
  const workbookBytes = makeCity() / BRANCHES;
  const cores = os.availableParallelism();
  say(`${ALONE} of them in one process, with one thread and with ${cores}`);
  const one = await checkAll(some, 1);
  const many = await checkAll(some, cores);
  say(`${ALONE} processes`);
  let alone = 0;
  for (let number = 0; number < ALONE; number++) alone += (await check(path.join(some, file(number)))).seconds;
  say('check, facts and roll-up of all');
  const checked = await checkAll(input, cores);
  const facts = path.join(folder, 'facts');
  const taken = await run('facts', input, '-o', facts, '--today', TODAY, '--jobs', String(cores));
  const table = path.join(folder, 'city.xlsx');
  const rolled = await run('roll-up', facts, '-o', table, '--half', HALF);
  const factBytes = bytesBelow(facts) / BRANCHES;
  const wrong = differences(table);

  const perFile = taken.processorSeconds / BRANCHES;
  const perBranch = rolled.processorSeconds / BRANCHES;
  process.stdout.write(
    [
      '| | seconds | processor seconds | files a second | files a second and core | peak MB |',
      '|---|---:|---:|---:|---:|---:|',
      line(`check ${ALONE}, one thread`, ALONE, one),
      line(`check ${ALONE}, ${cores} threads`, ALONE, many),
      `| check ${ALONE}, a process each | ${alone.toFixed(1)} | | ${(ALONE / alone).toFixed(1)} | | |`,
      line(`check ${BRANCHES}, ${cores} threads`, BRANCHES, checked),
      line(`facts ${BRANCHES}, ${cores} threads`, BRANCHES, taken),
      line(`roll-up ${BRANCHES}`, BRANCHES, rolled),
      '',
      `one process for each ÷ one command: ${(alone / one.seconds).toFixed(1)} with one thread, ${(alone / many.seconds).toFixed(1)} with ${cores}`,
      `one thread ÷ ${cores} threads: ${(one.seconds / many.seconds).toFixed(2)}`,
      `a workbook ${(workbookBytes / 1024).toFixed(1)} KB, its facts of a half-year ${(factBytes / 1024).toFixed(1)} KB`,
      `the roll-up differs from a plain recount in ${wrong} rows of ${BRANCHES + 1}`,
      ...[10_000, 1_000_000].map((count) => {
        const size = (bytes: number): string => `${((bytes * count) / 1e9).toFixed(1)} GB`;
        const seconds = perFile * count;
        return `${count} branches: workbooks ${size(workbookBytes)}, facts ${size(factBytes)}; facts ${hours(seconds)} on one core, ${hours(seconds / 64)} on 64; roll-up ${hours(perBranch * count)} of processor`;
      }),
      '',
    ].join('\n'),
  );
  rmSync(folder, { recursive: true, force: true });
  if (wrong > 0) process.exitCode = 1;
}

void bench();
