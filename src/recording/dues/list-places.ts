import type { Written } from '../../notation/written';
import type { Table } from '../../reading/tables/table';
import { cellRef, fullAddress, type CellRef } from '../../records/cell-ref';
import { monthsFrom, yearOfMonth, type Month } from '../../records/month';
import { isNote, note, noteMonths } from '../note';
import type { RecordingBook, RecordingNote } from '../recording';
import type { Ledger, LedgerBook, OwnPayment } from './ledger';
import { periodOfRow } from './list-row-period';
import { headsOf, type Place, rowProblem, type WantedPlace } from './place';

const PERIOD_FIELDS = ['periodFrom', 'periodTo', 'period', 'year', 'month'];

/**
 * The places of some months in the payment lists: the member's rows for exactly
 * these months; else the rows of single months among them, each month for itself;
 * else one new row, or one a month where the list keeps single months. A row that
 * holds only part of the months, or others too, is in the way.
 */
export function listPlaces(
  ledgers: LedgerBook,
  book: RecordingBook,
  wanted: WantedPlace,
): readonly Place[] | RecordingNote {
  const { member, from, to } = wanted;
  const own = ledgers
    .paymentsOf(member.key)
    .filter(({ ledger, payment }) => ledger.dues.layout === 'list' && payment.from <= to && from <= payment.to);
  const exact = own.filter(({ payment }) => payment.from === from && payment.to === to);
  if (exact.length > 0) {
    const place = ofRows(exact, wanted);
    return isNote(place) ? place : [place];
  }
  const inTheWay = own.find(({ payment }) => payment.from !== payment.to);
  if (inTheWay) {
    const { payment } = inTheWay;
    const months = noteMonths(payment.from, payment.to);
    return note('dues-overlap', { name: member.displayName, months }, payment.paid.cell);
  }
  if (own.length === 0) {
    const whole = inNewRow(ledgers, book, wanted);
    if (whole !== null || from === to) return asPlaces(whole, wanted, ledgers);
  }
  const places: Place[] = [];
  for (const month of monthsFrom(from, to)) {
    const ofMonth = own.filter(({ payment }) => payment.from === month);
    const single = { ...wanted, from: month, to: month };
    const found = ofMonth.length > 0 ? ofRows(ofMonth, single) : inNewRow(ledgers, book, single);
    if (found === null || isNote(found)) return asPlaces(found, single, ledgers);
    places.push(found);
  }
  return places;
}

function asPlaces(
  found: Place | RecordingNote | null,
  { member, from, to }: WantedPlace,
  { lists }: LedgerBook,
): readonly Place[] | RecordingNote {
  if (found !== null) return isNote(found) ? found : [found];
  const data = { name: member.displayName, months: noteMonths(from, to) };
  const byDate = lists.find(({ table }) => isByDate(table));
  return byDate ? note('dues-list-by-date', { ...data, sheet: byDate.dues.sheet }) : note('dues-no-ledger', data);
}

/** The day of payment alone tells the month. */
function isByDate({ columns, statedMonth }: Table): boolean {
  return statedMonth === null && columns.has('paidOn') && !PERIOD_FIELDS.some((field) => columns.has(field));
}

function ofRows(own: readonly OwnPayment[], { member, from, to }: WantedPlace): Place | RecordingNote {
  const [first] = own;
  if (!first || own.some(({ ledger }) => ledger !== first.ledger)) {
    const cells = own.map(({ payment }) => fullAddress(payment.paid.cell)).join('、');
    return note('dues-two-rows', { name: member.displayName, months: noteMonths(from, to), cells });
  }
  const { ledger, payment } = first;
  return {
    ...columnsOf(ledger),
    ledger,
    from,
    to,
    row: payment.paid.cell.row,
    payments: own.map((each) => each.payment),
    paidColumn: payment.paid.cell.column,
    stated: new Map(),
    newHeads: [],
    guards: own.flatMap((each) => guardsOf(each)),
  };
}

/** The name, the cells that tell the months, and the head of the amounts. */
function guardsOf({ ledger, payment }: OwnPayment): CellRef[] {
  const { sheet, columns } = ledger.table;
  const { row, column } = payment.paid.cell;
  const period = PERIOD_FIELDS.flatMap((field) => {
    const own = columns.get(field);
    return own === undefined ? [] : [cellRef(sheet.name, row, own)];
  });
  return [payment.person.cell, ...period, ...headsOf(ledger, column)];
}

function columnsOf({ table: { columns } }: Ledger): Pick<Place, 'dueColumn' | 'paidOnColumn'> {
  return {
    dueColumn: columns.get('due') ?? null,
    paidOnColumn: columns.get('paidOn') ?? columns.get('day') ?? null,
  };
}

/** Null where no list can hold the months in one row. */
function inNewRow(ledgers: LedgerBook, book: RecordingBook, wanted: WantedPlace): Place | RecordingNote | null {
  const { member, from, to } = wanted;
  const able = ledgers.lists.flatMap((ledger) => {
    const stated = periodOfRow(ledger.table, wanted, book.snapshot.date1904);
    return stated === null ? [] : [{ ledger, stated }];
  });
  const [best, ...others] = ofTheYear(able, from);
  if (!best) return null;
  const { ledger, stated } = best;
  if (others.length > 0) {
    const sheets = [ledger, ...others.map((other) => other.ledger)].map(({ dues }) => dues.sheet).join('、');
    return note('dues-which-ledger', { name: member.displayName, months: noteMonths(from, to), sheets });
  }
  const paidColumn = ledger.table.columns.get('paid');
  if (paidColumn === undefined) return note('dues-no-paid-column', { sheet: ledger.dues.sheet });
  const doubt = rowProblem(ledger, member, book.reading.branch);
  if (doubt) return doubt;
  return {
    ...columnsOf(ledger),
    ledger,
    from,
    to,
    row: null,
    payments: [],
    paidColumn,
    stated,
    newHeads: [],
    guards: headsOf(ledger, paidColumn),
  };
}

interface AbleLedger {
  readonly ledger: Ledger;
  readonly stated: ReadonlyMap<string, Written>;
}

/**
 * Of several lists those of the year: one a year, or one a month. A list whose name
 * or title states another year holds that year only.
 */
function ofTheYear(able: readonly AbleLedger[], month: Month): readonly AbleLedger[] {
  const year = yearOfMonth(month);
  const open = able.filter(({ ledger: { table } }) => {
    const isStated = table.yearSource === 'title' || table.yearSource === 'sheetName';
    return !isStated || table.year === year;
  });
  const holding = open.filter(({ ledger: { table, dues } }) =>
    dues.months.length === 0 ? table.year === year : dues.months.some((each) => yearOfMonth(each) === year),
  );
  return holding.length > 0 ? holding : open;
}
