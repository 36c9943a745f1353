import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { XlsxWorkbook } from '../../src/hosts/xlsx/xlsx-workbook';
import type { Edit } from '../../src/workbook/edit';
import type { Book } from './books';
import { FILE, NOTICE_OF_2027, NOTICE_TEXT, OUTPUT, PAPER, TODAY } from './commands';
import type { FuzzCase } from './fuzz-case';
import { mutated } from './mutations/mutate';
import { filesWell, saidWell } from './oracles/command-line';
import { noticeSums } from './oracles/notice-sum';
import type { Run } from './oracles/run';
import { outputWell } from './oracles/output-well';
import { seenByCheck } from './oracles/recorded';
import { takenBack } from './oracles/taken-back';

/** What came of a try. */
export interface CaseResult {
  readonly status: number;
  readonly isWritten: boolean;
  /** Processor time of the command itself. */
  readonly seconds: number;
  readonly failures: readonly string[];
}

const MOST_SECONDS = 10;

/** Where the files of a run lie. */
function placesIn(folder: string): ReadonlyMap<string, string> {
  return new Map([
    [FILE, path.join(folder, 'book.xlsx')],
    [OUTPUT, path.join(folder, 'out', 'output.xlsx')],
    [PAPER, path.join(folder, 'out', 'paper.docx')],
    [NOTICE_TEXT, path.join(folder, 'notice.txt')],
  ]);
}

/** Runs a try in a folder of its own, and asks every oracle. */
export async function runCase(tried: FuzzCase, books: readonly Book[], folder: string): Promise<CaseResult> {
  const book = books.find(({ name }) => name === tried.book);
  if (!book) throw new Error(`no book ${tried.book}`);
  const source = mutated(book.bytes, tried.mutations);
  const [asked, seconds] = await timed(() => inProcess(tried.argv, source, folder));
  const { done, writes } = asked;
  const failures = [...saidWell(done), ...filesWell(done)];
  if (seconds > MOST_SECONDS) failures.push(`takes ${Math.round(seconds)} s of the processor`);
  if (failures.length === 0 && done.status !== 2) {
    failures.push(...(await guarded(() => outputWell(done))), ...(await guarded(() => seenByCheck(done))));
    failures.push(...(await guarded(() => noticeSums(done))));
    const [write] = writes;
    if (write && writes.length === 1)
      failures.push(...(await guarded(() => takenBack(source, write.bytes, write.undo))));
    failures.push(...(await guarded(() => onceOnly(tried.argv, done, folder))));
  }
  if (tried.isWhole) failures.push(...(await guarded(() => sameAsProcess(tried.argv, source, done, folder))));
  return { status: done.status, isWritten: done.output !== null, seconds, failures };
}

/** An oracle that stumbles is a failure as well: it reads only what the command has read or written. */
async function guarded(oracle: () => Promise<readonly string[]> | readonly string[]): Promise<readonly string[]> {
  try {
    return await oracle();
  } catch (error) {
    return [`stumbles: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}

interface Asked {
  readonly done: Run;
  /** What the host was asked to write, and how it says that it is taken back. */
  readonly writes: readonly { readonly bytes: Uint8Array; readonly undo: readonly Edit[] | null }[];
}

function lay(source: Uint8Array, folder: string): ReadonlyMap<string, string> {
  const places = placesIn(folder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'out'), { recursive: true });
  writeFileSync(places.get(FILE) ?? '', source);
  writeFileSync(places.get(NOTICE_TEXT) ?? '', NOTICE_OF_2027);
  return places;
}

function left(
  argv: readonly string[],
  source: Uint8Array,
  folder: string,
  said: Pick<Run, 'status' | 'out' | 'err'>,
): Run {
  const places = placesIn(folder);
  const output = argv.flatMap((text) => ([OUTPUT, PAPER].includes(text) ? (places.get(text) ?? '') : []))[0];
  return {
    ...{ argv, source, ...said },
    sourceNow: new Uint8Array(readFileSync(places.get(FILE) ?? '')),
    output: output !== undefined && existsSync(output) ? new Uint8Array(readFileSync(output)) : null,
    files: readdirSync(path.join(folder, 'out')),
  };
}

async function inProcess(argv: readonly string[], source: Uint8Array, folder: string): Promise<Asked> {
  const places = lay(source, folder);
  const writes: { bytes: Uint8Array; undo: readonly Edit[] | null }[] = [];
  const own = Object.getOwnPropertyDescriptor(XlsxWorkbook.prototype, 'apply')?.value as XlsxWorkbook['apply'];
  XlsxWorkbook.prototype.apply = function (edits) {
    const result = own.call(this, edits);
    writes.push({ bytes: result.bytes, undo: result.applied.undo });
    return result;
  };
  const [out, err]: [string[], string[]] = [[], []];
  try {
    const status = await run(
      argv.map((text) => places.get(text) ?? text),
      {
        out: (text) => void out.push(text),
        err: (text) => void err.push(text),
        flushed: () => Promise.resolve(null),
        input: () => Promise.resolve(new Uint8Array()),
        today: () => TODAY,
        time: () => '09:30',
        now: () => 0,
        locale: 'zh_CN.UTF-8',
      },
    );
    return { done: left(argv, source, folder, { status, out: out.join('\n'), err: err.join('\n') }), writes };
  } finally {
    XlsxWorkbook.prototype.apply = own;
  }
}

const RECORDING = new Set(['record', 'prepare', 'plan', 'holidays']);

/** What is recorded already is not recorded again. */
async function onceOnly(argv: readonly string[], { output }: Run, folder: string): Promise<readonly string[]> {
  if (!RECORDING.has(argv[0] ?? '') || output === null) return [];
  const { done } = await inProcess(argv, output, folder);
  return done.output === null ? [] : [`recorded twice: ${done.out.split('\n').slice(0, 6).join(' / ')}`];
}

/** The built command as a process of its own ends with the same status, the same words and the same file or none. */
function sameAsProcess(argv: readonly string[], source: Uint8Array, done: Run, folder: string): readonly string[] {
  const places = lay(source, folder);
  const command = path.join(process.cwd(), 'build', 'theme-day.js');
  const { status, stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--max-old-space-size=1000', command, ...argv.map((text) => places.get(text) ?? text)],
    { encoding: 'utf8', timeout: 4000 * MOST_SECONDS, env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' }, maxBuffer: 1e9 },
  );
  if (status === null) return [`the process ends by ${signal}`];
  const now = left(argv, source, folder, { status, out: stdout, err: stderr });
  const problems = [...saidWell(now), ...filesWell(now)].map((problem) => `as a process: ${problem}`);
  if (status !== done.status) problems.push(`as a process: status ${status}, not ${done.status}`);
  if (stdout.trim() !== done.out.trim()) problems.push('as a process: other words');
  if ((now.output === null) !== (done.output === null)) problems.push('as a process: another file');
  return problems;
}
