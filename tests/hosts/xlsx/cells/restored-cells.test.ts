import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import type { CellChange } from '../../../../src/workbook/edit';
import { set } from '../../contract/contract-workbook';
import { override, relationship, textOf } from '../package';
import { packageProblems } from '../package-problems';
import { contentOf } from '../workbook-content';
import { over, SHEET, workbook } from './sheet-edits';

const STYLES = {
  relationships: relationship('rIdS', 'styles', 'styles.xml'),
  types: override('/xl/styles.xml', 'styles'),
  parts: {
    'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><b/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border><left/></border></borders><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0" fontId="0" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  },
};
const CELLS =
  '<cols><col min="5" max="5" style="1"/></cols><sheetData><row r="1"><c r="A1" s="1"><f t="shared" ref="A1:A2" si="0">B1&amp;"&lt;"</f><v>1</v></c><c r="B1"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><f t="array" ref="B2">SUM(B1:C1*2)</f><v>4</v></c></row></sheetData>';

test.each<[string, CellChange, string]>([
  ['a formula that others share', over('A1', 1, 9), '<c r="A1" s="1"><v>9</v></c>'],
  ['a formula that is shared', over('A2', 2, 9), '<c r="A2"><v>9</v></c>'],
  ['an array formula', over('B2', 4, 9), '<c r="B2"><v>9</v></c>'],
  ['a format beside others', { ...over('A1', 1, 9), format: 'date' }, '<c r="A1" s="3"><v>9</v></c>'],
  ['no format where there was one', { ...over('C1', 1, 9), format: 'amount' }, '<c r="C1" s="2"><v>9</v></c>'],
  ['a format of the column', { ...over('E1', null, 9), format: 'amount' }, '<c r="E1" s="3"><v>9</v></c>'],
  ['a format in a new row', { ...over('E5', null, 9), format: 'amount' }, '<c r="E5" s="3"><v>9</v></c>'],
  ['no format for nothing', { ...over('C1', 1, null), format: 'amount' }, '<c r="C1" s="2"/>'],
])('%s is put back', (_, change, written) => {
  const bytes = workbook(CELLS, STYLES);
  const { bytes: after, applied } = openWorkbook(bytes, 'a.xlsx').apply([set('表', change)]);
  expect(textOf(after, SHEET)).toContain(written);
  expect(packageProblems(after)).toEqual([]);
  const undone = openWorkbook(after, 'a.xlsx').apply(applied.undo ?? []).bytes;
  expect(packageProblems(undone)).toEqual([]);
  expect(contentOf(undone)).toEqual(contentOf(bytes));
});

test('one that has become a formula meanwhile is somebody’s', () => {
  const { bytes, applied } = openWorkbook(workbook(CELLS, STYLES), 'a.xlsx').apply([set('表', over('B1', 1, 9))]);
  const edited = textOf(bytes, SHEET).replace('<c r="B1"><v>9</v></c>', '<c r="B1"><f>9</f><v>9</v></c>');
  const changed = workbook(/<worksheet[^>]*>(.*)<\/worksheet>/s.exec(edited)?.[1] ?? '', STYLES);
  expect(() => openWorkbook(changed, 'a.xlsx').apply(applied.undo ?? [])).toThrow('changed');
});
