import type { CellRef } from './cell-ref';
import type { Fen } from './fen';
import type { Expected } from './field';
import type { Month } from './month';
import type { Role } from './role';

/**
 * Something that reading could not settle: data for the rules of the workbook
 * group, which turn each into a finding. Nothing is guessed in its place.
 *
 * `month` is the month whose row or column holds the cell (reported only in that
 * month's check), null for cells that belong to no month.
 */
export type ReadingIssue = {
  readonly sheet: string;
  readonly cell: CellRef | null;
  readonly month: Month | null;
} & (
  | {
      readonly kind: 'cell-unreadable';
      readonly text: string;
      readonly expected: Expected;
      readonly field: string;
      readonly role: Role;
    }
  | { readonly kind: 'mark-unknown'; readonly text: string; readonly person: string }
  /** A required field without a column. */
  | { readonly kind: 'header-missing'; readonly field: string; readonly role: Role }
  /** Two columns claim one field; `taken` is the one that was used. */
  | {
      readonly kind: 'header-rivals';
      readonly field: string;
      readonly role: Role;
      readonly taken: CellRef;
      readonly others: readonly CellRef[];
    }
  /** Amounts of which neither header, label, title nor sheet name says whether they are owed or paid. */
  | { readonly kind: 'amounts-unclear'; readonly role: Role; readonly text: string }
  | {
      readonly kind: 'year-conflict';
      readonly stated: number;
      readonly used: number;
      readonly source: 'title' | 'sheetName';
      /** The title as it is written, where the table's own dates are what it contradicts; else null. */
      readonly title: string | null;
    }
  | {
      readonly kind: 'total-mismatch';
      readonly stated: Fen;
      readonly computed: Fen;
      readonly summed: readonly CellRef[];
      /** The number that stands in the cell, in yuan; null for a text, and where more than one sum could be meant. */
      readonly correctable: number | null;
    }
  /** A value that a merge covers: Excel shows another in its place, and nobody sees this one. */
  | { readonly kind: 'merged-leftover'; readonly text: string; readonly shown: string }
  | {
      readonly kind: 'setting-invalid';
      /** `rule`: the item is a rule's id that no rule has, and `cell` is the item's. */
      readonly about: 'value' | 'rule';
      readonly item: string;
      readonly text: string;
      readonly allowed: string;
      readonly used: string;
    }
);
