import { GENERATED_NAME, type Snapshot } from '../../../src/workbook/snapshot';
import { generatedMarkText } from '../../../src/workbook/generated-mark';
import { MemoryWorkbook } from './workbook';

/** Opens what a host has read, so that the in-memory Excel holds the same workbook as a file. */
export function workbookFromSnapshot(snapshot: Snapshot): MemoryWorkbook {
  const workbook = new MemoryWorkbook(snapshot.name);
  workbook.date1904 = snapshot.date1904;
  for (const source of snapshot.sheets) {
    const sheet = workbook.addSheet(source.name);
    sheet.visibility = source.visibility;
    sheet.locked = source.locked;
    sheet.merges.push(...source.merges);
    if (source.generated) {
      sheet.names.push({ name: GENERATED_NAME, formula: `="${generatedMarkText(source.generated)}"`, visible: false });
    }
    for (const [down, row] of source.values.entries()) {
      for (const [across, value] of row.entries()) {
        if (value !== null) sheet.change(source.top + down, source.left + across, { value });
      }
    }
  }
  workbook.activeSheet = workbook.sheets.find((sheet) => sheet.visibility === 'visible') ?? null;
  return workbook;
}
