import { writtenText, type Written } from '../../notation/written';
import { cellRef, type CellRef } from '../../records/cell-ref';
import { yuanText, type Fen } from '../../records/fen';
import { dayOfMonth, yearOf, type IsoDate } from '../../records/iso-date';
import { yearOfMonth } from '../../records/month';
import { cellAt } from '../../workbook/sheet-cells';
import { monthsInRow } from './exemption-cells';
import type { Place } from './place';

/** The rest of a payment, of which the day has no cell of its own. */
export interface LaterPayment {
  readonly amount: Fen;
  readonly paidOn: IsoDate | null;
}

/** 备注 of the row, with the rest and its day behind what stands there: "6月28日补交10.00元". Null without that column. */
export function notedPayment(
  place: Place,
  later: LaterPayment,
): { readonly cell: CellRef; readonly written: Written } | null {
  const noted = notesOf(place);
  const text = textOf(place, later);
  if (noted === null || text === null) return null;
  return { cell: noted.cell, written: writtenText(noted.text === '' ? text : `${noted.text}；${text}`) };
}

/** Whether 备注 says of this very payment that it was added. */
export function isNoted(place: Place, later: LaterPayment): boolean {
  const text = textOf(place, later);
  return text !== null && (notesOf(place)?.text.split('；').includes(text) ?? false);
}

function notesOf({ ledger: { table }, row }: Place): { readonly cell: CellRef; readonly text: string } | null {
  const column = table.columns.get('notes');
  if (column === undefined || row === null) return null;
  const text = String(cellAt(table.sheet, row, column) ?? '').trim();
  return { cell: cellRef(table.sheet.name, row, column), text };
}

function textOf({ ledger: { table }, from, to }: Place, { amount, paidOn }: LaterPayment): string | null {
  if (paidOn === null) return null;
  const months = table.monthColumns.length > 0 ? `${monthsInRow(table, from, to)}：` : '';
  const year = yearOf(paidOn) === yearOfMonth(to) ? '' : `${yearOf(paidOn)}年`;
  return `${months}${year}${Number(paidOn.slice(5, 7))}月${dayOfMonth(paidOn)}日补交${yuanText(amount)}元`;
}
