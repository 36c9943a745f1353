import { mostFrequent, writtenText, type Written } from '../../notation/written';
import { sideOfText } from '../../reading/tables/side-of-amounts';
import { fullAddress } from '../../records/cell-ref';
import type { Payment } from '../../records/dues';
import type { Member } from '../../records/member';
import { yearOfMonth, type Month } from '../../records/month';
import { columnValues, yearInColumn } from '../in-column';
import { nextColumn } from '../next-column';
import { note, noteMonths } from '../note';
import type { RecordingBook, RecordingNote } from '../recording';
import { paidBlocks, type Ledger, type LedgerBook, type OwnPayment, type PaidBlock } from './ledger';
import { headsOf, type Place, type PlannedColumns, rowProblem, type WantedPlace } from './place';

/**
 * The place of one month in the matrices: the member's cell, a cell in a new row, or
 * one in a new column where the month follows on. Null where no matrix holds the
 * month or could. A payment cell merged over several months is a place for all of
 * them, or for none.
 */
export function matrixPlace(
  ledgers: LedgerBook,
  book: RecordingBook,
  wanted: WantedPlace,
  month: Month,
  planned: PlannedColumns,
): Place | RecordingNote | null {
  const own = ledgers
    .paymentsOf(wanted.member.key)
    .filter(({ ledger, payment }) => ledger.dues.layout === 'matrix' && payment.from <= month && month <= payment.to);
  const [first] = own;
  if (first) return ofExisting(first, own, book, wanted, month);
  const file = book.snapshot.name;
  const holding = ledgers.matrices.filter((ledger) => paidBlocks(ledger, month, file).length > 0);
  if (holding.length > 1) {
    return note('dues-which-ledger', {
      name: wanted.member.displayName,
      months: noteMonths(month),
      sheets: [...new Set(holding.map(({ dues }) => dues.sheet))].join('、'),
    });
  }
  const [ledger] = holding;
  return ledger ? inNewRow(ledger, book, wanted, month) : inNewColumn(ledgers, book, wanted, month, planned);
}

function ofExisting(
  { ledger, payment }: OwnPayment,
  own: readonly OwnPayment[],
  book: RecordingBook,
  { member, from, to }: WantedPlace,
  month: Month,
): Place | RecordingNote {
  const { cell } = payment.paid;
  if (own.some((other) => other.ledger !== ledger || other.payment.paid.cell.row !== cell.row)) {
    const cells = own.map((other) => fullAddress(other.payment.paid.cell)).join('、');
    return note('dues-two-rows', { name: member.displayName, months: noteMonths(month), cells }, payment.person.cell);
  }
  const block = paidBlocks(ledger, month, book.snapshot.name).find(({ paid }) => paid === cell.column);
  if (payment.from < from || payment.to > to) {
    if (block && block.month < block.last) return monthsTogether(ledger, member, block);
    return note('dues-overlap', { name: member.displayName, months: noteMonths(payment.from, payment.to) }, cell);
  }
  return {
    ledger,
    from: payment.from,
    to: payment.to,
    row: cell.row,
    payments: own.map((each) => each.payment),
    paidColumn: cell.column,
    dueColumn: block?.due ?? null,
    paidOnColumn: block?.paidOn ?? null,
    stated: new Map(),
    newHeads: [],
    guards: guardsOf(
      ledger,
      own.map((each) => each.payment),
    ),
  };
}

/** 第二季度 has one cell for its months: a payment for one of them alone has no place there. */
function monthsTogether(
  ledger: Ledger,
  { displayName: name }: Member,
  { month, last, paid }: PaidBlock,
): RecordingNote {
  const [head] = headsOf(ledger, paid);
  return note(
    'dues-months-together',
    { name, months: noteMonths(month, last), sheet: ledger.dues.sheet },
    head ?? null,
  );
}

function guardsOf(ledger: Ledger, payments: readonly Payment[]): Place['guards'] {
  return payments.flatMap(({ person, paid }) => [person.cell, ...headsOf(ledger, paid.cell.column)]);
}

function inNewRow(
  ledger: Ledger,
  { snapshot, reading }: RecordingBook,
  { member, from, to }: WantedPlace,
  month: Month,
): Place | RecordingNote {
  const [block] = paidBlocks(ledger, month, snapshot.name);
  if (!block) return note('dues-no-ledger', { name: member.displayName, months: noteMonths(month) });
  if (block.month < from || block.last > to) {
    return monthsTogether(ledger, member, block);
  }
  const doubt = rowProblem(ledger, member, reading.branch);
  if (doubt) return doubt;
  const year = ledger.table.columns.get('year');
  return {
    ...ofBlock(ledger, block),
    row: null,
    stated: new Map([
      ...(year === undefined ? [] : [['year', yearInColumn(ledger.table, year, yearOfMonth(month))] as const]),
      ...labelOfPayments(ledger),
    ]),
    newHeads: [],
    guards: headsOf(ledger, block.paid),
  };
}

/** Where rows are labelled 应缴 and 实缴, the new one is of payments. */
function labelOfPayments({ table }: Ledger): (readonly ['amountKind', Written])[] {
  const column = table.columns.get('amountKind');
  if (column === undefined) return [];
  const labels = columnValues(table, column).map(String);
  return [['amountKind', writtenText(mostFrequent(labels.filter((text) => sideOfText(text) === 'paid')) ?? '实缴')]];
}

function ofBlock(ledger: Ledger, { month, last, paid, due, paidOn }: PaidBlock) {
  return {
    ledger,
    from: month,
    to: last,
    payments: [],
    paidColumn: paid,
    dueColumn: due,
    paidOnColumn: paidOn,
  } satisfies Partial<Place>;
}

function inNewColumn(
  { matrices }: LedgerBook,
  { snapshot, reading }: RecordingBook,
  { member }: WantedPlace,
  month: Month,
  planned: PlannedColumns,
): Place | RecordingNote | null {
  for (const ledger of matrices) {
    const ahead = planned.get(ledger) ?? new Set<Month>();
    const next = nextColumn(
      ledger.table,
      { month, date: null },
      { part: 'paid', planned: ahead.size, date1904: snapshot.date1904 },
    );
    if (next === null) continue;
    const person = ledger.dues.people.find((each) => each.member === member.key);
    const doubt = person ? null : rowProblem(ledger, member, reading.branch);
    if (doubt) return doubt;
    planned.set(ledger, new Set([...ahead, month]));
    return {
      ...ofBlock(ledger, { month, last: month, paid: next.column, due: null, paidOn: null }),
      row: person?.cell.row ?? null,
      stated: new Map(),
      newHeads: next.heads,
      guards: [...(person ? [person.cell] : []), next.after],
    };
  }
  return null;
}
