import { createWorkbook } from '../hosts/xlsx/create-workbook';
import { sampleSheets } from './sample-sheets';

/** The sample as an .xlsx file. The same sheets give the same bytes. */
export function sampleWorkbook(): Uint8Array {
  return createWorkbook(sampleSheets(), { title: '市档案馆党支部主题党日记录（示例）' });
}
