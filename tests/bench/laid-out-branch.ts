import { columnLetters } from '../../src/records/cell-ref';
import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import { CONTENT_TYPES } from '../../src/hosts/xlsx/opc/content-types';
import { OpcPackage } from '../../src/hosts/xlsx/opc/opc-package';
import { addRelationship } from '../../src/hosts/xlsx/opc/relationships';
import type { DraftRow, SheetDraft } from '../../src/workbook/sheet-draft';
import { syntheticBranch, type Size } from './synthetic-branch';

/**
 * How a synthetic workbook keeps what is in its cells: `inline` with each text in its
 * cell, as scripts write it; `office` as Excel does, texts in a list and cells by their
 * number, with a merged title over the payments and their totals by formula.
 */
export type Keeping = 'inline' | 'office';

export function branchFile(size: Size, keeping: Keeping): Uint8Array {
  const sheets = syntheticBranch(size);
  if (keeping === 'inline') return createWorkbook(sheets, { title: 'branch' });
  const laidOut = sheets.map((sheet) => (sheet.name.endsWith('党费') ? withTotals(sheet) : sheet));
  return withSharedStrings(createWorkbook(laidOut, { title: 'branch' }));
}

/** A merged title above the head, and at the end of each row its sum. */
function withTotals(sheet: SheetDraft): SheetDraft {
  const [head, ...rows] = sheet.rows;
  const columns = head?.cells.length ?? 0;
  const title: DraftRow = { cells: [{ value: sheet.name, style: 'text' }] };
  const summed = rows.map(({ cells }, index): DraftRow => {
    const sum = cells.reduce((total, cell) => total + (typeof cell?.value === 'number' ? cell.value : 0), 0);
    const row = index + 3;
    const formula = `SUM(B${row}:${columnLetters(columns)}${row})`;
    return { cells: [...cells, { value: sum, formula, style: 'text' }] };
  });
  return {
    ...sheet,
    rows: [title, { cells: [...(head?.cells ?? []), { value: '合计', style: 'text' }] }, ...summed],
    merges: [{ top: 1, left: 1, bottom: 1, right: columns + 1 }],
  };
}

const INLINE = / t="inlineStr"><is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is><\/c>/g;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRINGS = 'xl/sharedStrings.xml';

function withSharedStrings(bytes: Uint8Array): Uint8Array {
  const pack = OpcPackage.open(bytes, 'branch.xlsx');
  const numbers = new Map<string, number>();
  let count = 0;
  for (const part of pack.parts.filter((name) => name.startsWith('xl/worksheets/') && name.endsWith('.xml'))) {
    const text = pack.xml(part).text.replace(INLINE, (_, content: string) => {
      const number = numbers.get(content) ?? numbers.size;
      numbers.set(content, number);
      count++;
      return ` t="s"><v>${number}</v></c>`;
    });
    pack.setXml(part, text);
  }
  const items = [...numbers.keys()].map((content) => `<si><t>${content}</t></si>`).join('');
  pack.setXml(
    STRINGS,
    `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${MAIN}" count="${count}" uniqueCount="${numbers.size}">${items}</sst>`,
  );
  addRelationship(pack, 'xl/workbook.xml', `${OFFICE}/sharedStrings`, STRINGS);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
  const override = `<Override PartName="/${STRINGS}" ContentType="${type}"/>`;
  pack.setXml(CONTENT_TYPES, pack.xml(CONTENT_TYPES).text.replace('</Types>', `${override}</Types>`));
  return pack.toBytes();
}
