import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import type { CellChange } from '../../../../src/workbook/edit';
import { put, set } from '../../contract/contract-workbook';
import { override, packageOf, partsOf, relationship, textOf, workbookParts, type HandWritten } from '../package';
import { fullDraft } from '../sample-draft';
import { at, edited, rows, SHEET, workbook } from './sheet-edits';

describe('what stands in the file afterwards', () => {
  const A1 = '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="C1" s="0" t="str"><v>三</v></c></row>';

  test.each<[string, CellChange, string]>([
    [
      'a number',
      at('A1', 1, 2.5),
      '<row r="1"><c r="A1" s="0"><v>2.5</v></c><c r="C1" s="0" t="str"><v>三</v></c></row>',
    ],
    [
      'a text that looks like a formula',
      at('A1', 1, '=1+1'),
      '<row r="1"><c r="A1" s="0" t="inlineStr"><is><t>=1+1</t></is></c><c r="C1" s="0" t="str"><v>三</v></c></row>',
    ],
    [
      'a text that XML has to be careful with',
      at('A1', 1, ' <a>\n&"\u0001_x0041_'),
      '<row r="1"><c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve"> &lt;a&gt;\n&amp;"_x0001__x005F_x0041_</t></is></c><c r="C1" s="0" t="str"><v>三</v></c></row>',
    ],
    [
      'nothing, in its format',
      at('A1', 1, null),
      '<row r="1"><c r="A1" s="0"/><c r="C1" s="0" t="str"><v>三</v></c></row>',
    ],
    [
      'an empty text, which is nothing',
      at('C1', '三', ''),
      '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="C1" s="0"/></row>',
    ],
    [
      'a boolean, between two cells',
      at('B1', null, true),
      '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" s="0" t="str"><v>三</v></c></row>',
    ],
    ['nothing where nothing was', at('B1', null, null), A1],
    ['a row below', at('B7', null, 1), `${A1}<row r="7"><c r="B7"><v>1</v></c></row>`],
  ])('%s', (_, change, expected) => {
    expect(edited(workbook(A1), change)).toBe(rows(expected));
  });

  test('several cells of one new row, and rows before and between', () => {
    const bytes = workbook('<row r="3"><c r="A3"><v>3</v></c></row><row r="6"/>');
    const changes = [at('B4', null, 2), at('A1', null, 0), at('A4', null, 1), at('A6', null, 6), at('A9', null, 9)];
    expect(edited(bytes, ...changes)).toBe(
      rows(
        '<row r="1"><c r="A1"><v>0</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>' +
          '<row r="4"><c r="A4"><v>1</v></c><c r="B4"><v>2</v></c></row><row r="6"><c r="A6"><v>6</v></c></row>' +
          '<row r="9"><c r="A9"><v>9</v></c></row>',
      ),
    );
  });

  test('a sheet without any cell', () => {
    expect(edited(workbook('<dimension ref="A1"/><sheetData/>'), at('B2', null, 1))).toBe(
      '<dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
  });

  test('the used range grows with what is added, and only then', () => {
    const sheet = (ref: string): string =>
      `<dimension ref="${ref}"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>`;
    expect(edited(workbook(sheet('B2:C4')), at('C3', null, 1))).toContain('<dimension ref="B2:C4"/>');
    expect(edited(workbook(sheet('B2:C4')), at('A9', null, 1))).toContain('<dimension ref="A2:C9"/>');
    expect(edited(workbook(sheet('B2:C4')), at('Z99', null, null))).toContain('<dimension ref="B2:C4"/>');
  });

  test('the hint of a row about its columns goes where it is no longer true', () => {
    const row = '<row r="1" spans="1:2" ht="20"><c r="A1"><v>1</v></c></row>';
    expect(edited(workbook(row), at('B1', null, 2))).toContain('<row r="1" spans="1:2" ht="20"><c r="A1">');
    expect(edited(workbook(row), at('C1', null, 3))).toContain('<row r="1" ht="20"><c r="A1">');
  });

  test('a new cell takes the format of its row, else of its column', () => {
    const cols = '<cols><col min="2" max="3" width="9" style="1"/></cols>';
    const sheet = `${cols}<sheetData><row r="1" s="0" customFormat="1"/><row r="2" s="0" customFormat="0"/></sheetData>`;
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4"/></cellXfs>';
    const bytes = workbook(sheet, stylesPart(styles));
    const changes = [at('B1', null, 1), at('C2', null, 2), at('D2', null, 3), at('B3', null, 4)];
    expect(edited(bytes, ...changes).replace(cols, '')).toBe(
      rows(
        '<row r="1" s="0" customFormat="1"><c r="B1" s="0"><v>1</v></c></row>' +
          '<row r="2" s="0" customFormat="0"><c r="C2" s="1"><v>2</v></c><c r="D2"><v>3</v></c></row>' +
          '<row r="3"><c r="B3" s="1"><v>4</v></c></row>',
      ),
    );
  });

  test('cells without addresses are counted, and stay without', () => {
    const bytes = workbook('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(edited(bytes, at('B1', 2, 20), at('C1', null, 30), at('A2', 3, 4))).toBe(
      rows('<row><c><v>1</v></c><c><v>20</v></c><c r="C1"><v>30</v></c></row><row><c><v>4</v></c></row>'),
    );
  });

  test('a part whose elements carry a prefix keeps it', () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const text = `<?xml version="1.0" encoding="utf-8"?><x:worksheet ${main}><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>甲</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = packageOf({ ...workbookParts({ sheets: [{ name: '表', xml: '' }] }), [SHEET]: text });
    const changes = [at('A1', '甲', '乙'), at('B1', null, 1), at('A2', null, true)];
    const after = openWorkbook(bytes, 'a.xlsx').apply([set('表', ...changes)]).bytes;
    expect(textOf(after, SHEET)).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c><x:c r="B1"><x:v>1</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData>',
    );
    expect(openWorkbook(after, 'a.xlsx').snapshot().sheets[0]?.values).toEqual([['乙', 1], [true]]);
  });

  test('a part in UTF-16 stays in UTF-16', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${workbookParts({ sheets: [{ name: '表', xml: '<row r="1"><c r="A1" t="str"><v>甲😀</v></c></row>' }] })[SHEET]}`;
    const bytes = packageOf({
      ...workbookParts({ sheets: [{ name: '表', xml: '' }] }),
      [SHEET]: new Uint8Array(Buffer.from(text, 'utf16le')),
    });
    const after = openWorkbook(bytes, 'a.xlsx').apply([set('表', at('A1', '甲😀', '乙😀'))]).bytes;
    expect(Buffer.from(partsOf(after)[SHEET] ?? []).toString('utf16le')).toContain('encoding="UTF-16"?><worksheet');
    expect(openWorkbook(after, 'a.xlsx').snapshot().sheets[0]?.values).toEqual([['乙😀']]);
  });

  test('of two changes to one cell the last counts, and the cell is counted once', () => {
    const { bytes, applied } = openWorkbook(workbook(A1), 'a.xlsx').apply([set('表', at('A1', 1, 2), at('A1', 1, 3))]);
    expect(applied.cells).toBe(1);
    expect(openWorkbook(bytes, 'a.xlsx').snapshot().sheets[0]?.values[0]?.[0]).toBe(3);
  });

  test('an attribute that holds ">" or a name of another does not confuse', () => {
    const odd = '<row r="1" x:note="a &gt; > spans=" xmlns:x="urn:x"><c r="A1" x:note=\'t="s" > \'><v>1</v></c></row>';
    expect(edited(workbook(odd), at('A1', 1, 2))).toBe(
      rows('<row r="1" x:note="a &gt; > spans=" xmlns:x="urn:x"><c r="A1" x:note=\'t="s" > \'><v>2</v></c></row>'),
    );
  });
});

test('opening the workbook it came from gives the same as ever: edits make another file', () => {
  const opened = openWorkbook(workbook('<row r="1"><c r="A1"><v>1</v></c></row>'), 'a.xlsx');
  const before = opened.snapshot();
  opened.apply([set('表', at('A1', 1, 2)), put(fullDraft())]);
  expect(opened.snapshot()).toEqual(before);
});

function stylesPart(lists: string): Partial<HandWritten> {
  return {
    relationships: relationship('rIdT', 'styles', 'styles.xml'),
    types: override('/xl/styles.xml', 'styles'),
    parts: {
      'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${lists}</styleSheet>`,
    },
  };
}
