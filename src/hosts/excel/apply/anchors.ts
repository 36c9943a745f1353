import { columnLetters, columnNumber, quoteSheetName } from '../../../records/cell-ref';
import type { Axis, Span } from '../../formulas/axis';
import type { WriteToken } from '../../../workbook/work-names';
import { sheetIn } from '../sheets-by-name';
import type { AddedLines, GoneLines } from './lines';
import { ACTION_BYTES, type Step } from './step';

/**
 * A defined name that spans a place where rows or columns come or go, for as long as
 * they are being written. Excel keeps it at its cells whatever happens, so that after a
 * failure it tells how far the writing came, even where a colleague has moved the
 * place. Its name carries the token of the write: nobody else's is ever taken for it.
 */
export interface Anchor {
  readonly sheet: string;
  readonly name: string;
  readonly axis: Axis;
  readonly first: number;
  readonly last: number;
}

const NAMES: Readonly<Record<Axis, string>> = { rows: 'Rows', columns: 'Columns' };

/** The line before the place and the one behind it; with the new lines in between once they are there. */
export function insertionAnchor(
  { sheet, axis, at }: Pick<AddedLines, 'sheet' | 'axis' | 'at'>,
  index: number,
  token: WriteToken,
): Anchor {
  return { sheet, axis, name: `ThemeDayNew${NAMES[axis]}${index + 1}_${token}`, first: at - 1, last: at };
}

/** The lines that go and one on either side. */
export function removalAnchor(
  { sheet, axis, at, count }: Pick<GoneLines, 'sheet' | 'axis' | 'at' | 'count'>,
  index: number,
  token: WriteToken,
): Anchor {
  return { sheet, axis, name: `ThemeDayOld${NAMES[axis]}${index + 1}_${token}`, first: at - 1, last: at + count };
}

export function addAnchor({ sheet, axis, name, first, last }: Anchor): Step {
  const [from, to] =
    axis === 'rows' ? [`$A$${first}`, `$A$${last}`] : [first, last].map((line) => `$${columnLetters(line)}$1`);
  return {
    bytes: 3 * ACTION_BYTES,
    queue: (context) => {
      const item = sheetIn(context, sheet).names.add(name, `=${quoteSheetName(sheet)}!${from}:${to}`);
      item.visible = false;
    },
  };
}

export function dropAnchor({ sheet, name }: Anchor): Step {
  return {
    bytes: 2 * ACTION_BYTES,
    queue: (context) => sheetIn(context, sheet).names.getItem(name).delete(),
  };
}

/** Where an anchor is now; to be asked after the sync. */
export class AnchorQuery {
  private readonly item: Excel.NamedItem;

  constructor(
    private readonly sheet: Excel.Worksheet,
    readonly anchor: Anchor,
  ) {
    this.item = sheet.names.getItemOrNullObject(anchor.name);
    this.item.load('formula');
  }

  /** null where there is none (any more). A place that was deleted as a whole has no lines. */
  get lines(): Span | null {
    if (this.sheet.isNullObject || this.item.isNullObject) return null;
    const formula = String(this.item.formula);
    const rows = /\$A\$(\d+):\$A\$(\d+)$/.exec(formula);
    const columns = /\$([A-Z]+)\$1:\$([A-Z]+)\$1$/.exec(formula);
    if (this.anchor.axis === 'rows') return [Number(rows?.[1] ?? 0), Number(rows?.[2] ?? 0)];
    return columns ? [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')] : [0, 0];
  }
}
