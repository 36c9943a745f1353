import os from 'node:os';
import path from 'node:path';
import { FACT_TABLES } from '../facts/schema';
import views from './sql/views.sql';

/** DuckDB is an optional dependency, and it is not installed. */
export class DuckDbMissing extends Error {
  constructor(options: ErrorOptions) {
    super('@duckdb/node-api is not installed', options);
    this.name = 'DuckDbMissing';
  }
}

export type Answer = Readonly<Record<string, unknown>>;

/** Questions of a folder of facts. */
export interface FactsQuestions {
  /** The rows that a query gives. Of the values those that it names ("$year") are bound to it. */
  readonly ask: (sql: string, values: Readonly<Record<string, string | number>>) => Promise<Answer[]>;
  readonly close: () => void;
}

/** Opens a folder of facts to be asked; nothing is copied. Throws DuckDbMissing. */
export async function openFacts(folder: string): Promise<FactsQuestions> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((error: unknown) => {
    throw new DuckDbMissing({ cause: error });
  });
  const instance = await DuckDBInstance.create(':memory:', {
    temp_directory: path.join(os.tmpdir(), 'theme-day-duckdb'),
  });
  const connection = await instance.connect();
  for (const table of Object.keys(FACT_TABLES)) {
    await connection.run(`SET VARIABLE ${table} = $files`, { files: filesOf(folder, table, '*', '*.parquet') });
  }
  await connection.run('SET VARIABLE files = $files', { files: filesOf(folder, 'files', '*.parquet') });
  await connection.run(views);
  return {
    ask: async (sql, values) => {
      const bound = Object.entries(values).filter(([name]) => new RegExp(`\\$${name}\\b`, 'u').test(sql));
      const reader = await connection.runAndReadAll(sql, Object.fromEntries(bound));
      return reader.getRowObjects();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The files of a table as a pattern, in which the folder's own signs stand for themselves. */
function filesOf(folder: string, ...parts: readonly string[]): string {
  const literal = path.resolve(folder).replaceAll('\\', '/').replace(/[*?[]/gu, '[$&]');
  return [literal, ...parts].join('/');
}
