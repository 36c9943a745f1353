import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createWords, libraryWords } from '../../src/locales/create-words';
import type { Words } from '../../src/locales/words';
import { chinese } from '../../src/locales/zh-CN';
import { table } from './tables';

/** What a whole process took: milliseconds of processor time, and its peak of memory in MB. */
interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Pinned, and installed beside what is measured: the product has no need of them. */
const PEERS = ['hucre@1.0.0', '@e965/xlsx@0.20.3', 'read-excel-file@9.3.17'];

/** Of so many runs by turns the cheapest counts: the one that the machine's other work disturbed least. */
const RUNS = 3;

const folder = path.join('build', 'bench-commands');
const hook = path.join(__dirname, 'cost-hook.js');
const peer = path.join(__dirname, 'peer.js');
const today = path.join('build', 'theme-day.js');

/**
 * Whole commands, started anew each time and with their printing, beside those of an
 * older checkout that was built (`against`; null: without), beside other readers of the
 * same file, and beside the least that any reader has to do; as tables of Markdown.
 */
export function wholeCommands(against: string | null): string {
  const older = against === null ? null : path.join(against, 'build', 'theme-day.js');
  for (const build of [today, ...(older === null ? [] : [older])]) {
    if (!existsSync(build)) throw new Error(`${build} is not there: build it first (npm ci)`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync(process.execPath, [path.join(__dirname, 'make-files.js'), folder]);
  const own = commandTable(older);
  const others = peerTable(older);
  rmSync(folder, { recursive: true, force: true });
  return [own, others, startLine(), textLine()].join('\n\n');
}

const day = ['--month', '2025-12', '--today', '2026-01-05', '--lang', 'zh-CN'];
const file = (name: string): string => path.join(folder, `${name}.xlsx`);
const out = path.join(folder, 'out.xlsx');

/** A command, and how many times as quick, and of what share of the memory, it is to be beside commit 2d8f80c. */
interface Work {
  readonly name: string;
  readonly argv: readonly string[];
  readonly quicker: number | null;
  readonly memory: number | null;
}

const WORKS: readonly Work[] = [
  { name: 'check, as text, 1,000 × 10', argv: ['check', file('inline-1000'), ...day], quicker: 3, memory: null },
  { name: 'check, as text, 5,000 × 10', argv: ['check', file('inline-5000'), ...day], quicker: 4.5, memory: null },
  {
    name: 'check --json, 5,000 × 10',
    argv: ['check', file('office-5000'), ...day, '--json'],
    ...{ quicker: null, memory: null },
  },
  { name: 'inspect, 5,000 × 10, texts in cells', argv: ['inspect', file('inline-5000')], quicker: null, memory: 0.6 },
  { name: 'inspect, 5,000 × 10, as Excel', argv: ['inspect', file('office-5000')], quicker: null, memory: 0.6 },
  {
    name: 'record payment --all, 5,000 × 10',
    argv: ['record', 'payment', file('inline-5000'), '--all', ...day, '-o', out, '--force'],
    ...{ quicker: 2, memory: 0.5 },
  },
  { name: 'rules', argv: ['rules'], quicker: null, memory: null },
];

function commandTable(older: string | null): string {
  const rows = WORKS.map(({ name, argv, quicker, memory }) => {
    const [now, before] = byTurns([[today, ...argv], ...(older === null ? [] : [[older, ...argv]])]);
    const ratio = now && before ? before.milliseconds / now.milliseconds : null;
    const share = now && before ? now.megabytes / before.megabytes : null;
    return [
      ...[name, costText(before), costText(now)],
      ...[ratio === null ? '—' : `${ratio.toFixed(2)} ×`, quicker === null ? '—' : `≥ ${quicker} ×`],
      ...[share === null ? '—' : share.toFixed(2), memory === null ? '—' : `≤ ${memory}`],
    ];
  });
  return table(['whole command', 'older build', 'this build', 'quicker', 'target', 'memory', 'target'], rows);
}

function peerTable(older: string | null): string {
  execFileSync('npm', ['install', '--no-save', '--silent', '--prefix', folder, ...PEERS], { stdio: 'ignore' });
  const names = ['hucre', 'SheetJS', 'read-excel-file', 'floor'];
  const rows = ['inline-1000', 'office-1000', 'inline-5000', 'office-5000'].map((name) => {
    const ours = [today, ...(older === null ? [] : [older])].map((build) => [build, 'inspect', file(name)]);
    const costs = byTurns([...names.map((one) => [peer, one, file(name), folder]), ...ours]);
    const [hucre, sheetJs, excel, floor, now, before] = costs;
    const ratio = floor && now ? (now.milliseconds / floor.milliseconds).toFixed(1) : '—';
    return [name, ...[before, now, hucre, sheetJs, excel, floor].map(costText), `${ratio} ×`];
  });
  return table(
    [
      'inspect',
      'older build',
      'this build',
      'hucre',
      'SheetJS',
      'read-excel-file',
      'unpack and scan',
      '÷ unpack and scan',
    ],
    rows,
  );
}

function startLine(): string {
  const [rules, empty] = byTurns([
    [today, 'rules'],
    ['-e', '0'],
  ]);
  if (!rules || !empty) return 'start: could not be measured';
  return `theme-day rules: ${(rules.milliseconds / empty.milliseconds).toFixed(2)} × an empty node (target ≤ 2 ×)`;
}

const TEXTS = 200_000;

/** What one process takes to say the same sentence of a finding again and again, compiled and by the library alone. */
function textLine(): string {
  const cost = (words: Words): number => {
    const start = process.cpuUsage();
    for (let index = 0; index < TEXTS; index++) {
      words('rules.dues-unpaid.messages.unpaid', { member: '李明', month: '2025年12月', due: String(index) });
    }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const library = cost(libraryWords('zh-CN', chinese));
  const compiled = cost(createWords('zh-CN', chinese));
  return `${TEXTS} finding texts: ${(compiled / library).toFixed(2)} of the time of a library call each (target ≤ 0.5)`;
}

/** Each command line of Node.js run by turns; null for one that does not come to its end. */
function byTurns(lines: readonly (readonly string[])[]): (Cost | null)[] {
  const best: (Cost | null)[] = lines.map(() => null);
  for (let turn = 0; turn < RUNS; turn++) {
    lines.forEach((line, index) => {
      const cost = costOf(line);
      const known = best[index];
      if (cost && (!known || cost.milliseconds < known.milliseconds)) best[index] = cost;
    });
  }
  return best;
}

const MOST_MILLISECONDS = 300_000;

function costOf(line: readonly string[]): Cost | null {
  const costFile = path.resolve(folder, 'cost.json');
  rmSync(costFile, { force: true });
  const env = { ...process.env, COST_FILE: costFile };
  // Standard output goes through a pipe and is read: printing is part of a command.
  const { status } = spawnSync(process.execPath, ['--require', path.resolve(hook), ...line], {
    ...{ env, timeout: MOST_MILLISECONDS, maxBuffer: 1 << 30 },
  });
  return (status === 0 || status === 1) && existsSync(costFile)
    ? (JSON.parse(readFileSync(costFile, 'utf8')) as Cost)
    : null;
}

function costText(cost: Cost | null | undefined): string {
  return cost ? `${(cost.milliseconds / 1000).toFixed(2)} s, ${cost.megabytes.toFixed(0)} MB` : '—';
}
