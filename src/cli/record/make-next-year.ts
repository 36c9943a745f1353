import type { IsoDate } from '../../records/iso-date';
import { madeNextYear } from '../../recording/next-year/made-next-year';
import type { RecordingBook } from '../../recording/recording';
import { openWorkbookFile } from '../open-workbook-file';
import { refuseUnconvertible } from '../../workbook/errors';
import type { Session } from '../session';
import { storeCopy } from '../store-file';
import { nextYearJson } from './next-year-json';
import { nextYearLines } from './next-year-text';

export interface NextYearOptions {
  readonly today: IsoDate;
  readonly year?: number;
  readonly output?: string;
  readonly sameWorkbook: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

const REFUSED = 2;

/** Reads the workbook, makes the next year's and stores it, or says why not. Resolves to the exit status. */
export async function makeNextYear(
  file: string,
  { year, today, sameWorkbook, ...options }: NextYearOptions & { readonly year: number },
  session: Session,
): Promise<number> {
  const { words, terminal } = session;
  // Tables without a year are of the year that goes out.
  const opened = await openWorkbookFile(file, year - 1, session);
  refuseUnconvertible(opened.conversion);
  const book: RecordingBook = { snapshot: opened.snapshot, reading: opened.reading, today };
  const { plan, ...renewed } = await madeNextYear(book, { year, words, sameWorkbook }, (renewal) =>
    opened.workbook.renew(renewal),
  );
  const isRefused = plan.refusals.length > 0;
  // Made for a dry run too: what a host refuses is then known beforehand.
  const applied = isRefused || renewed.bytes !== null ? null : opened.workbook.apply(plan.edits);
  const made = isRefused ? null : (renewed.bytes ?? applied?.bytes ?? null);
  const { droppedSignature = renewed.droppedSignature, computed = renewed.computed } = applied?.applied ?? {};
  const output = options.dryRun || made === null ? null : (options.output ?? null);
  if (made !== null && output !== null) {
    await storeCopy(opened, output, made, options.force, session);
  }
  const told = { output, droppedSignature, computed };
  if (options.json) terminal.out(JSON.stringify(nextYearJson(plan, year, told, words), null, 2));
  else {
    const text = nextYearLines(plan, year, told, words).join('\n');
    if (isRefused) terminal.err(text);
    else terminal.out(text);
  }
  return isRefused ? REFUSED : 0;
}
