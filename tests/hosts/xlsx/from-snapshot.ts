import { addressOf } from '../../../src/records/cell-ref';
import { generatedMarkText } from '../../../src/workbook/generated-mark';
import {
  GENERATED_NAME,
  type CellRange,
  type CellValue,
  type SheetSnapshot,
  type Snapshot,
} from '../../../src/workbook/snapshot';
import type { ContractOptions } from '../contract/contract-workbook';
import { packageOf, workbookParts } from './package';

/** An .xlsx file, written by hand, that reads as the snapshot does. */
export function bytesFromSnapshot(snapshot: Snapshot, { structureLocked = false }: ContractOptions = {}): Uint8Array {
  const marks = snapshot.sheets.map(({ generated }, index) =>
    generated
      ? `<definedName name="${GENERATED_NAME}" localSheetId="${index}" hidden="1">"${generatedMarkText(generated)}"</definedName>`
      : '',
  );
  const names = marks.join('');
  return packageOf(
    workbookParts({
      before: structureLocked ? '<workbookProtection lockStructure="1"/>' : '',
      after: names === '' ? '' : `<definedNames>${names}</definedNames>`,
      sheets: snapshot.sheets.map((sheet) => ({
        name: sheet.name,
        tab: sheet.visibility === 'visible' ? '' : `state="${sheet.visibility}"`,
        xml: sheetXml(sheet),
      })),
    }),
  );
}

function sheetXml(sheet: SheetSnapshot): string {
  const rows = sheet.values.map((cells, down) => {
    const row = sheet.top + down;
    return `<row r="${row}">${cells.map((value, across) => cellXml(value, row, sheet.left + across)).join('')}</row>`;
  });
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${rangeOf(merge)}"/>`).join('');
  return (
    `<sheetData>${rows.join('')}</sheetData>` +
    (sheet.locked ? '<sheetProtection sheet="1" objects="1"/>' : '') +
    (merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`)
  );
}

function cellXml(value: CellValue, row: number, column: number): string {
  const address = addressOf({ row, column });
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function rangeOf({ top, left, bottom, right }: CellRange): string {
  return `${addressOf({ row: top, column: left })}:${addressOf({ row: bottom, column: right })}`;
}
