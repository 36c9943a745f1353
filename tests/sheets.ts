import type { CellRange, CellValue, SheetSnapshot, Snapshot } from '../src/workbook/snapshot';

/**
 * A workbook as readable text, for tests:
 *
 *     # 花名册
 *     姓名 | 类别     | 入党时间
 *     李明 | 正式党员 | 2008-07-01
 *
 * "# name" starts a sheet ("# name (hidden)" a hidden one); each further line is a row from row 1, an empty
 * line an empty row (lines before the first and after the last row of a sheet are dropped). Cells are split at
 * "|". A plain number is a number, a quoted one ('03') text, "@2020-06-20" a real date (its serial number),
 * "true" and "false" are booleans, "<" continues the cell to its left as a merge, "^" the cell above; "^ 99" keeps 99 under that merge. "\n" is a
 * line feed in a cell.
 */
export function sheets(text: string, name = '支部.xlsx'): Snapshot {
  const found: SheetSnapshot[] = [];
  let lines: string[] = [];
  let title: string | null = null;
  const finish = (): void => {
    if (title !== null) found.push(sheet(title, lines));
    lines = [];
  };
  for (const line of text.split('\n')) {
    const head = /^\s*#\s+(.+?)\s*$/.exec(line);
    if (head) {
      finish();
      title = head[1] ?? '';
    } else {
      lines.push(line);
    }
  }
  finish();
  return { name, date1904: false, sheets: found };
}

function sheet(title: string, lines: readonly string[]): SheetSnapshot {
  const hidden = title.endsWith('(hidden)');
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const cells = first < 0 ? [] : lines.slice(first, last + 1).map(split);
  return {
    name: hidden ? title.slice(0, -'(hidden)'.length).trim() : title,
    visibility: hidden ? 'hidden' : 'visible',
    locked: false,
    top: 1,
    left: 1,
    values: cells.map((row) => row.map(valueOfText)),
    merges: mergesOf(cells),
    generated: null,
  };
}

function split(line: string): string[] {
  return line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim());
}

function valueOfText(text: string): CellValue {
  if (text === '' || text === '<' || text === '^') return null;
  if (text.startsWith('^ ')) return valueOfText(text.slice(2).trim());
  if (text === 'true' || text === 'false') return text === 'true';
  const date = /^@(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date) return serial(`${date[1]}-${date[2]}-${date[3]}`);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text.replace(/^'(.*)'$/, '$1').replaceAll('\\n', '\n');
}

/** Excel's serial number (1900 system) of an ISO date. */
export function serial(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000 + 25_569;
}

function mergesOf(cells: readonly (readonly string[])[]): CellRange[] {
  const merges: CellRange[] = [];
  cells.forEach((row, rowIndex) => {
    row.forEach((text, columnIndex) => {
      if (text === '<' || isBelow(text)) return;
      let right = columnIndex;
      while (row[right + 1] === '<') right++;
      let bottom = rowIndex;
      while (isBelow(cells[bottom + 1]?.[columnIndex])) bottom++;
      if (right > columnIndex || bottom > rowIndex) {
        merges.push({ top: rowIndex + 1, left: columnIndex + 1, bottom: bottom + 1, right: right + 1 });
      }
    });
  });
  return merges;
}

function isBelow(text: string | undefined): boolean {
  return text === '^' || text?.startsWith('^ ') === true;
}
