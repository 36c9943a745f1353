import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { branchWorkbook, HALF, plainBranch, TODAY } from '../city/plain-branch';
import { readRollUp } from '../city/read-roll-up';
import { recount, recountAll } from '../city/recount';
import { processCost, type ProcessCost } from './process-cost';

/**
 * A city of branches of fifty members each, end to end: `npm run bench:city`, or with
 * other numbers behind it of branches, and of those that are also checked by a process
 * each. Check with one thread and with all, facts, roll-up; the roll-up compared with a
 * plain recount; what 10,000 and 1,000,000 branches would take, by these figures. Where
 * the machine has other work, the seconds say more of that than of ours: the seconds of
 * processor time do not.
 */
const BRANCHES = Number(process.argv[2] ?? 2000);
const MEMBERS = 50;
const SOME = Math.min(200, BRANCHES);
/** Of those so many by a process each; of fewer than all the rest is reckoned. */
const ALONE = Math.min(Number(process.argv[3] ?? SOME), SOME);

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
    if (number < SOME) writeFileSync(path.join(some, file(number)), workbook);
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

interface Measured {
  readonly facts: ProcessCost;
  readonly rollUp: ProcessCost;
  readonly checkAll: ProcessCost;
  /** Of SOME workbooks: with one thread, with all, with a process each. */
  readonly one: ProcessCost;
  readonly many: ProcessCost;
  readonly alone: ProcessCost;
  readonly workbookBytes: number;
  readonly factBytes: number;
  /** Rows of the roll-up that are not as counted again. */
  readonly wrong: number;
}

const cores = os.availableParallelism();

async function measured(): Promise<Measured> {
  rmSync(folder, { recursive: true, force: true });
  say(`${BRANCHES} workbooks of ${MEMBERS} members`);
  const workbookBytes = makeCity() / BRANCHES;
  const at = path.join(folder, 'facts');
  const table = path.join(folder, 'city.xlsx');
  const facts = said('facts', await run('facts', input, '-o', at, '--today', TODAY, '--jobs', String(cores)));
  const rollUp = said('roll-up', await run('roll-up', at, '-o', table, '--half', HALF));
  const all = said('check', await checkAll(input, cores));
  const one = said(`check of ${SOME}, one thread`, await checkAll(some, 1));
  const many = said(`check of ${SOME}, ${cores} threads`, await checkAll(some, cores));
  const alone = said(`check of ${SOME}, a process each`, await checkEach());
  const factBytes = bytesBelow(at) / BRANCHES;
  const wrong = differences(table);
  rmSync(folder, { recursive: true, force: true });
  return { facts, rollUp, checkAll: all, one, many, alone, workbookBytes, factBytes, wrong };
}

/** What SOME processes took together, reckoned from ALONE of them. */
async function checkEach(): Promise<ProcessCost> {
  const total = { seconds: 0, processorSeconds: 0, peakMegabytes: 0 };
  for (let number = 0; number < ALONE; number++) {
    const cost = await check(path.join(some, file(number)));
    total.seconds += (cost.seconds * SOME) / ALONE;
    total.processorSeconds += (cost.processorSeconds * SOME) / ALONE;
    total.peakMegabytes = Math.max(total.peakMegabytes, cost.peakMegabytes);
  }
  return { ...total, status: 0, out: '' };
}

function said(name: string, cost: ProcessCost): ProcessCost {
  say(`${name}: ${cost.seconds.toFixed(1)} s, ${cost.processorSeconds.toFixed(1)} s of processor time`);
  return cost;
}

function ratio(one: ProcessCost, other: ProcessCost, by: 'seconds' | 'processorSeconds'): string {
  return (one[by] / other[by]).toFixed(1);
}

function report({ facts, rollUp, checkAll: all, one, many, alone, workbookBytes, factBytes, wrong }: Measured): string {
  const perFile = facts.processorSeconds / BRANCHES;
  const perBranch = rollUp.processorSeconds / BRANCHES;
  const reckoned = (count: number): string => {
    const size = (bytes: number): string => `${((bytes * count) / 1e9).toFixed(1)} GB`;
    const times = [hours(perFile * count), hours((perFile * count) / 64), hours(perBranch * count)];
    return `| ${[count, size(workbookBytes), size(factBytes), ...times].join(' | ')} |`;
  };
  return [
    '| | seconds | processor seconds | files a second | files a second and core | peak MB |',
    '|---|---:|---:|---:|---:|---:|',
    line(`facts of ${BRANCHES}, ${cores} threads`, BRANCHES, facts),
    line(`roll-up of ${BRANCHES}`, BRANCHES, rollUp),
    line(`check of ${BRANCHES}, ${cores} threads`, BRANCHES, all),
    line(`check of ${SOME}, ${cores} threads`, SOME, many),
    line(`check of ${SOME}, one thread`, SOME, one),
    line(`check of ${SOME}, a process each`, SOME, alone),
    '',
    `a process each ÷ one command, seconds: ${ratio(alone, one, 'seconds')} with one thread, ${ratio(alone, many, 'seconds')} with ${cores}`,
    `the same in processor time: ${ratio(alone, one, 'processorSeconds')} and ${ratio(alone, many, 'processorSeconds')}`,
    `one thread ÷ ${cores} threads, seconds: ${ratio(one, many, 'seconds')}`,
    `the roll-up differs from a plain recount in ${wrong} of ${BRANCHES + 1} rows`,
    '',
    '| branches | workbooks | facts of a half-year | facts, one core | facts, 64 cores | roll-up |',
    '|---:|---:|---:|---:|---:|---:|',
    ...[BRANCHES, 10_000, 1_000_000].map(reckoned),
    '',
  ].join('\n');
}

void measured().then((found) => {
  process.stdout.write(report(found));
  if (found.wrong > 0) process.exitCode = 1;
});
