import type { Member } from '../../records/member';
import { monthsFrom, type Month } from '../../records/month';
import type { ExemptionIntent } from '../intent';
import type { Recorder } from '../recorder';
import { DuesDesk } from './dues-desk';
import { monthsText } from './place';
import { writeExemption } from './write-exemption';

/**
 * 免交 for some months, with the reason: 免 in the cells of those months, or the
 * columns 减免 and 减免原因 of a line that speaks for exactly these months.
 */
export const recordExemption: Recorder<ExemptionIntent> = (intent, book, list) => {
  const desk = new DuesDesk(book, list);
  const member = desk.member(intent.member);
  if (!member) return;
  const { displayName: name } = member;
  const { from, to } = intent;
  const reason = intent.reason.trim();
  if (reason === '') {
    list.refuse('exemption-no-reason', { name });
    return;
  }
  if (from > to) {
    list.refuse('dues-period-reversed', { name, from, to });
    return;
  }
  const owing = monthsOwing(desk, member, from, to);
  const [first, last] = [owing[0], owing.at(-1)];
  if (first === undefined || last === undefined) {
    list.refuse('exemption-not-owed', { name, months: monthsText(from, to) });
    return;
  }
  const outside = monthsFrom(from, to).filter((month) => month < first || month > last);
  if (outside.length > 0) list.remark('exemption-not-owed', { name, months: outside.join('、') });
  const places = desk.places({ member, from: first, to: last, paidOn: null }, false);
  if (places !== null) writeExemption(desk, member, places, reason);
};

/** The months in which the member belongs to the branch; a membership has one beginning and one end. */
function monthsOwing({ accounts }: DuesDesk, { key }: Member, from: Month, to: Month): Month[] {
  return monthsFrom(from, to).filter((month) => accounts.of(key, month).due.kind !== 'notOwing');
}
