import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import type { Edit } from '../../../src/workbook/edit';
import { packageOf, partsOf, relationship, relationshipsXml, textOf, workbookParts } from './package';

const ORIGIN = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
const link = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${ORIGIN}/${type}" Target="${target}"/>`;

/** A workbook with a signature as Office keeps it: an origin that is empty, and a signature it leads to. */
function signed(): Uint8Array {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>';
  const type = 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml';
  return packageOf({
    ...workbookParts({
      sheets: [{ name: '花名册', xml: row }],
      types: `<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="${type}"/>`,
    }),
    '_rels/.rels': relationshipsXml(
      relationship('rId1', 'officeDocument', 'xl/workbook.xml') + link('rId2', 'origin', '_xmlsignatures/origin.sigs'),
    ),
    '_xmlsignatures/origin.sigs': '',
    '_xmlsignatures/_rels/origin.sigs.rels': relationshipsXml(link('rId1', 'signature', 'sig1.xml')),
    '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  });
}

const change = (expected: string, value: string): Edit => ({
  kind: 'set-cells',
  sheet: '花名册',
  changes: [{ row: 1, column: 1, expected, value }],
});

describe('a signed workbook', () => {
  test('loses its signature with the first change, and this is said', () => {
    const { bytes, applied } = openWorkbook(signed(), 'a.xlsx').apply([change('姓名', '党员姓名')]);
    expect(applied.droppedSignature).toBe(true);
    expect(Object.keys(partsOf(bytes)).filter((part) => part.includes('xmlsignatures'))).toEqual([]);
    expect(textOf(bytes, '_rels/.rels')).not.toContain('digital-signature');
    expect(textOf(bytes, '[Content_Types].xml')).not.toContain('sig1.xml');
    const again = openWorkbook(bytes, 'a.xlsx').apply([change('党员姓名', '姓名')]);
    expect(again.applied).not.toHaveProperty('droppedSignature');
  });

  test('keeps it where nothing is changed', () => {
    const look: Edit = { kind: 'expect-cells', sheet: '花名册', cells: [{ row: 1, column: 1, expected: '姓名' }] };
    const { bytes, applied } = openWorkbook(signed(), 'a.xlsx').apply([look]);
    expect(applied).not.toHaveProperty('droppedSignature');
    expect(partsOf(bytes)).toEqual(partsOf(signed()));
  });
});
