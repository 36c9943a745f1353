import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { findTables } from '../../../src/reading/tables/find-tables';
import type { Table } from '../../../src/reading/tables/table';
import { described } from './described';

const FOLDER = path.join(__dirname, '..', '..', '..', '..', 'shared', 'data');

/** Real layouts that do not travel with the product: where they are absent the tests are listed as skipped. */
const present = existsSync(FOLDER) ? describe : describe.skip;

function tablesIn(file: string): readonly Table[] {
  const snapshot = openWorkbook(readFileSync(path.join(FOLDER, file)), file).snapshot();
  return findTables(snapshot, { year: null, mappings: [] }).tables;
}

present('workbooks from public repositories', () => {
  test.each<[string, string[]]>([
    ['annex-2019-schedule.xlsx', ['schedule 2/3-14 month:A theme:B content:C organisers:D']],
    [
      'owip-theme-day-activity.xlsx',
      [
        'sessions 1/2 plannedDate:G date:H place:I theme:J content:K expectedCount:L presentCount:M leaveCount:N observers:O',
      ],
    ],
    [
      'owip-members.xlsx',
      ['roster 1/2 id:A name:B section:F category:G transferredIn:H joinedOn:M fullMemberOn:O post:Q'],
    ],
    ['roster-with-title.xlsx', ['roster 2/none name:A phone:B post:C section:D category:E gender:F id:G joinedOn:H']],
    ['owip-committee-report.xlsx', []],
    ['weekly-attendance-two-tier.xlsx', []],
  ])('%s', (file, expected) => {
    expect(described(tablesIn(file))).toEqual(expected);
  });

  test('the annex holds the year of its title, with nothing to contradict it', () => {
    const [table] = tablesIn('annex-2019-schedule.xlsx');
    expect([table?.year, table?.yearSource, table?.yearConflicts]).toEqual([2019, 'title', []]);
  });
});
