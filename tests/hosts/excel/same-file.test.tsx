import '../../excel/seam/browser-globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { XlsxMemoryHost } from '../../../src/hosts/xlsx/memory-host';
import { wordsOf } from '../../../src/locales/words';
import { readBranch } from '../../../src/reading/read-branch';
import { addressOf } from '../../../src/records/cell-ref';
import { halfYear } from '../../../src/records/half-year';
import { checkReportSheet } from '../../../src/reports/check-report';
import { duesNotice } from '../../../src/reports/dues-notice';
import { halfYearSummary } from '../../../src/reports/half-year-summary';
import { summarySheet } from '../../../src/reports/summary-sheet';
import { check } from '../../../src/rules/check';
import { firstDay, month } from '../../../src/records/month';
import type { SheetDraft } from '../../../src/workbook/sheet-draft';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { workbookFromSnapshot } from '../../excel/model/from-snapshot';
import { startExcel } from '../../excel/start-excel';

const FILE = 'branch-2026.xlsx';
// Copied, because a Buffer of Node is no Uint8Array of this window.
const BYTES = new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples', FILE)));
const HALF = halfYear(2026, 1);
const TODAY = firstDay(month(2026, 7));

let excel: InMemoryExcel;
const inExcel = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.13');
});

beforeEach(() => excel.open(workbookFromSnapshot(openWorkbook(BYTES, FILE).snapshot())));

afterEach(() => expect(excel.gaps).toEqual([]));

test('both hosts read the same from the same file', async () => {
  expect(await inExcel.read()).toEqual(await new XlsxMemoryHost(BYTES, FILE).read());
});

const drafts: readonly (readonly [string, (snapshot: Snapshot) => SheetDraft])[] = [
  [
    'the dues notice',
    (snapshot) => duesNotice(readBranch(snapshot).branch, { half: HALF, today: TODAY, words: wordsOf('zh-CN') }).draft,
  ],
  [
    'the summary',
    (snapshot) =>
      summarySheet(halfYearSummary(readBranch(snapshot).branch, { half: HALF, today: TODAY }), wordsOf('zh-CN')),
  ],
  [
    'the check report',
    (snapshot) =>
      checkReportSheet(
        check(readBranch(snapshot).branch, {
          month: month(2026, 6),
          today: TODAY,
          ruleNames: new Map(),
        }),
        wordsOf('zh-CN'),
      ),
  ],
];

test.each(drafts)(
  '%s is the same sheet in both, cell for cell, Excel’s own results included',
  async (_name, draftOf) => {
    const onDisk = new XlsxMemoryHost(BYTES, FILE);
    const draft = draftOf(await inExcel.read());
    await onDisk.apply([{ kind: 'put-sheet', draft, replace: false }]);
    excel.reset();
    await inExcel.apply([{ kind: 'put-sheet', draft, replace: false }]);
    expect(excel.traffic).toHaveLength(2);
    const [fromExcel, fromDisk] = [await inExcel.read(), await onDisk.read()];
    expect(fromExcel.sheets.map(({ name, generated, merges }) => [name, generated, merges])).toEqual(
      fromDisk.sheets.map(({ name, generated, merges }) => [name, generated, merges]),
    );
    expect(rounded(fromExcel)).toEqual(rounded(fromDisk));
  },
);

/** Cells by address; sums in Excel carry the fractions of binary numbers. */
function rounded({ sheets }: Snapshot): Record<string, CellValue> {
  const facts: Record<string, CellValue> = {};
  for (const { name, values } of sheets) {
    for (const [row, cells] of values.entries()) {
      for (const [column, value] of cells.entries()) {
        if (value === null) continue;
        facts[`${name}!${addressOf({ row: row + 1, column: column + 1 })}`] =
          typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
      }
    }
  }
  return facts;
}
