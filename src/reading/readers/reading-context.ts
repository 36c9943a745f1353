import type { UndatedRow } from '../../records/branch';
import type { CellRef } from '../../records/cell-ref';
import type { Expected, Field } from '../../records/field';
import type { Month } from '../../records/month';
import { NOT_CALCULATED } from '../../records/not-calculated';
import type { ReadingIssue } from '../../records/reading-issue';
import type { Role } from '../../records/role';
import type { Settings } from '../../records/settings';
import type { FieldName } from '../../roles/role-tables';
import type { PersonIndex } from '../persons/person-index';

/** What every reader needs beside its table. */
export interface ReadingContext {
  /** The workbook's file name, for errors. */
  readonly file: string;
  /** Whether the workbook's serial dates count from 1904. */
  readonly date1904: boolean;
  readonly settings: Settings;
  readonly persons: PersonIndex;
  readonly issues: IssueList;
  /** Filled by the readers of attendance, leave and dues. */
  readonly undatedRows: UndatedRow[];
}

/** What belongs to an issue beside the field itself. */
interface IssuePlace {
  readonly role: Role;
  readonly field: FieldName;
  /** Of the row or column that holds the cell; null where it belongs to none. */
  readonly month: Month | null;
}

/** Unknown marks are issues of their own kind, unknown categories a matter of the roster's rules. */
const OF_THEIR_OWN: ReadonlySet<Expected> = new Set(['mark', 'category']);

/** Collects what reading could not settle, each cell once: a table may play two roles and be read twice. */
export interface IssueList {
  add(issue: ReadingIssue): void;
  /** Adds the issue of an unreadable field; does nothing for any other. Returns the field. */
  checked<F extends Field<unknown> | null>(field: F, place: IssuePlace): F;
  /** A row with content that does not say its month or date. */
  missing(cell: CellRef, place: IssuePlace, expected: 'month' | 'date'): void;
  readonly all: readonly ReadingIssue[];
}

export function issueList(): IssueList {
  const all: ReadingIssue[] = [];
  const seen = new Set<string>();
  const add = (issue: ReadingIssue): void => {
    const key = keyOf(issue);
    if (key !== null) {
      if (seen.has(key)) return;
      seen.add(key);
    }
    all.push(issue);
  };
  return {
    all,
    add,
    checked(field, { role, field: name, month }) {
      if (field?.state !== 'unreadable') return field;
      const { cell, text, expected } = field;
      if (text === NOT_CALCULATED || !OF_THEIR_OWN.has(expected)) {
        add({ kind: 'cell-unreadable', sheet: cell.sheet, cell, month, text, expected, field: name, role });
      }
      return field;
    },
    missing(cell, { role, field, month }, expected) {
      add({ kind: 'cell-unreadable', sheet: cell.sheet, cell, month, text: '', expected, field, role });
    },
  };
}

function keyOf(issue: ReadingIssue): string | null {
  if (issue.cell === null) return null;
  const { row, column } = issue.cell;
  const field = issue.kind === 'header-missing' || issue.kind === 'header-rivals' ? issue.field : '';
  return `${issue.kind}\n${issue.sheet}\n${row},${column}\n${field}`;
}
