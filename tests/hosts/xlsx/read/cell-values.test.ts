import type { CellValue } from '../../../../src/workbook/snapshot';
import type { HandWritten } from '../package';
import { read, values } from './hand-written';

/** The value of the only cell. */
function value(cell: string, more: Partial<HandWritten> = {}): CellValue | undefined {
  const rows = values(`<row>${cell}</row>`, more);
  return rows.length === 0 ? null : rows[0]?.[0];
}

describe('the value of a cell', () => {
  test.each<[string, string, CellValue]>([
    ['a number', '<c><v>12.5</v></c>', 12.5],
    ['a number with its type', '<c t="n"><v>-3</v></c>', -3],
    ['a number in powers of ten', '<c><v>1.5E-3</v></c>', 0.0015],
    ['a number between blanks', '<c><v> 7 </v></c>', 7],
    ['what should be a number and is not', '<c><v>十二</v></c>', '十二'],
    ['a text that a formula gave', '<c t="str"><f>A2</f><v>是</v></c>', '是'],
    ['true', '<c t="b"><v>1</v></c>', true],
    ['false', '<c t="b"><v>0</v></c>', false],
    ['true in words', '<c t="b"><v>true</v></c>', true],
    ['an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['the stored result of a formula', '<c><f>SUM(A2:A9)</f><v>66.25</v></c>', 66.25],
    ['a formula without result', '<c><f>TODAY()</f></c>', '#GETTING_DATA'],
    ['a formula with an empty result', '<c><f>TODAY()</f><v></v></c>', '#GETTING_DATA'],
    ['a formula whose result is an empty text', '<c t="str"><f>""</f><v></v></c>', null],
    ['a cell with a format alone', '<c s="0"/>', null],
    ['an empty v', '<c><v/></c>', null],
    ['an empty text', '<c t="inlineStr"><is><t/></is></c>', null],
    ['a text in the cell', '<c t="inlineStr"><is><t>姓名</t></is></c>', '姓名'],
    ['a text in runs', '<c t="inlineStr"><is><r><rPr><b/></rPr><t>姓</t></r><r><t>名</t></r></is></c>', '姓名'],
    ['without its phonetic hints', '<c t="inlineStr"><is><t>党</t><rPh sb="0" eb="1"><t>dang</t></rPh></is></c>', '党'],
    ['blanks around a text', '<c t="inlineStr"><is><t xml:space="preserve"> 一 </t></is></c>', ' 一 '],
    ['CDATA', '<c t="inlineStr"><is><t><![CDATA[<a>&]]> b</t></is></c>', '<a>& b'],
    ['escaped characters', '<c t="str"><v>a_x000D_b_x005F_x0041__xZZZZ_</v></c>', 'a\rb_x0041__xZZZZ_'],
    ['a line end of Windows', '<c t="str"><v>一\r\n二</v></c>', '一\n二'],
    ['entities', '<c t="str"><v>&lt;&amp;&#20826;&#x5458;</v></c>', '<&党员'],
    ['a comment inside', '<c t="str"><v>党<!-- x -->员</v></c>', '党员'],
    ['a date in ISO form', '<c t="d"><v>2020-06-20</v></c>', 44002],
    ['a date and time in ISO form', '<c t="d"><v>2020-06-20T12:00:00Z</v></c>', 44002.5],
    ['a time in ISO form', '<c t="d"><v>T06:00:00</v></c>', 0.25],
    ['the first days of 1900', '<c t="d"><v>1900-02-28</v></c>', 59],
    ['the day after them', '<c t="d"><v>1900-03-01</v></c>', 61],
    ['a date that is none', '<c t="d"><v>昨天</v></c>', '昨天'],
  ])('%s', (_, cell, expected) => {
    expect(value(cell)).toBe(expected);
  });

  test('texts that cells share', () => {
    const strings =
      '<si><t>姓名</t></si><si><r><t>党</t></r><r><rPr><sz val="9"/></rPr><t xml:space="preserve"> 费</t></r>' +
      '<rPh sb="0" eb="1"><t>hints</t></rPh><phoneticPr fontId="1"/></si><si><t></t></si><si/><si><t>_x4E00_</t></si>';
    const cells = [0, 1, 2, 3, 4, 1].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(values(`<row>${cells}</row>`, { strings })).toEqual([['姓名', '党 费', null, null, '一', '党 费']]);
  });

  test('dates count from 1904 where the workbook says so', () => {
    const before = '<workbookPr date1904="1"/>';
    expect(value('<c t="d"><v>2020-06-20</v></c>', { before })).toBe(42540);
    expect(read({ before, sheets: [{ name: '表', xml: '' }] }).date1904).toBe(true);
  });
});
