import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { ValueNotAllowed } from '../../../src/workbook/errors';
import type { CellValue } from '../../../src/workbook/snapshot';
import { set } from '../contract/contract-workbook';
import { packageOf, workbookParts } from './package';

const LISTS = `<row r="1"><c r="A1" t="str"><v>正式党员</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2" t="str"><v>预备党员</v></c><c r="B2"><v>2</v></c></row><row r="4"><c r="A4" t="str"><v>Yes</v></c></row>`;
const NAMES =
  '<definedNames><definedName name="类别">名单!$A$1:$A$2</definedName><definedName name="含空格">名单!$A$1:$A$4</definedName>' +
  '<definedName name="两类" localSheetId="0">"是,否"</definedName><definedName name="两类">"无"</definedName></definedNames>';

/** What the error says may be entered; null where the value is refused for a limit; undefined where it is written. */
function refusal(xml: string, value: CellValue, row = 5): readonly string[] | null | undefined {
  const bytes = packageOf(
    workbookParts({
      sheets: [
        { name: '表', xml: `<sheetData/>${xml}` },
        { name: '名单', xml: LISTS },
      ],
      after: NAMES,
    }),
  );
  try {
    openWorkbook(bytes, 'a.xlsx').apply([set('表', { row, column: 2, expected: null, value })]);
    return undefined;
  } catch (error) {
    if (!(error instanceof ValueNotAllowed)) throw error;
    return error.cells[0]?.allowed;
  }
}

function rule(attributes: string, first: string, second = ''): string {
  const end = second === '' ? '' : `<formula2>${second}</formula2>`;
  return `<dataValidations><dataValidation showErrorMessage="1" sqref="A1 B3:C9" ${attributes}><formula1>${first}</formula1>${end}</dataValidation></dataValidations>`;
}

const list = (formula: string, more = ''): string => rule(`type="list" ${more}`, formula);
const TWO_KINDS = ['正式党员', '预备党员'];

test.each<[string, string, CellValue, readonly string[] | null | undefined]>([
  ['an entry of a list', list('"是, 否"'), '否', undefined],
  ['no entry of it', list('"是, 否"'), '有', ['是', '否']],
  ['an entry in other case', list('"Yes,No"'), 'yes', ['Yes', 'No']],
  ['a number as the list has it', list('"1,2"'), 2, undefined],
  ['a number as the list has it not', list('"1,2"'), 3, ['1', '2']],
  ['a truth value', list('"TRUE,FALSE"'), true, undefined],
  ['nothing', list('"是,否"'), null, undefined],
  ['an empty text', list('"是,否"'), '', undefined],
  ['an entry in cells of another sheet', list('名单!$A$1:$A$2'), '预备党员', undefined],
  ['none of those', list('名单!$A$1:$A$2'), '党员', TWO_KINDS],
  ['one in other case', list("'名单'!$A$4"), 'YES', undefined],
  ['a number in cells', list('名单!$B$1:$B$2'), 3, ['1', '2']],
  ['cells that are relative to the first cell of the rule', list('名单!A1'), '党员', undefined],
  ['a range with blanks', list('名单!$A$1:$A$4', 'allowBlank="1"'), '党员', [...TWO_KINDS, 'Yes']],
  ['a name', list('类别', 'allowBlank="1"'), '党员', TWO_KINDS],
  ['a name of the sheet before one of the workbook', list('两类'), '无', ['是', '否']],
  ['a name for cells with blanks, which allow all', list('含空格', 'allowBlank="1"'), '党员', undefined],
  ['the same where blanks are not ignored', list('含空格'), '党员', [...TWO_KINDS, 'Yes']],
  ['a list that has to be computed', list('INDIRECT("名单!A1:A2")'), '党员', undefined],
  ['a name that is not there', list('没有'), '党员', undefined],
  ['an empty list', list('名单!$D$1:$D$9'), '党员', undefined],
  ['a rule of one’s own', rule('type="custom"', 'LEN(B5)=0'), '党员', undefined],
  ['no rule at all', rule('type="none"', '1'), '党员', undefined],
  ['a warning', list('"是"', 'errorStyle="warning"'), '有', undefined],
  ['a notice', list('"是"', 'errorStyle="information"'), '有', undefined],
  ['one that says nothing', list('"是"').replace('showErrorMessage="1"', ''), '有', undefined],
  ['a whole number', rule('type="whole" operator="between"', '1', '5'), 5, undefined],
  ['a fraction where whole numbers belong', rule('type="whole"', '1', '5'), 1.5, null],
  ['a text where numbers belong', rule('type="decimal"', '1', '5'), '免', null],
  ['a number above the limit', rule('type="decimal"', '1', '5'), 5.01, null],
  ['a number within what is excluded', rule('type="decimal" operator="notBetween"', '1', '5'), 3, null],
  ['another number', rule('type="decimal" operator="equal"', '3'), 4, null],
  ['the very number', rule('type="decimal" operator="notEqual"', '3'), 3, null],
  ['the limit itself, below', rule('type="decimal" operator="lessThan"', '3'), 3, null],
  ['the limit itself, included', rule('type="decimal" operator="lessThanOrEqual"', '3'), 3, undefined],
  ['the limit itself, above', rule('type="decimal" operator="greaterThan"', '3'), 3, null],
  ['less than the limit', rule('type="decimal" operator="greaterThanOrEqual"', '3.5'), 3.4, null],
  ['a date in time', rule('type="date"', '43831', '44196'), 43900, undefined],
  ['a date too late', rule('type="date"', '43831', '44196'), 44197, null],
  ['a text where a date belongs', rule('type="date"', '43831', '44196'), '2020.1', null],
  ['a time', rule('type="time" operator="lessThan"', '0.5'), 0.6, null],
  ['a limit that has to be computed', rule('type="date" operator="lessThan"', 'TODAY()'), 99999, undefined],
  ['a text as long as allowed', rule('type="textLength" operator="lessThanOrEqual"', '3'), '党员证', undefined],
  ['a longer one', rule('type="textLength" operator="lessThanOrEqual"', '3'), '党员证号', null],
])('%s', (_, xml, value, expected) => {
  expect(refusal(xml, value)).toEqual(expected);
});

test('relative cells are those of the cell that is written', () => {
  expect(refusal(list('名单!$A1'), '正式党员', 4)).toEqual(['Yes']);
});

test('cells outside the rule are free', () => {
  expect(refusal(list('"是"'), '有', 2)).toBeUndefined();
});

test('a rule in Excel’s extensions holds as well', () => {
  const xml = `<extLst><ext uri="{CCE6A557}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations count="1"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>名单!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B1:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  expect(refusal(xml, '党员')).toEqual(TWO_KINDS);
  expect(refusal(xml, '正式党员')).toBeUndefined();
});
