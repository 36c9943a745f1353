import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

export const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'samples', 'branch-2026.xlsx');

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the terminal would, on 5 July 2026, and returns what it said. */
export async function theme(...argv: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(argv, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    flushed: () => Promise.resolve(null),
    input: () => Promise.resolve(new Uint8Array()),
    today: () => '2026-07-05',
    time: () => '09:30',
    now: () => 0,
    locale: 'zh_CN.UTF-8',
  });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

const folders: string[] = [];

/** A new folder that is removed when the test file is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'theme-day-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
