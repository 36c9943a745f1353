import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { readBranch } from '../../src/reading/read-branch';
import { parseHalfYear } from '../../src/records/half-year';
import { parseIsoDate } from '../../src/records/iso-date';
import { parseMonth } from '../../src/records/month';
import { halfYearSummary } from '../../src/reports/half-year-summary';
import { check } from '../../src/rules/check';
import type { Snapshot } from '../../src/workbook/snapshot';
import { LAST_YEAR } from './synthetic-branch';

export const STAGES = ['parse', 'read', 'check', 'summary'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * What one stage took: milliseconds of processor time, those of collecting garbage on
 * other threads among them, since what passes on a clock tells more of the machine's
 * other work than of ours; and the most memory that the process had ever held by its
 * end, in MB.
 */
export interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

export interface Measurement {
  readonly costs: Readonly<Record<Stage, Cost>>;
  /** Cells that something is written in. */
  readonly cells: number;
  /** Findings of the month, so that nobody measures an empty check. */
  readonly findings: number;
}

const month = parseMonth(`${LAST_YEAR}-12`);
const half = parseHalfYear(`${LAST_YEAR}-H2`);
const today = parseIsoDate(`${LAST_YEAR + 1}-01-05`);

/** Runs all stages over a file once, in their order. */
export function measure(file: string): Measurement {
  if (month === null || half === null || today === null) throw new Error('no such period');
  const bytes = readFileSync(file);
  const [parse, snapshot] = timed(() => openWorkbook(bytes, file).snapshot());
  const [read, { branch }] = timed(() => readBranch(snapshot));
  const [checked, { findings }] = timed(() => check(branch, { month, today }));
  const [summary] = timed(() => halfYearSummary(branch, { half, today }));
  return { costs: { parse, read, check: checked, summary }, cells: writtenCells(snapshot), findings: findings.length };
}

function writtenCells({ sheets }: Snapshot): number {
  const rows = sheets.flatMap(({ values }) => values);
  return rows.reduce((total, row) => total + row.filter((value) => value !== null).length, 0);
}

function timed<T>(run: () => T): [Cost, T] {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  return [{ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }, result];
}
