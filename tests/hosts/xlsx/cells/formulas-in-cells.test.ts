import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import { set } from '../../contract/contract-workbook';
import { override, packageOf, partsOf, relationship, textOf, workbookParts } from '../package';
import { at, edited, over, rows, SHEET, workbook } from './sheet-edits';

describe('formulas', () => {
  const CHAIN = {
    relationships: relationship('rIdC', 'calcChain', 'calcChain.xml'),
    types: override('/xl/calcChain.xml', 'calcChain'),
    parts: { 'xl/calcChain.xml': '<calcChain xmlns="urn:x"><c r="B1" i="1"/></calcChain>' },
  };

  test('one that is overwritten goes, and the list of formulas with it', () => {
    const bytes = workbook('<row r="1"><c r="B1" cm="1" vm="2"><f>1+1</f><v>2</v></c></row>', CHAIN);
    expect(edited(bytes, over('B1', 2, 3))).toBe(rows('<row r="1"><c r="B1"><v>3</v></c></row>'));
    const after = openWorkbook(bytes, 'a.xlsx').apply([set('表', over('B1', 2, 3))]).bytes;
    expect(Object.keys(partsOf(after))).not.toContain('xl/calcChain.xml');
  });

  test('the list of formulas stays where none goes', () => {
    const bytes = workbook('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>', CHAIN);
    const after = openWorkbook(bytes, 'a.xlsx').apply([set('表', at('A1', 1, 3))]).bytes;
    expect(textOf(after, 'xl/calcChain.xml')).toBe(CHAIN.parts['xl/calcChain.xml']);
  });

  test('results that depend on the cell go, over several steps and sheets; others stay', () => {
    const first =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="str"><f>IF(B1&gt;1,"多","少")</f><v>多</v></c><c r="D1"><f>A2*2</f><v>0</v></c></row>';
    const second =
      '<row r="1"><c r="A1"><f>表!B1+1</f><v>3</v></c><c r="B1"><f>A2</f><v>0</v></c><c r="C1"><f>合计</f><v>9</v></c></row>';
    const bytes = packageOf(
      workbookParts({
        sheets: [
          { name: '表', xml: first },
          { name: '次', xml: second },
        ],
      }),
    );
    const after = openWorkbook(bytes, 'a.xlsx').apply([set('表', at('A1', 1, 5))]).bytes;
    expect(textOf(after, SHEET)).toContain(
      '<c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>IF(B1&gt;1,"多","少")</f></c><c r="D1"><f>A2*2</f><v>0</v></c>',
    );
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toContain(
      '<c r="A1"><f>表!B1+1</f></c><c r="B1"><f>A2</f><v>0</v></c><c r="C1"><f>合计</f></c>',
    );
  });

  describe('shared by several cells', () => {
    const shared = (address: string, value: number, text = ''): string =>
      text === ''
        ? `<c r="${address}"><f t="shared" si="0"/><v>${value}</v></c>`
        : `<c r="${address}"><f t="shared" ref="B1:B3" si="0">${text}</f><v>${value}</v></c>`;
    const bytes = workbook(
      `<row r="1">${shared('B1', 1, 'A1&amp;"&lt;"')}</row><row r="2">${shared('B2', 2)}</row><row r="3">${shared('B3', 3)}</row>`,
    );

    test('the others keep theirs when the one that states it is overwritten', () => {
      expect(edited(bytes, over('B1', 1, '免'))).toBe(
        rows(
          '<row r="1"><c r="B1" t="inlineStr"><is><t>免</t></is></c></row>' +
            '<row r="2"><c r="B2"><f>A2&amp;"&lt;"</f><v>2</v></c></row><row r="3"><c r="B3"><f>A3&amp;"&lt;"</f><v>3</v></c></row>',
        ),
      );
    });

    test('nothing else changes when one of the others is overwritten', () => {
      const before = textOf(bytes, SHEET);
      const after = openWorkbook(bytes, 'a.xlsx').apply([set('表', over('B2', 2, 7))]).bytes;
      expect(textOf(after, SHEET)).toBe(before.replace(shared('B2', 2), '<c r="B2"><v>7</v></c>'));
    });

    test('all of them can be overwritten at once', () => {
      const all = edited(bytes, over('B1', 1, 0), over('B2', 2, 0), over('B3', 3, null));
      expect(all).toBe(
        rows(
          '<row r="1"><c r="B1"><v>0</v></c></row><row r="2"><c r="B2"><v>0</v></c></row><row r="3"><c r="B3"/></row>',
        ),
      );
    });
  });
});
