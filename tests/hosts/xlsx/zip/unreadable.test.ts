import { zipSync } from 'fflate';
import { Workbook } from 'exceljs';
import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import { WorkbookUnreadable, type UnreadableReason } from '../../../../src/workbook/errors';
import { packageOf, workbookParts } from '../package';
import { compoundFile } from './compound-file';

const GOOD = workbookParts({ sheets: [{ name: '花名册', xml: '<row><c><v>1</v></c></row>' }] });
const TEXT = new TextEncoder();

/** The error that reading the whole file gives; null where it can be read. */
function problemOf(bytes: Uint8Array): WorkbookUnreadable | null {
  try {
    openWorkbook(bytes, '支部.xlsx').snapshot();
    return null;
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return error;
    throw error;
  }
}

function without(part: string): Uint8Array {
  return packageOf(Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== part)));
}

function withType(kind: string): Uint8Array {
  const types =
    GOOD['[Content_Types].xml']?.replace(/ContentType="[^"]*sheet\.main\+xml"/, `ContentType="${kind}"`) ?? '';
  return packageOf({ ...GOOD, '[Content_Types].xml': types });
}

/** A zip in which one piece of bytes is replaced by another of the same length, wherever it stands. */
function patched(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

describe('a file that is no workbook', () => {
  test.each<[string, UnreadableReason, Uint8Array]>([
    ['an empty file', 'not-xlsx', new Uint8Array()],
    ['a text', 'not-xlsx', TEXT.encode('姓名,党费\n李明,12.5\n')],
    ['a table saved as a web page with the name .xls', 'not-xlsx', TEXT.encode('<html><table></table></html>')],
    ['a zip of other things', 'not-xlsx', zipSync({ 'a.txt': TEXT.encode('a') })],
    ['a zip without anything', 'not-xlsx', zipSync({})],
    ['a workbook with a password', 'encrypted', compoundFile('EncryptionInfo', 'EncryptedPackage')],
    ['a workbook of Excel 97', 'legacy-xls', compoundFile('Workbook')],
    ['a workbook of Excel 95', 'legacy-xls', compoundFile('Book')],
    ['a .doc that holds a table of Excel', 'other-office-file', compoundFile('Workbook', 'WordDocument')],
    ['a .ppt', 'other-office-file', compoundFile('PowerPoint Document')],
    ['another compound file', 'not-xlsx', compoundFile('__properties_version1.0')],
    [
      'a .docx',
      'other-office-file',
      withType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
    ],
    ['an .xlsb', 'other-office-file', withType('application/vnd.ms-excel.sheet.binary.macroEnabled.main')],
    [
      'an .ods',
      'other-office-file',
      packageOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': '<a/>' }),
    ],
    [
      'a package of another program',
      'not-xlsx',
      packageOf({
        ...GOOD,
        '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      }),
    ],
    [
      'XML that is no workbook',
      'not-xlsx',
      packageOf({ ...GOOD, 'xl/workbook.xml': '<html xmlns="http://www.w3.org/1999/xhtml"/>' }),
    ],
  ])('%s is %s', (_, reason, bytes) => {
    expect(problemOf(bytes)).toMatchObject({ reason, file: '支部.xlsx' });
  });
});

describe('a workbook that is broken', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  test.each<[string, string, Uint8Array]>([
    ['no sheet at all', 'xl/workbook.xml', packageOf(workbookParts({ sheets: [] }))],
    ['without the workbook part', 'xl/workbook.xml', without('xl/workbook.xml')],
    ['without the relationships of the package', '_rels/.rels', without('_rels/.rels')],
    ['without the relationships of the workbook', 'xl/workbook.xml', without('xl/_rels/workbook.xml.rels')],
    ['without the part of a sheet', sheet, without(sheet)],
    ['a sheet that ends in the middle', sheet, packageOf({ ...GOOD, [sheet]: GOOD[sheet]?.slice(0, -20) ?? '' })],
    ['a sheet that is another thing', sheet, packageOf({ ...GOOD, [sheet]: '<chartsheet/>' })],
    ['an empty sheet part', sheet, packageOf({ ...GOOD, [sheet]: '' })],
    ['bytes that are no text', sheet, packageOf({ ...GOOD, [sheet]: Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e) })],
    ['an entity that nobody defined', sheet, packageOf({ ...GOOD, [sheet]: '<a>&lol;</a>' })],
    ['elements nested without end', sheet, packageOf({ ...GOOD, [sheet]: '<a>'.repeat(300) })],
    ['a cell beyond the last column', sheet, sheetOf('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['a row beyond the last', sheet, sheetOf('<row r="1048577"/>')],
    ['a cell in another row than its own', sheet, sheetOf('<row r="2"><c r="A3"><v>1</v></c></row>')],
    ['a text that the workbook does not hold', sheet, sheetOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')],
    ['a merged area that is none', sheet, sheetOf('<sheetData/><mergeCells><mergeCell ref="#REF!"/></mergeCells>')],
  ])('%s', (_, part, bytes) => {
    expect(problemOf(bytes)).toMatchObject({ reason: 'damaged', part });
  });

  test('a part whose bytes were altered', () => {
    const stored = zipSync(Object.fromEntries(Object.entries(GOOD).map(([name, text]) => [name, TEXT.encode(text)])), {
      level: 0,
    });
    expect(problemOf(stored)).toBeNull();
    expect(problemOf(patched(stored, '<v>1</v>', '<v>2</v>'))).toMatchObject({ reason: 'damaged', part: sheet });
  });

  test('a file that was cut off anywhere is told so, or what is broken in it', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('花名册').addRow(['姓名']);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    for (let length = 4; length < bytes.length; length += 97) {
      expect(problemOf(bytes.slice(0, length))).toMatchObject({ reason: 'truncated' });
    }
  });
});

describe('a file that is not safe to open', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb">]>';
  test.each(Object.keys(GOOD))('a document type declaration in %s', (part) => {
    const bytes = packageOf({ ...GOOD, [part]: `${bomb}${GOOD[part]}` });
    expect(problemOf(bytes)).toMatchObject({ reason: 'unsafe-xml', part });
  });

  test('a document type declaration in the shared strings, behind an XML declaration', () => {
    const bytes = packageOf({
      ...workbookParts({ sheets: [{ name: '花名册', xml: '' }], strings: '' }),
      'xl/sharedStrings.xml': `<?xml version="1.0"?>\n${bomb}<sst><si><t>&b;</t></si></sst>`,
    });
    expect(problemOf(bytes)).toMatchObject({ reason: 'unsafe-xml', part: 'xl/sharedStrings.xml' });
  });

  test.each([
    '../evil.xml',
    'xl/../../evil.xml',
    '/etc/passwd',
    'C:/evil.xml',
    'c:evil.xml',
    '..\\evil.xml',
    './a',
    'a\0b',
  ])('an entry named %j', (name) => {
    const bytes = packageOf({ ...GOOD, [name]: 'x' });
    expect(problemOf(bytes)).toMatchObject({ reason: 'unsafe-entry', part: name.replaceAll('\\', '/') });
  });

  test.each(['xl/workbooK.xml', 'xl/workbook.xml'])('two entries of one name: %s', (name) => {
    const other = packageOf({ ...GOOD, 'xl/another1.xml': '<a/>' });
    expect(problemOf(other)).toBeNull();
    expect(problemOf(patched(other, 'xl/another1.xml', name))).toMatchObject({ reason: 'unsafe-entry', part: name });
  });

  test('an entry with a password', () => {
    const bytes = packageOf(GOOD);
    const view = new DataView(bytes.buffer);
    for (let offset = 0; offset + 4 < bytes.length; offset++) {
      if (view.getUint32(offset, true) === 0x02014b50) view.setUint16(offset + 8, 1, true);
    }
    expect(problemOf(bytes)).toMatchObject({ reason: 'encrypted' });
  });
});

test('a type that says no more than XML is judged by its content', () => {
  expect(problemOf(withType('application/xml'))).toBeNull();
  const macros = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  expect(problemOf(withType(macros))).toBeNull();
});

function sheetOf(xml: string): Uint8Array {
  return packageOf(workbookParts({ sheets: [{ name: '花名册', xml }] }));
}
