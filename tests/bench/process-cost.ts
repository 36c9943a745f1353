import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

/** What one whole process took. */
export interface ProcessCost {
  readonly seconds: number;
  /** Of all its threads. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly status: number;
  readonly out: string;
}

/** Loaded before the script; writes what the process took when it ends. */
const METER = path.join(__dirname, 'meter.js');

/** Runs a script of Node.js as a process of its own, from its start to its end. */
export async function processCost(script: string, argv: readonly string[]): Promise<ProcessCost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-meter-'));
  const file = path.join(folder, 'cost.json');
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', METER, script, ...argv], {
    env: { ...process.env, BENCH_METER: file },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const out: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  const status = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const seconds = (performance.now() - start) / 1000;
  const cost = JSON.parse(readFileSync(file, 'utf8')) as Pick<ProcessCost, 'processorSeconds' | 'peakMegabytes'>;
  rmSync(folder, { recursive: true });
  return { seconds, ...cost, status, out: Buffer.concat(out).toString() };
}
