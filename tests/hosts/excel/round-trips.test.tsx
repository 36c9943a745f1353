import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { CellChange, Edit } from '../../../src/workbook/edit';
import type { SheetDraft } from '../../../src/workbook/sheet-draft';
import { PAYLOAD_LIMIT, type InMemoryExcel } from '../../excel/in-memory-excel';
import { MemoryWorkbook } from '../../excel/model/workbook';
import { startExcel } from '../../excel/start-excel';
import { sampleDraft } from './sample-draft';

jest.setTimeout(120_000);

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.9');
});

afterEach(() => expect(excel.gaps).toEqual([]));

/** A branch's workbook: a roster, and for each year a sheet of marks and a ledger of amounts by month. */
function open(members: number, years: number): void {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  const roster = workbook.addSheet('花名册');
  for (let row = 1; row <= members; row++) {
    roster.change(row, 1, { value: `党员${row}` });
    roster.change(row, 2, { value: '正式党员' });
  }
  for (let year = 2020; year < 2020 + years; year++) {
    const marks = workbook.addSheet(`考勤${year}`);
    const dues = workbook.addSheet(`党费${year}`);
    for (let row = 1; row <= members; row++) {
      for (const sheet of [marks, dues]) sheet.change(row, 1, { value: `党员${row}` });
      for (let month = 1; month <= 12; month++) {
        marks.change(row, month + 1, { value: '√' });
        dues.change(row, 2 * month, { value: 81.48 });
        dues.change(row, 2 * month + 1, { value: 43_850 + month });
      }
    }
  }
  excel.open(workbook);
}

function largest(): number {
  return Math.max(...excel.traffic.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
}

test.each([10, 500, 5_000])('reading %i members takes two round trips', async (members) => {
  open(members, 1);
  const { sheets } = await host.read();
  expect(sheets.map(({ values }) => values.length)).toEqual([members, members, members]);
  expect(excel.roundTrips).toBe(2);
  // What does not fit one answer is asked for at the same time, not one after the other.
  if (members < 5_000) expect(excel.traffic).toHaveLength(2);
});

test('5,000 members and ten years: two round trips, no payload near five megabytes', async () => {
  open(5_000, 10);
  const { sheets } = await host.read();
  expect(sheets).toHaveLength(21);
  expect(sheets[20]?.values[4_999]?.[24]).toBe(43_862);
  expect(excel.roundTrips).toBe(2);
  expect(largest()).toBeLessThan(PAYLOAD_LIMIT * 0.8);
});

test('up to 32 sheets cost nothing extra, more cost one round trip', async () => {
  for (const [count, roundTrips] of [
    [1, 2],
    [32, 2],
    [40, 3],
  ] as const) {
    const workbook = new MemoryWorkbook('支部台账.xlsx');
    for (let sheet = 1; sheet <= count; sheet++) workbook.addSheet(`${sheet}月`).change(1, 1, { value: sheet });
    excel.open(workbook);
    const { sheets } = await host.read();
    expect(sheets.map(({ values }) => values)).toEqual(Array.from({ length: count }, (_, index) => [[index + 1]]));
    expect([count, excel.roundTrips]).toEqual([count, roundTrips]);
  }
});

function marksOf(members: number): Edit {
  const changes = Array.from({ length: members }, (_, index): CellChange => ({
    row: index + 1,
    column: 8,
    expected: '√',
    value: '假',
  }));
  return { kind: 'set-cells', sheet: '考勤2020', changes };
}

test.each([10, 500, 5_000])('setting a mark for %i members takes two requests', async (members) => {
  open(members, 1);
  await host.apply([marksOf(members)]);
  expect(excel.traffic).toHaveLength(2);
  expect(largest()).toBeLessThan(PAYLOAD_LIMIT);
  expect(excel.workbook.findSheet('考勤2020')?.cell(members, 8).value).toBe('假');
});

test('cells scattered over 5,000 rows still take two requests', async () => {
  open(5_000, 1);
  const changes = Array.from({ length: 2_500 }, (_, index): CellChange => {
    return { row: 2 * index + 1, column: 2 + (index % 12), expected: '√', value: '假' };
  });
  await host.apply([{ kind: 'set-cells', sheet: '考勤2020', changes }]);
  expect(excel.traffic).toHaveLength(2);
  expect(largest()).toBeLessThan(PAYLOAD_LIMIT);
});

function summaryOf(members: number): SheetDraft {
  const rows = Array.from({ length: members }, (_, index) => ({
    cells: [
      { value: `党员${index}`, style: 'text' } as const,
      ...Array.from({ length: 6 }, () => ({ value: 12, style: 'integer' }) as const),
      { value: 92.3, style: 'percent' } as const,
      { value: 488.88, style: 'amount' } as const,
      { value: 488.88, style: 'amount' } as const,
      { value: 0, formula: `I${index + 1}-J${index + 1}`, style: 'amount' } as const,
    ],
  }));
  return sampleDraft({ rows, merges: [], bars: [], shadings: [], dropdowns: [], charts: [] });
}

test.each([10, 500, 5_000])('a summary of %i members takes two requests', async (members) => {
  open(members, 1);
  await host.apply([{ kind: 'put-sheet', draft: summaryOf(members), replace: false }]);
  expect(excel.traffic).toHaveLength(2);
  expect(largest()).toBeLessThan(PAYLOAD_LIMIT);
});

test('a sheet above five megabytes is written in as many requests as it needs, and still as one unit', async () => {
  open(10, 1);
  const rows = Array.from({ length: 3_000 }, (_, index) => ({
    cells: [{ value: `${index}${'学'.repeat(1_000)}`, style: 'text' } as const],
  }));
  const before = excel.image();
  const edit: Edit = { kind: 'put-sheet', draft: { ...summaryOf(1), rows }, replace: false };
  for (const [fault, code] of [
    [{ kind: 'broken', atAction: 1, code: 'GeneralException' }, 'excel-failed'],
    [{ kind: 'cell-edit' }, 'excel-busy'],
  ] as const) {
    excel.reset();
    excel.faults.at(4, fault);
    await expect(host.apply([edit])).rejects.toMatchObject({ code });
    expect(excel.image()).toEqual(before);
  }
  excel.reset();
  await host.apply([edit]);
  expect(largest()).toBeLessThan(PAYLOAD_LIMIT);
  expect(excel.traffic).toHaveLength(4);
  expect(excel.workbook.findSheet('半年小结')?.cell(3_000, 1).value).toBe(`2999${'学'.repeat(1_000)}`);
});

function rowsFor(members: number): Edit {
  return {
    ...{ kind: 'add-rows', sheet: '党费2020', like: members, at: members + 1, insert: true, left: 1, right: 25 },
    rows: Array.from({ length: 3 }, (_, index) => [{ column: 1, value: `新党员${index}` }]),
  };
}

test.each([10, 500, 5_000])('rows below %i members take two requests', async (members) => {
  open(members, 1);
  excel.workbook.findSheet('花名册')?.change(1, 5, { formula: `=SUM(党费2020!B1:B${members})` });
  await host.apply([rowsFor(members)]);
  expect(excel.traffic).toHaveLength(2);
  expect(largest()).toBeLessThan(PAYLOAD_LIMIT);
  expect(excel.workbook.findSheet('花名册')?.cell(1, 5).formula).toBe(`=SUM(党费2020!B1:B${members + 3})`);
});

test('formulas beyond one answer of Excel are asked for in pieces', async () => {
  open(5_000, 10);
  excel.workbook.findSheet('考勤2029')?.change(1, 30, { formula: '=SUM(党费2020!B1:B5000)' });
  await host.apply([rowsFor(5_000)]);
  // Refused, the sheets, their formulas, the writing.
  expect(excel.roundTrips).toBe(4);
  expect(excel.workbook.findSheet('考勤2029')?.cell(1, 30).formula).toBe('=SUM(党费2020!B1:B5003)');
});
