import { zipSync } from 'fflate';
import { LIMITS, type Limits } from '../../../../src/hosts/xlsx/limits';
import { OpcPackage } from '../../../../src/hosts/xlsx/opc/opc-package';
import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import { TooLarge, WorkbookUnreadable } from '../../../../src/workbook/errors';
import { packageOf, workbookParts } from '../package';

const BOMB = packageOf({ 'a.xml': '0'.repeat(50_000), 'b.xml': '0'.repeat(50_000) });

function opened(bytes: Uint8Array, limits: Partial<Limits>): () => OpcPackage {
  return () => OpcPackage.open(bytes, '炸弹.xlsx', { ...LIMITS, ...limits });
}

describe('sizes that the package declares', () => {
  test('one part above the limit is refused, named, and at the limit is not', () => {
    const problem = thrownBy(opened(BOMB, { part: 49_999 }));
    expect(problem).toMatchObject({ part: 'a.xml', bytes: 50_000, limit: 49_999 });
    expect(problem).toBeInstanceOf(TooLarge);
    expect(opened(BOMB, { part: 50_000 })).not.toThrow();
  });

  test('all parts together are counted', () => {
    expect(thrownBy(opened(BOMB, { total: 99_999 }))).toMatchObject({ part: 'b.xml', bytes: 100_000 });
    expect(opened(BOMB, { total: 100_000 })).not.toThrow();
  });

  test('entries are counted', () => {
    expect(thrownBy(opened(BOMB, { entries: 1 }))).toMatchObject({ reason: 'unsafe-entry', part: 'b.xml' });
  });

  test('a part that claims gigabytes is refused before anything is unpacked', () => {
    const bytes = BOMB.slice();
    setDeclaredSize(bytes, 0xfffffffe);
    expect(thrownBy(opened(bytes, {}))).toMatchObject({ bytes: 0xfffffffe, limit: LIMITS.part });
  });
});

describe('sizes that the package lies about', () => {
  test.each([
    ['less than there is', 10],
    ['more than there is', 60_000],
  ])('%s', (_, size) => {
    const bytes = BOMB.slice();
    setDeclaredSize(bytes, size);
    const pack = OpcPackage.open(bytes, '炸弹.xlsx');
    const problem = thrownBy(() => pack.xml('a.xml'));
    expect(problem).toBeInstanceOf(WorkbookUnreadable);
    expect(problem).toMatchObject({ reason: 'damaged', part: 'a.xml' });
  });

  test('two entries that share one piece of data are refused', () => {
    const bytes = BOMB.slice();
    const view = new DataView(bytes.buffer);
    const [first = 0, second = 0] = centralRecords(bytes);
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    expect(thrownBy(opened(bytes, {}))).toMatchObject({ reason: 'unsafe-entry', part: 'b.xml' });
  });

  test('a name in the list that is not the name before the data is refused', () => {
    const bytes = zipSync({ 'a.xml': new TextEncoder().encode('<a/>') });
    const [record = 0] = centralRecords(bytes);
    bytes[record + 46] = 'b'.charCodeAt(0);
    const pack = OpcPackage.open(bytes, '炸弹.xlsx');
    expect(thrownBy(() => pack.xml('b.xml'))).toMatchObject({ reason: 'damaged', part: 'b.xml' });
  });
});

describe('cells far away', () => {
  const sheet = (rows: string): Uint8Array => packageOf(workbookParts({ sheets: [{ name: '花名册', xml: rows }] }));

  test('one in the last row and column costs its row alone', () => {
    const { sheets } = openWorkbook(sheet('<row><c r="XFD1048576"><v>1</v></c></row>'), 'a.xlsx').snapshot();
    const values = sheets[0]?.values ?? [];
    expect(values).toHaveLength(1_048_576);
    expect(values.at(-1)).toHaveLength(16_384);
    expect(values.at(-1)?.at(-1)).toBe(1);
    expect(new Set(values).size).toBe(2);
  });

  test('rows and cells that are formatted and empty cost nothing', () => {
    const formatted = '<c r="A1" s="1"/><c r="XFD1" s="1"/>';
    const { sheets } = openWorkbook(
      sheet(`<row r="1">${formatted}</row><row r="1048576" s="1"/>`),
      'a.xlsx',
    ).snapshot();
    expect(sheets[0]?.values).toEqual([]);
  });

  test('one at the end of each of a thousand rows is too much, over all sheets', () => {
    const far = Array.from({ length: 400 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`);
    const one = { name: '一', xml: far.join('') };
    const two = { name: '二', xml: far.join('') };
    expect(() => openWorkbook(packageOf(workbookParts({ sheets: [one] })), 'a.xlsx').snapshot()).not.toThrow();
    const both = openWorkbook(packageOf(workbookParts({ sheets: [one, two] })), 'a.xlsx');
    expect(thrownBy(() => both.snapshot())).toMatchObject({ code: 'too-large', part: 'xl/worksheets/sheet2.xml' });
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
    return null;
  } catch (error) {
    return error;
  }
}

function centralRecords(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer);
  const found: number[] = [];
  for (let offset = 0; offset + 46 < bytes.length; offset++) {
    if (view.getUint32(offset, true) === 0x02014b50) found.push(offset);
  }
  return found;
}

/** Alters the size of the first entry where the zip says it twice: before the data and in the list. */
function setDeclaredSize(bytes: Uint8Array, size: number): void {
  const view = new DataView(bytes.buffer);
  view.setUint32(22, size, true);
  view.setUint32((centralRecords(bytes)[0] ?? 0) + 24, size, true);
}
