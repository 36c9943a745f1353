import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import { packageOf, relationship, relationshipsXml, workbookParts } from '../package';

const PARTS = workbookParts({ sheets: [{ name: '表', xml: '<row><c><v>1</v></c></row>' }] });
const LINKS = 'xl/_rels/workbook.xml.rels';

function withSheetAt(target: string): Record<string, string> {
  return { ...PARTS, [LINKS]: relationshipsXml(relationship('rId1', 'worksheet', target)) };
}

/** The parts with their names and texts rewritten. */
function rewritten(
  part: (name: string) => string,
  text: (text: string, name: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(PARTS).map(([name, content]) => [part(name), text(content, name)]));
}

const OTHER_FOLDER = rewritten(
  (name) => name.replace('xl/workbook.xml', 'book/main.xml').replace(LINKS, 'book/_rels/main.xml.rels'),
  (text) => text.replaceAll('xl/workbook.xml', 'book/main.xml').replace('"worksheets/', '"../xl/worksheets/'),
);

const STRICT = rewritten(
  (name) => name,
  (text) =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/',
        'http://purl.oclc.org/ooxml/officeDocument/',
      ),
);

const PREFIXED = rewritten(
  (name) => name,
  (text, name) =>
    name.startsWith('xl/w')
      ? text
          .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
          .replace('xmlns=', 'xmlns:x=')
          .replace(/\br:id/g, 'q:id')
          .replace('xmlns:r=', 'xmlns:q=')
      : text,
);

test.each<[string, Readonly<Record<string, string>>]>([
  ['another folder and name for the workbook', OTHER_FOLDER],
  ['a target from the root of the package', withSheetAt('/xl/worksheets/sheet1.xml')],
  ['a target over the parent folder', withSheetAt('../xl/./worksheets/sheet1.xml')],
  ['a target in another letter case', withSheetAt('Worksheets/SHEET1.xml')],
  ['a target written for a web address', withSheetAt('worksheets/sheet%31.xml')],
  [
    'byte order marks',
    rewritten(
      (name) => name,
      (text) => `\uFEFF${text}`,
    ),
  ],
  ['the namespaces of strict workbooks', STRICT],
  ['a prefix on every element, and one of its own for relationships', PREFIXED],
])('a workbook with %s is read', (_, parts) => {
  expect(openWorkbook(packageOf(parts), 'a.xlsx').snapshot().sheets[0]).toMatchObject({ name: '表', values: [[1]] });
});

test('the workbooks above are what they are said to be', () => {
  expect(PREFIXED['xl/worksheets/sheet1.xml']).toContain('<x:sheetData><x:row><x:c><x:v>1</x:v></x:c>');
  expect(PREFIXED['xl/workbook.xml']).toMatch(/<x:sheet [^>]*q:id="rId1"/);
  expect(Object.keys(OTHER_FOLDER)).not.toContain('xl/workbook.xml');
  expect(JSON.stringify(STRICT)).not.toContain('schemas.openxmlformats.org/spreadsheetml');
});
