import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { allBooks } from './books';
import type { FuzzCase } from './fuzz-case';
import { runCase, type CaseResult } from './run-case';

/** What the worker answers: the result of a try, and how much memory it has needed so far. */
export interface Answer extends CaseResult {
  readonly megabytes: number;
}

/** Runs one try after the other for the process that watches it, and may stop this one at any time. */
const books = allBooks();
const folder = mkdtempSync(path.join(os.tmpdir(), 'theme-day-fuzz-'));

process.on('message', (tried: FuzzCase) => {
  void runCase(tried, books, path.join(folder, 'run')).then(
    (result) => process.send?.({ ...result, megabytes: process.resourceUsage().maxRSS / 1024 }),
    (error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.send?.({ status: -1, isWritten: false, seconds: 0, failures: [`throws ${text}`], megabytes: 0 });
    },
  );
});
