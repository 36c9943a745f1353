import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import { createWorkbook } from '../../../src/hosts/xlsx/create-workbook';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { put, set } from '../contract/contract-workbook';
import { branchBy } from './producers';
import { fullDraft } from './sample-draft';

const NAME = fullDraft().name;

async function inExceljs(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('exceljs opens', () => {
  test('a new workbook, and finds what the draft asked for', async () => {
    const sheet = sheetOf(await inExceljs(createWorkbook([fullDraft()], { title: '公示' })), NAME);
    expect(sheet.getCell('A1').value).toBe('党费收缴情况公示');
    expect(sheet.getCell('E1').isMerged).toBe(true);
    expect(sheet.getCell('B7').value).toMatchObject({ formula: 'SUM(B3:B6)', result: 300.6 });
    expect(sheet.getCell('D7').value).toMatchObject({ formula: 'IF(B7>=C7,"核对无误","<>")', result: '核对无误' });
    expect(sheet.getCell('E3').value).toBe('=HYPERLINK("x")');
    expect(sheet.getCell('B3').numFmt).toBe('#,##0.00');
    expect(sheet.getCell('A2').font).toMatchObject({ name: '宋体', bold: true });
    expect(sheet.getCell('A2').border.left?.style).toBe('thin');
    expect(sheet.getCell('A1').alignment).toMatchObject({ horizontal: 'center', vertical: 'middle' });
    expect(sheet.getColumn(5).width).toBeCloseTo(24.71, 1);
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, topLeftCell: 'B3' });
    expect(sheet.pageSetup).toMatchObject({
      ...{ paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...{ horizontalCentered: true, printTitlesRow: '1:2' },
    });
    expect(sheet.headerFooter.oddFooter).toBe('&C&P / &N');
    expect(sheet.getCell('E4').dataValidation).toMatchObject({ type: 'list', formulae: ['"已交,免,说""明"""'] });
  });

  // What openpyxl wrote it cannot open even as it was: it does not follow targets from the root of the package.
  test.each(['libreoffice', 'exceljs'] as const)(
    'a workbook of %s with an added sheet and a changed cell',
    async (producer) => {
      const workbook = openWorkbook(await branchBy(producer), 'a.xlsx');
      const edit = set('花名册', { row: 3, column: 1, expected: '李明', value: '=李明' });
      const opened = await inExceljs(workbook.apply([edit, put(fullDraft())]).bytes);
      expect(sheetOf(opened, '花名册').getCell('A3').value).toBe('=李明');
      expect(sheetOf(opened, NAME).getCell('A7').value).toBe('合计');
    },
  );
});

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const withLibreOffice = hasLibreOffice ? describe : describe.skip;

withLibreOffice('LibreOffice opens (skipped where it is not installed)', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'theme-day-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The file as LibreOffice understands it, stored anew by it. */
  function reopened(bytes: Uint8Array, name: string): Uint8Array {
    const input = path.join(folder, `${name}.xlsx`);
    const output = path.join(folder, 'out');
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', output, input], {
      stdio: 'ignore',
    });
    return new Uint8Array(readFileSync(path.join(output, `${name}.xlsx`)));
  }

  test('a new workbook, and computes what the core computed', () => {
    const bytes = createWorkbook([fullDraft(), fullDraft({ name: '副本', mark: null })], { title: '公示' });
    const [first, second] = openWorkbook(reopened(bytes, 'new'), 'new.xlsx').snapshot().sheets;
    const expected = openWorkbook(bytes, 'new.xlsx').snapshot().sheets[0];
    expect(first).toMatchObject({ name: NAME, values: expected?.values, merges: expected?.merges });
    expect(first?.generated).toEqual(fullDraft().mark);
    expect(second?.generated).toBeNull();
  });

  test('a workbook with an added sheet and a changed cell, and loses nothing of it', async () => {
    const before = openWorkbook(await branchBy('libreoffice'), 'a.xlsx');
    const edit = set('花名册', { row: 3, column: 5, expected: 12.5, value: 22.5 });
    const { bytes } = before.apply([edit, put(fullDraft())]);
    const { sheets } = openWorkbook(reopened(bytes, 'edited'), 'a.xlsx').snapshot();
    expect(sheets.map(({ name }) => name)).toEqual([...before.snapshot().sheets.map(({ name }) => name), NAME]);
    // The total below is computed anew, since the stored one belongs to the old value.
    expect(sheets[0]?.values[7]).toEqual(['合计', null, null, null, 76.25]);
    expect(sheets.at(-1)?.values[6]).toEqual(['合计', 300.6, 300, '核对无误']);
  });

  test('a workbook with rows before a total, and computes the total over them', async () => {
    const before = openWorkbook(await branchBy('libreoffice'), 'a.xlsx');
    const place = { sheet: '花名册', like: 7, at: 8, insert: true, left: 1, right: 5 } as const;
    const rows = [12.5, 30].map((value) => [{ column: 5, value, format: 'amount' as const }]);
    const { bytes } = before.apply([{ kind: 'add-rows', ...place, rows }]);
    const total = before.snapshot().sheets[0]?.values[7]?.[4];
    const values = openWorkbook(reopened(bytes, 'rows'), 'a.xlsx').snapshot().sheets[0]?.values;
    expect(values?.[9]).toEqual(['合计', null, null, null, Number(total) + 42.5]);
  });
});
