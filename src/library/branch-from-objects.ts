import { ruleNames } from '../locales/rule-names';
import { readTables } from '../reading/read-branch';
import { settingRows } from '../reading/readers/settings-tables';
import { readSettings } from '../reading/settings/read-settings';
import type { Branch } from '../records/branch';
import type { Snapshot } from '../workbook/snapshot';
import { parseBranchInput } from './branch-input';
import { inputTables, noticeSheets } from './input-tables';

/**
 * The records of a branch from plain objects (see BranchInput): what another
 * program needs to run the rules without a spreadsheet. Throws InputInvalid, with
 * every problem of the input at once.
 */
export function branchFromObjects(input: unknown): Branch {
  const given = parseBranchInput(input);
  const tables = inputTables(given);
  const sheets = [...tables.map(({ sheet }) => sheet), ...noticeSheets(given)];
  const snapshot: Snapshot = { name: 'objects', date1904: false, sheets };
  const rows = tables.filter(({ role }) => role === 'settings').flatMap(settingRows);
  const { settings, issues } = readSettings(rows, { date1904: false, ruleNames: ruleNames() });
  const names = sheets.map(({ name }) => name);
  return readTables(snapshot, { tables, meetings: [], sheets: names, settings, settingIssues: issues, leftovers: [] })
    .branch;
}
