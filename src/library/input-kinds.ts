import { z } from 'zod';
import { parseIsoDate } from '../records/iso-date';
import { parseMonth } from '../records/month';
import type { InputKind } from '../roles/field-entry';
import type { CellValue } from '../workbook/snapshot';

export const text = z.string().min(1);
export const month = z.string().refine((value) => parseMonth(value) !== null, 'expected a month such as 2026-06');
const date = z.string().refine((value) => parseIsoDate(value) !== null, 'expected a date such as 2026-06-20');
const time = z.string().regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$/, 'expected a time such as 9:00');
const yuan = z.number().nonnegative();

const MARKS = { present: '出席', leave: '请假', absent: '缺席', notExpected: '—' } as const;

/** A form in which a program hands a field over: its shape, and what a cell would hold for it. */
export interface Kind<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  cell(value: z.output<S>): CellValue;
}

/** Plain values: amounts in yuan, dates as ISO text, words as the sheets have them. */
export const INPUT_KINDS = {
  text: kind(text, itself),
  list: kind(z.array(text), (names) => names.join('、')),
  month: kind(month, itself),
  date: kind(date, itself),
  time: kind(time, itself),
  yesNo: kind(z.boolean(), yesNo),
  /** Done or not; a text says what was done. */
  done: kind(z.union([z.boolean(), text]), (value) => (typeof value === 'string' ? value : yesNo(value))),
  count: kind(z.int().nonnegative(), itself),
  category: kind(z.enum(['正式党员', '预备党员', '发展对象', '入党积极分子', '入党申请人', '群众']), itself),
  status: kind(z.enum(['在职', '退休', '停缴', '已转出', '去世', '除名']), itself),
  mark: kind(z.enum(['present', 'leave', 'absent', 'notExpected']), (value) => MARKS[value]),
  yuan: kind(yuan, itself),
  /** Yuan, or 免: nothing is owed. */
  dues: kind(z.union([yuan, z.literal('exempt')]), (value) => (value === 'exempt' ? '免' : value)),
} as const satisfies Readonly<Record<InputKind, Kind>>;

function kind<S extends z.ZodType>(schema: S, cell: (value: z.output<S>) => CellValue): Kind<S> {
  return { schema, cell };
}

function itself<V extends CellValue>(value: V): V {
  return value;
}

function yesNo(value: boolean): CellValue {
  return value ? '是' : '否';
}
