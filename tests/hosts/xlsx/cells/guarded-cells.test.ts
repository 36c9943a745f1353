import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import type { CellChange } from '../../../../src/workbook/edit';
import { CellNotWritable } from '../../../../src/workbook/errors';
import { set } from '../../contract/contract-workbook';
import { packageOf, relationship, workbookParts } from '../package';
import { at, over, workbook } from './sheet-edits';

describe('cells that cannot take a value', () => {
  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1"><f t="array" ref="C1">1</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const table = { kind: 'table', xml: '<table xmlns="urn:t" ref="A1:B3"/>' };
  const headless = { kind: 'table', xml: '<table xmlns="urn:t" ref="A1:B3" headerRowCount="0"/>' };
  const pivot = {
    kind: 'pivotTable',
    xml: '<pivotTableDefinition xmlns="urn:t"><location ref="A1:B3"/></pivotTableDefinition>',
  };
  const withObject = ({ kind, xml }: typeof table): Uint8Array =>
    packageOf(
      workbookParts({
        sheets: [{ name: '表', xml: '', relationships: relationship('rId1', kind, '../objects/object1.xml') }],
        parts: { 'xl/objects/object1.xml': xml },
      }),
    );

  test.each<[string, Uint8Array, CellChange, string]>([
    ['the first cell of an array formula', workbook(array), at('A1', 1, 9), 'array-formula'],
    ['another cell of an array formula', workbook(array), at('A2', 2, 9), 'array-formula'],
    ['the head of a table', withObject(table), at('B1', null, '九'), 'table-header'],
    ['a pivot table', withObject(pivot), at('A3', null, 9), 'pivot-table'],
    ['a text that is too long', workbook(''), at('A1', null, '长'.repeat(32_768)), 'text-too-long'],
  ])('%s', (_, bytes, change, reason) => {
    const attempt = (): unknown => openWorkbook(bytes, 'a.xlsx').apply([set('表', change)]);
    expect(attempt).toThrow(CellNotWritable);
    expect(attempt).toThrow(reason);
  });

  test.each<[string, Uint8Array, CellChange]>([
    ['an array formula in one cell', workbook(array), over('C1', 1, 9)],
    ['a cell below the head of a table', withObject(table), at('B2', null, 9)],
    ['the first row of a table without a head', withObject(headless), at('B1', null, 9)],
    ['a text as long as it may be', workbook(''), at('A1', null, '长'.repeat(32_767))],
  ])('%s is no such cell', (_, bytes, change) => {
    expect(openWorkbook(bytes, 'a.xlsx').apply([set('表', change)]).applied.cells).toBe(1);
  });

  test('a number that is none is a defect of the caller', () => {
    expect(() => openWorkbook(workbook(''), 'a.xlsx').apply([set('表', at('A1', null, NaN))])).toThrow(RangeError);
  });
});
