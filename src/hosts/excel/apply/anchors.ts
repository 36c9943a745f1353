import { quoteSheetName } from '../../../records/cell-ref';
import { sheetIn } from '../sheets-by-name';
import type { EditList } from './edit-list';
import { ACTION_BYTES, type Step } from './step';

/**
 * A defined name that spans a place where rows come or go, for as long as they are
 * being written. Excel keeps it at its cells whatever happens, so that after a
 * failure it tells how far the writing came, even where a colleague has moved the
 * place.
 */
export interface Anchor {
  readonly sheet: string;
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
}

/** For each place, in the order of the edits: inserted rows first, then those that go. */
export function anchorNames({ addedRows, removedRows }: EditList): readonly Anchor[] {
  const inserted = addedRows.filter(({ insert, rows }) => insert && rows.length > 0);
  return [
    ...inserted.map((edit, index) => insertionAnchor(edit, index)),
    ...removedRows.filter(({ shift }) => shift).map((edit, index) => removalAnchor(edit, index)),
  ];
}

/** The last row of the table and the place below it; with the new rows in between once they are there. */
export function insertionAnchor(edit: { sheet: string; like: number; at: number }, index: number): Anchor {
  return { sheet: edit.sheet, name: `ThemeDayNewRows${index + 1}`, top: edit.at - 1, bottom: edit.at };
}

/** The rows that go and one on either side. */
export function removalAnchor(edit: { sheet: string; at: number; count: number }, index: number): Anchor {
  return { sheet: edit.sheet, name: `ThemeDayOldRows${index + 1}`, top: edit.at - 1, bottom: edit.at + edit.count };
}

export function addAnchor({ sheet, name, top, bottom }: Anchor): Step {
  const place = `${quoteSheetName(sheet)}!$A$${top}:$A$${bottom}`;
  return {
    bytes: 3 * ACTION_BYTES,
    queue: (context) => {
      const item = sheetIn(context, sheet).names.add(name, `=${place}`);
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

  /** null where there is none (any more). A place that was deleted as a whole has no rows. */
  get rows(): { readonly top: number; readonly bottom: number } | null {
    if (this.sheet.isNullObject || this.item.isNullObject) return null;
    const found = /\$A\$(\d+):\$A\$(\d+)$/.exec(String(this.item.formula));
    return { top: Number(found?.[1] ?? 0), bottom: Number(found?.[2] ?? 0) };
  }
}
