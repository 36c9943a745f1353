import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import type { Edit } from '../../../src/workbook/edit';
import { packageOf, partsOf, textOf, workbookParts } from './package';
import { signedParts } from './signed-workbook';

function signed(): Uint8Array {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>';
  return packageOf(signedParts(workbookParts({ sheets: [{ name: '花名册', xml: row }] })));
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
