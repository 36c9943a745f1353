import { relationship, workbookParts } from './package';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** Content of Excel 2010 and later that most libraries lose: a dropdown over another sheet and sparklines. */
const EXTENSIONS = `<extLst>
<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>名单!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
<ext uri="{05C60535-1F16-4fd2-B693-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>花名册!C2:D2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>
</extLst>`;

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><fonts><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/**
 * A package of no particular program: what Excel keeps that libraries lose, a
 * part that nothing leads to, a comment in the XML, CRLF line ends.
 */
export function unusualWorkbook(): Record<string, string> {
  return workbookParts({
    before:
      '<workbookPr codeName="ThisWorkbook"/>\r\n<!-- kept --><bookViews><workbookView activeTab="1"/></bookViews>',
    after: '<calcPr calcId="191029"/><extLst><ext uri="{x}" xmlns:y="urn:y"><y:kept/></ext></extLst>',
    sheets: [
      {
        name: '花名册',
        xml: `<sheetViews><sheetView workbookViewId="0"/></sheetViews>\r\n<sheetData><row r="1" spans="1:2"><c r="A1" s="1" t="inlineStr"><is><t>姓名</t></is></c></row>\r\n<row r="2"><c r="A2"><v>1</v></c></row></sheetData>${EXTENSIONS}`,
      },
      { name: '名单', xml: '', tab: 'state="hidden"' },
    ],
    relationships: relationship('rId7', 'styles', 'styles.xml'),
    types:
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>',
    parts: { 'xl/styles.xml': STYLES, 'customXml/item1.xml': '<a/>', 'xl/nothing-leads-here.xml': '<b/>' },
  });
}
