import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';

const FOLDER = path.join(__dirname, '..', '..', 'fixtures', 'producers');

/** The same fictional branch as different programs write it; see tests/fixtures/producers/README.md. */
export const PRODUCERS = ['openpyxl', 'libreoffice', 'exceljs'] as const;
export type Producer = (typeof PRODUCERS)[number];

export async function branchBy(producer: Producer): Promise<Uint8Array> {
  if (producer !== 'exceljs') return new Uint8Array(readFileSync(path.join(FOLDER, `branch-${producer}.xlsx`)));
  return branchByExceljs();
}

async function branchByExceljs(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = new Date(Date.UTC(2020, 0, 1));
  workbook.modified = workbook.created;
  const roster = workbook.addWorksheet('花名册', { views: [{ state: 'frozen', ySplit: 2 }] });
  roster.addRow(['党员花名册']);
  roster.mergeCells('A1:E1');
  roster.addRow(['姓名', '类别', '科室', '入党\n时间', '党费标准']);
  roster.addRow(['李明', '正式党员', '办公室', new Date(Date.UTC(2008, 6, 1)), 12.5]);
  roster.addRow(['王芳', '预备党员', '编研科', new Date(Date.UTC(2019, 11, 20)), 8]);
  roster.getCell('A3').note = '支部书记';
  roster.getCell('A3').font = { name: '宋体', bold: true };
  roster.getCell('B3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"正式党员,预备党员"'] };
  roster.getCell('C3').value = { richText: [{ text: '办公' }, { font: { bold: true }, text: '室' }] };
  const ledger = workbook.addWorksheet('党费台账', { state: 'hidden' });
  ledger.addRow(['姓名', '1月', '合计']);
  ledger.addRow(['李明', 12.5, { formula: 'SUM(B2:B2)', result: 12.5 }]);
  ledger.addRow(['王芳', 8, { formula: 'SUM(B3:B3)', result: 8 }]);
  ledger.addConditionalFormatting({
    ref: 'B2:B9',
    rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: [9], priority: 1, style: { font: { bold: true } } }],
  });
  workbook.definedNames.add('党费台账!$A$2:$A$3', '姓名列');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
