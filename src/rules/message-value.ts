import type { Term } from '../locales/word-key';
import { fullAddress, type CellRef } from '../records/cell-ref';
import { yuanText, type Fen } from '../records/fen';
import type { IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';
import type { ActivityKind } from '../records/theme-day-row';

/**
 * A value inside a finding. Tagged, so that each door can show it in its own way:
 * JSON as a plain string or number, a screen in the words and formats of its
 * language.
 */
export type MessageValue =
  | string
  | number
  | { readonly fen: Fen }
  | { readonly date: IsoDate }
  | { readonly month: Month }
  /** A percentage with one decimal, 92.3 */
  | { readonly percent: number }
  | { readonly kind: ActivityKind }
  /** A word of the product's own vocabulary, looked up in locales under `terms`. */
  | { readonly term: Term }
  | { readonly cell: CellRef }
  | { readonly list: readonly MessageValue[] };

export type MessageData = Readonly<Record<string, MessageValue>>;

export type PlainValue = string | number | PlainValue[];

/** The value as JSON shows it: yuan with two decimals, ISO dates, numbers, field and role ids; never localised. */
export function plainValue(value: MessageValue): PlainValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if ('fen' in value) return yuanText(value.fen);
  if ('date' in value) return value.date;
  if ('month' in value) return value.month;
  if ('percent' in value) return value.percent;
  if ('kind' in value) return value.kind;
  if ('term' in value) return value.term.slice(value.term.indexOf('.') + 1);
  if ('cell' in value) return fullAddress(value.cell);
  return value.list.map(plainValue);
}
