import { parseAmountCell, parseDuesCell, parsePaidCell } from '../../notation/amount';
import { fieldAt } from '../../notation/cell-reading';
import { parseYesNoCell } from '../../notation/yes-no';
import type { CellRef } from '../../records/cell-ref';
import type { DuesAmount, DuesLine, DuesStatement, DuesTable, PaidAmount, Payment } from '../../records/dues';
import { type Fen, fen, yuanNumber } from '../../records/fen';
import { blank, type Field, read } from '../../records/field';
import type { Person } from '../../records/member';
import type { Month } from '../../records/month';
import { textOf } from '../../workbook/sheet-cells';
import { saysNeither, type Side, sideOfText } from '../tables/side-of-amounts';
import type { Table } from '../tables/table';
import { totalKind } from '../vocabulary/row-words';
import { fieldReader, type Parser, parseTextCell } from './field-reader';
import type { ReadingContext } from './reading-context';
import type { Placed, TableRow } from './table-row';

/** One dues table 党费台账: what it covers, what it says of each person, what is owed and what was paid. */
export interface DuesReading {
  readonly table: DuesTable;
  readonly lines: readonly DuesLine[];
  readonly statements: readonly DuesStatement[];
  readonly payments: readonly Payment[];
}

/** A 应交 cell; one that cannot be read is reported for its month. */
export function dueAmount(placed: Placed, month: Month | null, context: Issues): Field<DuesAmount> {
  return checked(fieldAt(parseDuesCell(placed.value), placed.cell), 'due', month, context);
}

/** A 实交 cell, likewise. */
export function paidAmount(placed: Placed, month: Month | null, context: Issues): Field<PaidAmount> {
  return checked(fieldAt(parsePaidCell(placed.value), placed.cell), 'paid', month, context);
}

type Issues = Pick<ReadingContext, 'issues'>;

function checked<T>(amount: Field<T>, field: Side, month: Month | null, { issues }: Issues): Field<T> {
  return amount.state === 'unreadable' ? issues.checked(amount, { role: 'dues', field, month }) : amount;
}

/** What a ledger's row says of its person beside the amounts of the months. */
export function duesLine(
  row: TableRow,
  person: Person,
  { from, to }: { readonly from: Month; readonly to: Month },
  month: Month | null,
  { issues }: ReadingContext,
): DuesLine {
  const { read: readField } = fieldReader(row, month, issues);
  return {
    person,
    from,
    to,
    standard: readField('standard', parseAmountCell),
    wageBase: readField('wageBase', parseAmountCell),
    exempt: readField('exempt', parseExemptCell),
    exemptReason: readField('exemptReason', parseTextCell),
    notes: readField('notes', parseTextCell),
  };
}

/** 减免: a no (否, 无, 0) is no exemption, as good as blank; anything else says what it is. */
const parseExemptCell: Parser<string> = (value) => {
  const answer = parseYesNoCell(value);
  return answer.state === 'read' && !answer.value ? { state: 'blank' } : parseTextCell(value);
};

/** What one 应交 column says for every month: beside a matrix of payments, or in a list without any months. */
interface StandingDue {
  /** An amount owed every month is the person's standard. */
  readonly standard: Field<Fen>;
  /** 0, — or 免: nothing is owed in any month. */
  readonly free: Field<DuesAmount> | null;
}

/** Null where the table has no such column. */
export function standingDue(row: TableRow, context: ReadingContext): StandingDue | null {
  const placed = row.ownAt('due');
  if (placed === null) return null;
  const due = dueAmount(placed, null, context);
  if (due.state !== 'read') return { standard: due, free: null };
  if (due.value === 'exempt' || due.value <= 0) return { standard: blank(due.cell), free: due };
  const { value, cell } = due;
  const isBare = placed.value === yuanNumber(value);
  return { standard: isBare ? read(value, cell) : { state: 'read', value, cell, loose: true }, free: null };
}

/** One month's part of what a cell states for several. */
interface MonthPartOfDue {
  readonly month: Month;
  readonly due: Field<DuesAmount>;
}

/** Spreads the 应交 of several months evenly in whole fen, the remainder on the last. */
export function spreadEvenly(due: Field<DuesAmount>, months: readonly Month[]): MonthPartOfDue[] {
  if (due.state !== 'read' || due.value === 'exempt') return months.map((month) => ({ month, due }));
  const { value: whole, cell } = due;
  const part = Math.trunc(whole / months.length);
  const last = whole - part * (months.length - 1);
  return months.map((month, index) => ({
    month,
    due: { state: 'read', value: fen(index === months.length - 1 ? last : part), cell },
  }));
}

/** What the label of a row (应缴, 实缴) says its amounts are: `other` for 欠缴 and sums, null where nothing says it. */
export type RowSide = Side | 'other' | null;

/**
 * Reads the labels of a table's rows. A word that is not known is reported once, at
 * the first row that has it: its amounts are not used. Every row of a table without
 * labels has none.
 */
export function rowSides(table: Table, { issues }: Issues): (row: TableRow) => RowSide {
  if (!table.columns.has('amountKind')) return () => null;
  const said = new Set<string>();
  return (row) => {
    const label = row.at('amountKind');
    const text = textOf(label?.value ?? null).trim();
    const side = sideOfText(text);
    if (side !== null) return side;
    if (saysNeither(text) || totalKind(text) !== null) return 'other';
    if (!said.has(text)) reportUnclear(label?.cell ?? null, text, table, issues);
    said.add(text);
    return null;
  };
}

function reportUnclear(cell: CellRef | null, text: string, { sheet }: Table, issues: Issues['issues']): void {
  issues.add({ kind: 'amounts-unclear', sheet: sheet.name, cell, month: null, role: 'dues', text });
}
