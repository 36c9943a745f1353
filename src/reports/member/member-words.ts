import type { Words } from '../../locales/words';
import { amountText, percentText } from '../format/amount';
import { dateText } from '../format/period';
import { listText } from '../format/list';
import type { AttendanceFigures } from '../summary/attendance-figures';
import type { MemberMonth, MissedDay } from './member-attendance';
import type { MemberDuesMonth, MemberYearDues } from './member-dues';
import type { MemberYear } from './member-year';

/** "√", "假", "假补": what a month of the strip shows. */
export function monthSign({ state, madeUp }: MemberMonth, words: Words): string {
  return `${words(`member.signs.${state}`)}${madeUp ? words('member.madeUpSign') : ''}`;
}

/** "请假，已补课": the same in words, for those who listen. */
export function monthState({ state, madeUp }: MemberMonth, words: Words): string {
  const said = words(`member.states.${state}`);
  return madeUp ? words('member.madeUpState', { state: said }) : said;
}

/** What the signs mean that the year shows. */
export function signLegend({ attendance: { months } }: MemberYear, words: Words): string {
  const states = [...new Set(months.map(({ state }) => state))].map((state) =>
    words('member.legendEntry', { sign: words(`member.signs.${state}`), state: words(`member.states.${state}`) }),
  );
  const madeUp = months.some((month) => month.madeUp)
    ? [words('member.legendEntry', { sign: words('member.madeUpSign'), state: words('member.madeUp') })]
    : [];
  return [...states, ...madeUp].join(words('member.legendBetween'));
}

export function figuresSentence(figures: AttendanceFigures, words: Words): string {
  const { due, present, leave, absent, madeUp, rate, rateAfterMakeUp } = figures;
  if (rate === null || rateAfterMakeUp === null) return words('member.noFigures');
  return words('member.figures', {
    ...{ due, present, leave, absent, madeUp },
    rate: percentText(rate),
    rateAfter: percentText(rateAfterMakeUp),
  });
}

/** What the member has studied together with others; '' where the workbook tells nothing of it. */
export function studySentence({ study }: MemberYear, words: Words): string {
  if (study === null) return '';
  const { hours, attended, untold, minimum } = study;
  return [
    words('member.study.hours', { hours, attended }),
    ...(untold > 0 ? [words('member.study.untold', { untold })] : []),
    ...(minimum === null
      ? []
      : [words(hours >= minimum ? 'member.study.reached' : 'member.study.toReach', { minimum })]),
  ].join('');
}

/** "事假；事由：照顾家人；已批准；已通报活动内容": what the register tells of the leave or absence. */
export function procedureText(missed: MissedDay, { year }: MemberYear, words: Words): string {
  const { presence, kind, reason, requestedOn, approved, contact, briefing } = missed;
  const parts = [
    // The kind of an absence says no more than that it was one.
    presence === 'leave' ? kind?.value : null,
    reason && words('member.missed.reason', { reason: reason.value }),
    requestedOn && words('member.missed.requested', { date: dateText(requestedOn.value, words, year) }),
    presence === 'leave' && approved ? words(`member.missed.approved.${approved.state}`) : null,
    presence === 'absent' && contact ? words(`member.missed.contact.${contact.state}`) : null,
    briefing && words(`member.missed.briefing.${briefing.state}`),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? words('member.missed.noEntry') : parts.join(words('member.missed.between'));
}

export function makeUpText({ makeUp }: MissedDay, { year }: MemberYear, words: Words): string {
  const { state, on, how, limit } = makeUp;
  if (state === 'unreadable') return words('member.missed.unreadable');
  if (state !== 'done') return words(`member.missed.${state}`, { limit: dateText(limit, words, year) });
  const done =
    on === null ? words('member.missed.done') : words('member.missed.doneOn', { date: dateText(on, words, year) });
  return how === null ? done : words('member.missed.how', { done, how });
}

/** The days on which the month was paid. */
export function paidOnText({ payments }: MemberDuesMonth, { year }: MemberYear, words: Words): string {
  const days = payments.flatMap(({ paidOn }) => (paidOn === null ? [] : [dateText(paidOn, words, year)]));
  return listText([...new Set(days)], words);
}

export function duesRemark({ state, overpaid }: MemberDuesMonth, words: Words): string {
  const said = words(`member.dues.states.${state}`);
  return overpaid > 0 ? words('member.dues.overpaid', { state: said, amount: amountText(overpaid) }) : said;
}

export function duesSentence({ due, paid, arrears }: MemberYearDues, words: Words): string {
  return words('member.dues.totals', {
    due: amountText(due),
    paid: amountText(paid),
    arrears: amountText(arrears),
  });
}
