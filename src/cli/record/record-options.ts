import type { LeaveKind } from '../../records/attendance';
import { fenFromYuan, type Fen } from '../../records/fen';
import { parseMonth, type Month } from '../../records/month';
import { leaveKindOf } from '../../notation/legend';
import { meaningOf } from '../../notation/legend-words';
import { splitNames } from '../../notation/names';
import { UsageProblem } from '../usage-problem';

/** Months in a row, both included. */
export interface MonthSpan {
  readonly from: Month;
  readonly to: Month;
}

/** "2020-06", or "2020-04..2020-06". Throws UsageProblem. */
export function monthSpanOption(text: string): MonthSpan {
  const [first = '', last = first, ...rest] = text.split('..');
  const from = parseMonth(first);
  const to = parseMonth(last);
  if (!from || !to || to < from || rest.length > 0) throw new UsageProblem('badMonths', { text });
  return { from, to };
}

/** An amount of yuan, "75" or "75.50". Throws UsageProblem. */
export function amountOption(text: string): Fen {
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(text)) throw new UsageProblem('badAmount', { text });
  return fenFromYuan(Number(text));
}

/** A kind of leave in the words of the sheets: 事假, 病假, 公假, 出差, 休假, 请假. Throws UsageProblem. */
export function leaveKindOption(text: string): LeaveKind {
  const meaning = meaningOf(text);
  const kind = meaning === null ? null : leaveKindOf(meaning);
  if (kind === null) throw new UsageProblem('badLeaveKind', { text });
  return kind;
}

/** One more list of names, separated as in the sheets: 李明、王芳. */
export function namesOption(text: string, before: readonly string[] = []): string[] {
  return [...before, ...splitNames(text)];
}

/** A leave as it is typed for a sign-in, "刘洋:事假:照顾家人:李明"; all but the name may be left out. */
export interface TypedLeave {
  readonly name: string;
  readonly kind: LeaveKind;
  readonly reason?: string;
  readonly approver?: string;
}

export function leaveOption(text: string, before: readonly TypedLeave[] = []): TypedLeave[] {
  const [name = '', kind = '', reason = '', approver = ''] = text.split(/[:：]/u).map((part) => part.trim());
  const leave = { name, kind: kind === '' ? ('unspecified' as const) : leaveKindOption(kind) };
  return [...before, { ...leave, ...(reason === '' ? {} : { reason }), ...(approver === '' ? {} : { approver }) }];
}

/** Who a name of a list is, "小张=张伟"; nothing behind the sign: nobody of the branch. */
export interface NameAnswer {
  readonly written: string;
  readonly name: string | null;
}

/** One more answer. Throws UsageProblem. */
export function nameAnswerOption(text: string, before: readonly NameAnswer[] = []): NameAnswer[] {
  const at = Math.max(text.lastIndexOf('='), text.lastIndexOf('＝'));
  const written = text.slice(0, Math.max(at, 0)).trim();
  if (written === '') throw new UsageProblem('badAnswer', { text });
  const name = text.slice(at + 1).trim();
  return [...before, { written, name: name === '' ? null : name }];
}

/** A number of minutes, "30". Throws UsageProblem. */
export function minutesOption(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new UsageProblem('badMinutes', { text });
  return Number(text);
}

const BELOW = ['present', 'leave', 'absent', 'ask'] as const;

/** How those are recorded who took part for too short a time. Throws UsageProblem. */
export function belowOption(text: string): (typeof BELOW)[number] {
  const found = BELOW.find((each) => each === text);
  if (found === undefined) throw new UsageProblem('badBelow', { text });
  return found;
}
