import { cityHalf, latestMonth } from '../../dataset/city-half';
import { DuckDbMissing, openFacts } from '../../dataset/duckdb';
import { aboutFacts } from '../../dataset/facts-folder';
import { SCHEMA_VERSION } from '../../facts/schema';
import { createWorkbook } from '../../hosts/xlsx/create-workbook';
import { halfYearOf, type HalfYear } from '../../records/half-year';
import { parseIsoDate } from '../../records/iso-date';
import { branchesSheet } from '../../reports/city/branches-sheet';
import { cityOverviewSheet } from '../../reports/city/overview-sheet';
import { halfText } from '../../reports/format/period';
import { InputProblem } from '../input-problem';
import type { Session } from '../session';
import { storeFile } from '../store-file';

export interface RollUpOptions {
  readonly output: string;
  /** Absent: the latest in which a theme day was held. */
  readonly half?: HalfYear;
  readonly force: boolean;
}

/** `theme-day roll-up`: the half-year table over all branches of a folder of facts, as a workbook. */
export async function rollUpCommand(folder: string, options: RollUpOptions, session: Session): Promise<number> {
  const { terminal, words } = session;
  const about = await aboutFacts(folder);
  const today = parseIsoDate(about?.today ?? '');
  if (about === null || today === null) throw new InputProblem('no-facts-folder', { folder });
  if (about.schema !== SCHEMA_VERSION) throw new InputProblem('other-facts', { folder });
  const questions = await openFacts(folder).catch((error: unknown) => {
    throw error instanceof DuckDbMissing
      ? Object.assign(new InputProblem('duckdb-missing', {}), { cause: error })
      : error;
  });
  try {
    const latest = options.half === undefined ? await latestMonth(questions) : null;
    const half = options.half ?? (latest === null ? null : halfYearOf(latest));
    if (half === null) throw new InputProblem('nothing-held', { folder });
    const city = await cityHalf(questions, half, { today, unread: about.unread });
    if (city === null) throw new InputProblem('half-not-in-facts', { folder, half });
    const sheets = [cityOverviewSheet(city, words), branchesSheet(city, words)];
    const bytes = createWorkbook(sheets, { title: words('city.documentTitle', { half: halfText(half, words) }) });
    await storeFile(options.output, bytes, { force: options.force, input: null }, session);
    const { branches } = city.totals;
    terminal.out(words('cli.city.rolledUp', { half: halfText(half, words), branches, file: options.output }));
    return 0;
  } finally {
    questions.close();
  }
}
