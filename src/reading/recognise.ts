import type { ReadingIssue } from '../records/reading-issue';
import type { ColumnMapping, Settings } from '../records/settings';
import type { Snapshot } from '../workbook/snapshot';
import { NothingRecognised } from './errors';
import { shownSheet, type Leftover } from './merged-leftovers';
import { settingRows } from './readers/settings-tables';
import { readSettings } from './settings/read-settings';
import { findTables, type FoundTables } from './tables/find-tables';
import type { Table } from './tables/table';

export interface ReadingOptions {
  /** The year for months that state none, where the workbook does not settle it. */
  readonly year?: number;
  /** A rule's id by its id and by its title: what settings and waivers may call it. */
  readonly ruleNames?: ReadonlyMap<string, string>;
}

/** The tables of a workbook and its settings, before any record is read. */
export interface Recognised {
  /** One that plays two roles is listed twice. */
  readonly tables: readonly Table[];
  /** Tables that hold other meetings of the branch alone; they play no role. */
  readonly meetings: readonly Table[];
  /** Names of all sheets, in order. */
  readonly sheets: readonly string[];
  readonly settings: Settings;
  readonly settingIssues: readonly ReadingIssue[];
  /** What the file keeps under merges, on any sheet: not part of the tables. */
  readonly leftovers: readonly Leftover[];
}

/**
 * Finds the tables, with the columns that people confirmed in the settings. No year
 * is needed for this. Throws NothingRecognised where there is no table of any role.
 */
export function recognise(snapshot: Snapshot, { year, ruleNames = new Map() }: ReadingOptions = {}): Recognised {
  const shown = snapshot.sheets.map(shownSheet);
  const asShown = { ...snapshot, sheets: shown.map(({ sheet }) => sheet) };
  const find = (mappings: readonly ColumnMapping[]): FoundTables =>
    findTables(asShown, { year: year ?? null, mappings });
  const unmapped = find([]);
  const sheets = snapshot.sheets.map(({ name }) => name);
  if (unmapped.tables.length === 0) throw new NothingRecognised(snapshot.name, sheets);
  const rows = unmapped.tables.filter(({ role }) => role === 'settings').flatMap(settingRows);
  const { settings, issues } = readSettings(rows, { date1904: snapshot.date1904, ruleNames });
  const found = settings.mappings.length === 0 ? unmapped : find(settings.mappings);
  return { ...found, sheets, settings, settingIssues: issues, leftovers: shown.flatMap(({ leftovers }) => leftovers) };
}
