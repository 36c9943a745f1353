import { override, packageOf, relationship, relationshipsXml, workbookParts } from '../package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

const cell = (address: string, content: string, more = ''): string => `<c r="${address}"${more}>${content}</c>`;
const value = (address: string, number: number, more = ''): string => cell(address, `<v>${number}</v>`, more);
const formula = (address: string, text: string): string => cell(address, `<f>${text}</f><v>0</v>`);

/** A table in A2:C4 with its total in row 5 and a second one in E2:F3, and all that can refer to its rows. */
export const LEDGER = `<sheetPr/><dimension ref="A1:F9"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3"/></sheetView></sheetViews>
<sheetData>
<row r="2">${cell('A2', '<v>姓名</v>', ' t="str"')}${cell('B2', '<v>实交</v>', ' t="str"')}</row>
<row r="3" ht="20" customHeight="1">${value('A3', 1)}${value('B3', 12.5, ' s="1"')}${cell('C3', '<f t="shared" ref="C3:C4" si="0">B3*12</f><v>150</v>')}</row>
<row r="4" ht="24" customHeight="1" hidden="0">${value('A4', 2)}${value('B4', 8, ' s="1"')}${cell('C4', '<f t="shared" si="0"/><v>96</v>')}</row>
<row r="5">${formula('B5', 'SUM(B3:B4)')}${formula('C5', 'SUM(C3,C4)')}${cell('D5', '<f t="array" ref="D5">SUM(B3:B4*2)</f><v>41</v>')}</row>
<row r="9">${formula('A9', 'A5&amp;"B5"')}</row>
</sheetData>
<protectedRanges><protectedRange sqref="A5:C5 F1" name="p"/></protectedRanges>
<autoFilter ref="A2:C4"/>
<mergeCells count="2"><mergeCell ref="A6:C7"/><mergeCell ref="E4:E9"/></mergeCells>
<conditionalFormatting sqref="B3:B4"><cfRule type="expression" priority="1"><formula>B3&gt;AVERAGE($B$3:$B$4)</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B5"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="num" val="$B$5"/><cfvo type="num" val="5"/></colorScale></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="whole" sqref="A3:A4"><formula1>$A$5</formula1></dataValidation><dataValidation type="list" sqref="E5"><formula1>$A$3:$A$4</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A5" location="汇总!A1"/></hyperlinks>
<rowBreaks count="2"><brk id="4" max="9"/><brk id="8" max="9"/></rowBreaks>
<drawing r:id="rIdD"/><legacyDrawing r:id="rIdV"/><tableParts count="1"><tablePart r:id="rIdT"/></tableParts>
<extLst><ext uri="{CCE6A557}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list"><x14:formula1><xm:f>汇总!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C3:C4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
<ext uri="{05C60535}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>台账!B3:B4</xm:f><xm:sqref>D6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const SUMMARY = `<sheetData><row r="1">${formula('A1', 'SUM(台账!B3:B4)')}${formula('B1', '台账!B5/台账!B4')}${formula('C1', 'SUM(B3:B4)')}</row></sheetData><hyperlinks><hyperlink ref="A5" location="'台账'!B5"/></hyperlinks>`;

const NAMES = [
  ['实交', '台账!$B$3:$B$4'],
  ['合计', '台账!$B$5'],
  ['_xlnm.Print_Area" localSheetId="0', '台账!$A$1:$F$4'],
  ['_xlnm.Print_Titles" localSheetId="0', '台账!$2:$2'],
].map(([name, text]) => `<definedName name="${name}">${text}</definedName>`);

const anchor = (from: number, to: number, more = ''): string =>
  `<xdr:twoCellAnchor${more}><xdr:from><xdr:col>0</xdr:col><xdr:row>${from}</xdr:row></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:row>${to}</xdr:row></xdr:to></xdr:twoCellAnchor>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border><left/></border></borders><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="0" borderId="0" applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs></styleSheet>`;

export const RICH_PARTS = {
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}">${anchor(1, 3)}${anchor(3, 8)}${anchor(3, 8, ' editAs="oneCell"')}${anchor(6, 8, ' editAs="absolute"')}${anchor(6, 8)}</xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml(relationship('rId1', 'chart', '../charts/chart1.xml')),
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${CHART}"><c:ser><c:tx><c:strRef><c:f>台账!$B$2</c:f></c:strRef></c:tx><c:cat><c:f>台账!$A$3:$A$4</c:f></c:cat><c:val><c:f>(台账!$B$3:$B$4,台账!$B$9)</c:f></c:val></c:ser></c:chartSpace>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 3, 2, 3, 50, 5, 3</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList><comment ref="A5"/><comment ref="A3"/></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="A5"/></ThreadedComments>`,
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="E2:F4" name="T"><autoFilter ref="E2:F4"/><tableColumns count="1"><tableColumn id="1"><calculatedColumnFormula>台账!$B$5</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A2:C4" sheet="台账"/></cacheSource></pivotCacheDefinition>`,
  'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}"><location ref="H6:I9"/></pivotTableDefinition>`,
} as const;

/** Written by no program, so that every kind of part is in it. */
export function richWorkbook(
  ledger = LEDGER,
  parts: Partial<Record<keyof typeof RICH_PARTS, string>> = {},
): Uint8Array {
  const ofExcel = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
  return packageOf(
    workbookParts({
      sheets: [
        {
          name: '台账',
          xml: ledger,
          relationships: [
            relationship('rIdD', 'drawing', '../drawings/drawing1.xml'),
            relationship('rIdV', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
            relationship('rIdC', 'comments', '../comments1.xml'),
            `<Relationship Id="rIdH" Type="${ofExcel}" Target="../threadedComments/threadedComment1.xml"/>`,
            relationship('rIdT', 'table', '../tables/table1.xml'),
            relationship('rIdP', 'pivotTable', '../pivotTables/pivotTable1.xml'),
          ].join(''),
        },
        { name: '汇总', xml: SUMMARY },
      ],
      after: `<definedNames>${NAMES.join('')}</definedNames><calcPr calcId="1"/>`,
      relationships:
        relationship('rIdPC', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml') +
        relationship('rIdS', 'styles', 'styles.xml') +
        relationship('rIdCC', 'calcChain', 'calcChain.xml'),
      types: `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override('/xl/styles.xml', 'styles')}${override('/xl/calcChain.xml', 'calcChain')}`,
      parts: {
        ...RICH_PARTS,
        ...parts,
        'xl/styles.xml': STYLES,
        'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B5" i="1"/></calcChain>`,
      },
    }),
  );
}
