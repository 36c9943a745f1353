import { cellRef, type CellRef } from '../../records/cell-ref';
import type { DuesLine } from '../../records/dues';
import { NO_FEN } from '../../records/fen';
import type { Member } from '../../records/member';
import { parseDuesCell } from '../../notation/amount';
import { fieldAt } from '../../notation/cell-reading';
import { cellAt } from '../../workbook/sheet-cells';
import { setField } from '../overwriting';
import type { Written } from '../../notation/written';
import type { DuesDesk } from './dues-desk';
import { exemptAmount, exemptEntry, exemptsInDue } from './exempt-words';
import { reasonCell } from './exempt-reason';
import { addToNewRow } from './new-row';
import { monthsText, type Place } from './place';

/** Writes an exemption into its places, and the reason once into each row. */
export function writeExemption(desk: DuesDesk, member: Member, places: readonly Place[], reason: string): void {
  for (const ofRow of byRow(places)) {
    const [first, last] = [ofRow[0], ofRow.at(-1)];
    if (!first || !last) continue;
    const entry = lineEntry(desk, member, ofRow);
    for (const place of ofRow) {
      const [column, written] = entry ?? [amountColumn(place), exemptAmount(place.ledger.table)];
      if (place.row === null) addToNewRow(desk, member, place, new Map([[column, written]]));
      else if (entry) setEntry(desk, member, place, entry);
      else setAmount(desk, place, written);
    }
    writeReason(desk, member, first, { from: first.from, to: last.to, reason });
  }
}

function byRow(places: readonly Place[]): Place[][] {
  const rows: Place[][] = [];
  for (const place of places) {
    const known = rows.find(([first]) => {
      const isSame = first?.ledger === place.ledger && first.row === place.row;
      // New rows of a list are one for each place; of a matrix one for each year.
      return isSame && (place.row !== null || place.ledger.dues.layout === 'matrix');
    });
    if (known) known.push(place);
    else rows.push([place]);
  }
  return rows;
}

/** The column 减免 and its entry, where the row's line speaks for exactly the exempt months. */
function lineEntry(desk: DuesDesk, member: Member, places: readonly Place[]): readonly [number, Written] | null {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const { table, dues } = first.ledger;
  const column = table.columns.get('exempt');
  if (column === undefined) return null;
  if (dues.layout === 'matrix') {
    const line = lineOf(desk, member, first);
    const [from, to] = line ? [line.from, line.to] : [[...dues.months].sort()[0], [...dues.months].sort().at(-1)];
    if (table.columns.has('year') || first.from !== from || last.to !== to) return null;
  }
  return [column, exemptEntry(table, column)];
}

function lineOf({ ledgers }: DuesDesk, member: Member, { ledger, row }: Place): DuesLine | undefined {
  return ledgers.linesOf(member.key).find(({ person }) => {
    return person.cell.sheet === ledger.dues.sheet && person.cell.row === row;
  });
}

function setEntry(desk: DuesDesk, member: Member, place: Place, [column, written]: readonly [number, Written]): void {
  const { from, to, ledger, row, payments } = place;
  if (payments.some(({ paid }) => typeof paid.value === 'number' && paid.value > 0)) {
    desk.list.remark('exemption-already-paid', { name: member.displayName, months: monthsText(from, to) });
  }
  const exempt = lineOf(desk, member, place)?.exempt;
  if (exempt?.state === 'read' && !exempt.value.includes('减')) return;
  if (exempt?.state === 'read') setField(desk.list, desk.book, exempt, written);
  else if (row !== null) desk.list.set(cellRef(ledger.dues.sheet, row, column), written);
}

function amountColumn({ ledger, paidColumn, dueColumn }: Place): number {
  return dueColumn !== null && exemptsInDue(ledger.table) ? dueColumn : paidColumn;
}

/** Into the blank cell where the month has several. */
function setAmount(desk: DuesDesk, place: Place, written: Written): void {
  const { payments, row, ledger } = place;
  if (payments.some(({ paid }) => paid.value === 'exempt') || row === null) return;
  const open = payments.find(({ paid }) => paid.state === 'blank' || paid.value === NO_FEN) ?? payments[0];
  const column = amountColumn(place);
  const own = column === place.paidColumn ? (open?.paid.cell ?? null) : null;
  const cell: CellRef = own ?? cellRef(ledger.dues.sheet, row, column);
  const field = fieldAt(parseDuesCell(cellAt(ledger.table.sheet, cell.row, cell.column)), cell);
  if (field.value === 'exempt') return;
  if (field.value === NO_FEN) desk.list.set(cell, written);
  else setField(desk.list, desk.book, field, written);
}

function writeReason(desk: DuesDesk, member: Member, place: Place, exemption: Parameters<typeof reasonCell>[2]): void {
  const { table, dues } = place.ledger;
  const found = reasonCell(table, place.row, exemption);
  if (found === null) desk.list.remark('exemption-reason-not-kept', { sheet: dues.sheet });
  else if (place.row === null) addToNewRow(desk, member, place, new Map([[found.column, found.written]]));
  else desk.list.set(cellRef(dues.sheet, place.row, found.column), found.written);
}
