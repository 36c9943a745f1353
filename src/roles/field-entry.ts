import type { Mark } from '../records/attendance';
import type { DuesAmount } from '../records/dues';
import type { Fen } from '../records/fen';
import type { Field } from '../records/field';
import type { IsoDate } from '../records/iso-date';
import type { MemberCategory, MemberStatus } from '../records/member';
import type { Month } from '../records/month';
import type { Done, Duration } from '../records/theme-day-row';

/** How surely a word means its field where several columns claim it: 3 says exactly this, 1 is a general word. */
export type Weight = 1 | 2 | 3;

/** Header words by how surely they mean the field, separated by spaces. */
export type Words = Readonly<Partial<Record<Weight, string>>>;

/** What a cell of a kind means once it is read. */
export interface CellKinds {
  readonly text: string;
  readonly month: Month;
  readonly date: IsoDate;
  readonly yesNo: boolean;
  /** 是否外出; the words for where it led count as a yes. */
  readonly outing: boolean;
  /** Done or not, or words that say what was done. */
  readonly done: Done;
  readonly count: number;
  readonly duration: Duration;
  /** Several names in one cell: sections, or persons as the roster has them. */
  readonly sections: readonly string[];
  readonly persons: readonly string[];
  readonly category: MemberCategory;
  readonly status: MemberStatus;
  readonly mark: Mark;
  readonly amount: Fen;
  /** An amount, or 免. */
  readonly dues: DuesAmount;
}
export type CellKind = keyof CellKinds;

/** What a column tells of its table before the table's role is known. */
export type Evidence =
  | 'roster'
  | 'leave'
  | 'dues'
  /** Said of any activity, planned or held. */
  | 'activity'
  /** Only a session that was held can fill it. */
  | 'held'
  /** A session that was held, but in a table that calls itself a plan no more than what is planned. */
  | 'heldUnlessPlan';

/** A column of the empty workbook for a branch that has none. */
export interface TemplateColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly style?: 'date' | 'amount' | 'centre';
  /** What may be chosen in its cells. */
  readonly choices?: readonly string[];
  /** Twelve columns, 1月 to 12月, in place of one headed `head`. */
  readonly perMonth?: true;
}

/** In what form another program hands a field over. */
export type InputKind =
  | 'text'
  | 'list'
  | 'month'
  | 'date'
  /** 9:00 */
  | 'time'
  | 'yesNo'
  | 'done'
  | 'count'
  | 'category'
  | 'status'
  | 'mark'
  | 'yuan'
  /** Yuan, or 'exempt'. */
  | 'dues';

export interface Input<K extends InputKind = InputKind, R extends boolean = boolean, A extends string = string> {
  readonly kind: K;
  readonly required: R;
  /** The property's name where it is not the field's. */
  readonly as?: A;
}

/** All that is known of one field of a role; what is not stated here exists nowhere. */
export interface FieldEntry<K extends CellKind = CellKind> {
  readonly words: Words;
  /** Null: the column is known, so that it is taken for nothing else, and its cells are read by none or with others. */
  readonly cell: K | null;
  readonly evidence: Evidence | null;
  readonly template: TemplateColumn | null;
  readonly input: Input | null;
}

/** What a table of a role may hold, and what must be there for it to be of use. */
export interface RoleTable<F extends Readonly<Record<string, FieldEntry>> = Readonly<Record<string, FieldEntry>>> {
  /** Each entry names fields of which one is enough; `marks` and `amounts` stand for matrix columns. */
  readonly required: readonly (readonly (keyof F | 'marks' | 'amounts')[])[];
  /** A row with one of these filled in is a row of data. */
  readonly keys: readonly (keyof F)[];
  /** In the order in which people are shown them. */
  readonly fields: F;
}

type KindOf<V> = V extends Field<unknown> | null
  ? { [K in CellKind]: [V] extends [Field<CellKinds[K]> | null] ? K : never }[CellKind]
  : CellKind;

/**
 * Fields held against the row that reading makes of them: one that the row has and
 * the table lacks does not compile, nor one that the table has and the row lacks.
 * `Aside` are fields that the row has under no name of their own.
 */
export type FieldsOfRow<Row, Aside extends string> = {
  readonly [F in keyof Row]: FieldEntry<KindOf<Row[F]>>;
} & Readonly<Record<Aside, FieldEntry>>;

export function required<const K extends InputKind>(kind: K): Input<K, true, never> {
  return { kind, required: true };
}

export function optional<const K extends InputKind>(kind: K): Input<K, false, never> {
  return { kind, required: false };
}
