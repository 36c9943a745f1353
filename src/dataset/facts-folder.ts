import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FactBlock } from '../facts/fact-blocks';
import { FACT_TABLES, FILES_TABLE, SCHEMA_VERSION, type FactTable } from '../facts/schema';
import { NotWritten } from '../workbook/errors';
import { ParquetTable } from './parquet-table';

/** What the folder says of itself, in a file that engines pass over for the "_" of its name. */
export const ABOUT_FILE = '_facts.json';

export interface AboutFacts {
  readonly schema: number;
  /** The day the facts were judged by. */
  readonly today: string;
  /** Whether names and sentences are in it. */
  readonly names: boolean;
  readonly files: number;
  /** Of them, those that could not be read. */
  readonly unread: number;
}

export interface FileRow {
  readonly file: string;
  /** Null where the workbook could not be read. */
  readonly branch: string | null;
  readonly problem: string | null;
}

/** Rows of all tables together that may wait in memory. */
const MOST_WAITING = 150_000;

/** Rows of the list of files that are handed over at once. */
const FILES_AT_ONCE = 1000;

/**
 * A folder of facts while it is made: TABLE/year=YYYY/part-NNNNN.parquet, beside its
 * place under another name, and put there whole at the end or not at all. The same
 * facts in the same order give the same bytes.
 */
export class FactsFolder {
  private readonly tables = new Map<string, ParquetTable>();
  private readonly years = new Set<number>();
  private readonly files: FileRow[] = [];
  private readonly counts = { files: 0, unread: 0 };

  private constructor(
    private readonly folder: string,
    private readonly making: string,
    private readonly about: Pick<AboutFacts, 'today' | 'names'>,
  ) {}

  /** Throws NotWritten where something is there already that is not to be replaced, or the place cannot be written. */
  static async make(
    folder: string,
    options: { readonly force: boolean },
    about: Pick<AboutFacts, 'today' | 'names'>,
  ): Promise<FactsFolder> {
    const place = path.resolve(folder);
    return asNotWritten(folder, async () => {
      if (!(await mayBecomeFacts(place, options.force))) throw new NotWritten(folder, 'exists');
      const making = path.join(path.dirname(place), `.theme-day-${randomUUID().slice(0, 8)}.tmp`);
      await mkdir(making);
      return new FactsFolder(folder, making, about);
    });
  }

  /** Adds what one workbook says. */
  async add(file: FileRow, blocks: readonly FactBlock[]): Promise<void> {
    await asNotWritten(this.folder, () => {
      this.counts.files += 1;
      if (file.branch === null) this.counts.unread += 1;
      this.files.push(file);
      if (this.files.length >= FILES_AT_ONCE) this.addFiles();
      for (const { table, year, columns } of blocks) {
        this.years.add(year);
        this.table(table, year).add(columns);
      }
      this.makeRoom();
      return Promise.resolve();
    });
  }

  /** Puts the folder in its place. */
  async finish(): Promise<AboutFacts> {
    return asNotWritten(this.folder, async () => {
      const about = { schema: SCHEMA_VERSION, ...this.about, ...this.counts };
      this.addFiles();
      for (const year of this.years) for (const table of FACT_NAMES) this.table(table, year);
      for (const table of this.tables.values()) table.close();
      await writeFile(path.join(this.making, ABOUT_FILE), `${JSON.stringify(about, null, 2)}\n`);
      await takePlace(this.making, path.resolve(this.folder));
      return about;
    });
  }

  /** Leaves nothing behind. */
  async drop(): Promise<void> {
    await rm(this.making, { recursive: true, force: true });
  }

  private addFiles(): void {
    const rows = this.files.splice(0);
    this.filesTable().add(
      Object.keys(FILES_TABLE).map((name) => ({
        distinct: rows.map((row) => row[name as keyof FileRow]),
        rows: Uint32Array.from(rows, (_, index) => index),
      })),
    );
  }

  private filesTable(): ParquetTable {
    return this.open('files', () => new ParquetTable(path.join(this.making, 'files'), FILES_TABLE, this.note()));
  }

  private table(table: FactTable, year: number): ParquetTable {
    const own = path.join(table, `year=${year}`);
    return this.open(own, () => new ParquetTable(path.join(this.making, own), FACT_TABLES[table], this.note()));
  }

  private open(key: string, make: () => ParquetTable): ParquetTable {
    const known = this.tables.get(key) ?? make();
    this.tables.set(key, known);
    return known;
  }

  private makeRoom(): void {
    let waiting = 0;
    let fullest: ParquetTable | null = null;
    for (const table of this.tables.values()) {
      waiting += table.rowsWaiting;
      if (table.rowsWaiting > (fullest?.rowsWaiting ?? 0)) fullest = table;
    }
    if (waiting > MOST_WAITING) fullest?.writeOut();
  }

  private note(): string {
    return JSON.stringify({ schema: SCHEMA_VERSION, ...this.about });
  }
}

const FACT_NAMES = Object.keys(FACT_TABLES) as FactTable[];

/** Puts the new folder where the older one is, which is gone only once that is done. */
async function takePlace(making: string, place: string): Promise<void> {
  const older = `${making}.before`;
  const isReplaced = (await lstat(place).catch(() => null)) !== null;
  if (isReplaced) await rename(place, older);
  try {
    await rename(making, place);
  } catch (error) {
    if (isReplaced) await rename(older, place);
    throw error;
  }
  if (isReplaced) await rm(older, { recursive: true, force: true });
}

/** What a folder of facts says of itself; null where it is none. */
export async function aboutFacts(folder: string): Promise<AboutFacts | null> {
  const text = await readFile(path.join(folder, ABOUT_FILE), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as AboutFacts);
}

/** Nothing, an empty folder, or with `force` older facts: nothing else is ever replaced. */
async function mayBecomeFacts(place: string, force: boolean): Promise<boolean> {
  const there = await lstat(place).catch(() => null);
  if (there === null) return true;
  if (!there.isDirectory()) return false;
  return (await readdir(place)).length === 0 || (force && (await aboutFacts(place)) !== null);
}

async function asNotWritten<T>(folder: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof NotWritten) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const reason = code === 'ENOENT' ? 'no-folder' : code === 'EACCES' || code === 'EPERM' ? 'not-permitted' : 'failed';
    throw new NotWritten(folder, reason, { cause: error });
  }
}
