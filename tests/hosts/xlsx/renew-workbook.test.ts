import { addressOf } from '../../../src/records/cell-ref';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import type { Renewal, SheetRenewal } from '../../../src/workbook/renewal';
import { changed, facts, notice, NOTICE } from '../contract/contract-workbook';
import { sheets } from '../../sheets';
import { bytesFromSnapshot } from './from-snapshot';
import { partsOf } from './package';
import { packageProblems } from './package-problems';

const BOOK = changed(
  sheets(`
# 花名册
姓名 | 标准
李明 | 60
王芳 | 50
张伟 | 40
# 党费
2026年党费 | <  | <
姓名       | 1月 | 合计
李明       | 60  | 60
王芳       | 50  | 50
张伟       | 40  | 40
合计       | 150 | 150
# 公示
公示
# 名单
李明
`),
  { 公示: { generated: NOTICE } },
);

const FORMULAS = {
  '党费!A3': '花名册!A2',
  '党费!A4': '花名册!A3',
  '党费!A5': '花名册!A4',
  '党费!C3': 'SUM(B3:B3)',
  '党费!C4': 'SUM(B4:B4)',
  '党费!C5': 'SUM(B5:B5)',
  '党费!B6': 'SUM(B3:B5)',
  '党费!C6': 'SUM(C3:C5)',
};

const OPTIONS = { formulas: FORMULAS, formats: { '党费!B3': '0.00' }, dropdowns: { '党费!B3:B5': ['60', '50', '40'] } };

const nothing = { clear: [], changes: [], rows: [] };

const LEDGER: SheetRenewal = {
  sheet: '党费',
  clear: [{ top: 3, left: 1, bottom: 6, right: 3 }],
  changes: [
    { row: 1, column: 1, expected: '2026年党费', value: '2027年党费' },
    { row: 6, column: 3, expected: 150, value: 0 },
  ],
  rows: [4],
};

function renewed(renewal: Partial<Renewal>, book = BOOK, options: Parameters<typeof bytesFromSnapshot>[1] = OPTIONS) {
  const before = bytesFromSnapshot(book, options);
  const { bytes, broken } = openWorkbook(before, '支部.xlsx').renew({
    ...{ sheets: [], dropped: [], added: [], then: [] },
    ...renewal,
  });
  const workbook = openWorkbook(bytes, '支部.xlsx');
  const formulas = (sheet: string): Record<string, string> => {
    const { rows } = workbook.sheetLook(sheet);
    return Object.fromEntries(
      [...rows].flatMap(([row, look]) =>
        [...look.formulas].map(([column, formula]) => [addressOf({ row, column }), formula]),
      ),
    );
  };
  return { before, bytes, broken, read: workbook.snapshot(), formulas };
}

describe('the workbook of the next year', () => {
  test('is emptied and set, its formulas stay and follow the rows that are taken out', () => {
    const { bytes, broken, read, formulas } = renewed({ sheets: [{ ...nothing, sheet: '花名册', rows: [3] }, LEDGER] });
    expect(broken).toBe(0);
    expect(packageProblems(bytes)).toEqual([]);
    expect(formulas('党费')).toEqual({
      ...{ A3: '花名册!A2', A4: '花名册!A3', C3: 'SUM(B3:B3)', C4: 'SUM(B4:B4)' },
      ...{ B5: 'SUM(B3:B4)', C5: 'SUM(C3:C4)' },
    });
    expect(facts(read)).toMatchObject({ '党费!A1': '2027年党费', '花名册!A3': '张伟', '名单!A1': '李明' });
    expect(Object.keys(facts(read)).filter((place) => place.startsWith('党费!B'))).toEqual(['党费!B2', '党费!B5']);
  });

  test('has no sum that still counts a row which was taken out', () => {
    const { read } = renewed({ sheets: [{ ...nothing, sheet: '党费', rows: [4] }] });
    expect(facts(read)).toMatchObject({ '党费!B5': 100, '党费!C5': 100 });
  });

  test('keeps formats and validation, and every part that is not of it', () => {
    const { before, bytes } = renewed({ sheets: [LEDGER] });
    const xml = (of: Uint8Array, part: string): string => new TextDecoder().decode(partsOf(of)[part]);
    expect(xml(bytes, 'xl/worksheets/sheet2.xml')).toContain('sqref="B3:B4"');
    expect(xml(bytes, 'xl/worksheets/sheet2.xml')).toMatch(/<c r="B3" s="\d+"\/>/u);
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet4.xml', 'xl/styles.xml']) {
      expect(xml(bytes, part)).toBe(xml(before, part));
    }
  });

  test('counts the formulas that lost a cell which they named', () => {
    expect(renewed({ sheets: [{ ...nothing, sheet: '花名册', rows: [3, 4] }] }).broken).toBe(2);
    expect(renewed({ sheets: [{ ...nothing, sheet: '名单', rows: [1] }] }).broken).toBe(0);
  });

  test('has neither the sheets that are left out nor lacks those that are added, and takes edits after that', () => {
    const draft = notice({ name: '上年结转', mark: { kind: 'carried-over', period: '2026' } });
    const change = { row: 1, column: 1, expected: '李明', value: '王芳' };
    const { bytes, read } = renewed({
      dropped: ['公示'],
      added: [draft],
      then: [{ kind: 'set-cells', sheet: '名单', changes: [change] }],
    });
    expect(packageProblems(bytes)).toEqual([]);
    expect(read.sheets.map(({ name }) => name)).toEqual(['花名册', '党费', '名单', '上年结转']);
    expect(read.sheets.at(-1)?.generated).toEqual({ kind: 'carried-over', period: '2026' });
    expect(facts(read)['名单!A1']).toBe('王芳');
  });

  test('of a protected sheet is made all the same, and the sheet stays protected', () => {
    const locked = changed(BOOK, { 党费: { locked: true } });
    const { read } = renewed({ sheets: [LEDGER] }, locked);
    expect(read.sheets.find(({ name }) => name === '党费')).toMatchObject({ locked: true });
    expect(facts(read)['党费!A1']).toBe('2027年党费');
  });
});
