import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'samples', 'branch-2026.xlsx');
/** The day on which both doors are asked. */
export const TODAY = '2026-07-05';

export function sampleSnapshot(): Snapshot {
  return openWorkbook(new Uint8Array(readFileSync(SAMPLE)), 'branch-2026.xlsx').snapshot();
}

/** Each button of the ribbon, and what to type to get the same sheet. */
export const SAME_ON_THE_COMMAND_LINE = [
  ['checkMonth', ['report', SAMPLE, '--month', '2026-06']],
  ['writeDuesNotice', ['notice', SAMPLE, '--half', '2026-H1']],
  ['writeHalfYearSummary', ['summary', SAMPLE, '--half', '2026-H1']],
] as const;

/** The last sheet of the file that the command line writes. */
export async function lastSheetOnDisk(...argv: readonly string[]): Promise<SheetSnapshot | undefined> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'theme-day-'));
  try {
    const output = path.join(folder, 'out.xlsx');
    const silent = {
      out: () => undefined,
      err: () => undefined,
      flushed: () => Promise.resolve(null),
      input: () => Promise.resolve(new Uint8Array()),
      today: () => TODAY,
      time: () => '09:30',
      now: () => 0,
      locale: 'zh_CN',
    };
    expect(await run([...argv, '-o', output], silent)).toBe(0);
    return openWorkbook(new Uint8Array(readFileSync(output)), 'out.xlsx')
      .snapshot()
      .sheets.at(-1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Excel works the totals out itself, in binary fractions: 12000.839999999998 is 12,000.84. */
export function toTheFen(sheet: SheetSnapshot | undefined): unknown {
  const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
  return { ...sheet, values: sheet?.values.map((row) => row.map(rounded)) };
}
