import type { Words } from '../../locales/words';
import { valueOf } from '../../records/field';
import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { monthOf, type Month } from '../../records/month';
import { isComputed } from '../../dues/computed';
import { isUnknown, type CountedMonth, type Exemption, type MemberDues } from '../dues/half-year-dues';
import { amountText } from '../format/amount';
import { monthListText, monthText } from '../format/period';

/**
 * What the remarks column says of a member: enough to understand the figures in
 * the row, and no reasons, for the notice hangs on a public wall.
 */
export function remark(row: MemberDues, half: HalfYear, words: Words): string {
  const say = (key: 'unknown' | 'unreadable', months: readonly Month[]): string[] =>
    months.length === 0 ? [] : [words(`reports.notice.remarks.${key}`, { months: monthListText(months, words, half) })];
  return [
    ...membershipRemarks(row, half, words),
    ...exemptRemark(row, 'exempt', half, words),
    ...exemptRemark(row, 'reduced', half, words),
    ...say('unknown', monthsWhere(row, isUnknown)),
    ...say(
      'unreadable',
      monthsWhere(row, ({ unreadable }) => unreadable),
    ),
    ...computedRemark(row, half, words),
    ...amountRemark(row, 'arrears', half, words),
    ...amountRemark(row, 'overpaid', half, words),
  ].join(words('reports.notice.remarks.between'));
}

function monthsWhere({ months }: MemberDues, applies: (month: CountedMonth) => boolean): Month[] {
  return months.filter(applies).map(({ month }) => month);
}

/** 按基数推算: of the months alone where the others are not. */
function computedRemark(row: MemberDues, half: HalfYear, words: Words): string[] {
  const computed = monthsWhere(row, isComputed);
  if (computed.length === 0) return [];
  const owed = monthsWhere(row, ({ due }) => due.kind === 'owed');
  if (computed.length === owed.length) return [words('reports.notice.remarks.computed')];
  return [words('reports.notice.remarks.computedMonths', { months: monthListText(computed, words, half) })];
}

/** "6月欠3.25元", "5月、6月共欠162.96元". */
function amountRemark(row: MemberDues, key: 'arrears' | 'overpaid', half: HalfYear, words: Words): string[] {
  const months = monthsWhere(row, (month) => month[key] > 0);
  if (months.length === 0) return [];
  const values = { months: monthListText(months, words, half), amount: amountText(row[key]) };
  return [words(`reports.notice.remarks.${key}${months.length > 1 ? 'Together' : ''}`, values)];
}

function membershipRemarks({ member, months }: MemberDues, half: HalfYear, words: Words): string[] {
  const within = (key: 'joined' | 'transferredIn' | 'transferredOut', date: IsoDate | null): string[] => {
    const month = date === null ? null : monthOf(date);
    if (month === null || !months.some((each) => each.month === month)) return [];
    return [words(`reports.notice.remarks.${key}`, { month: monthText(month, words, half) })];
  };
  const transferredIn = valueOf(member.transferredIn);
  const status = valueOf(member.status);
  const left = status === 'deceased' || status === 'expelled' ? null : valueOf(member.transferredOut);
  return [
    ...within('joined', transferredIn === null ? valueOf(member.joinedOn) : null),
    ...within('transferredIn', transferredIn),
    ...within('transferredOut', left),
  ];
}

function exemptRemark(row: MemberDues, exemption: Exemption, half: HalfYear, words: Words): string[] {
  const exempt = monthsWhere(row, (month) => month.exemption === exemption);
  if (exempt.length === 0) return [];
  const concerned = monthsWhere(row, ({ due }) => due.kind !== 'notOwing');
  if (exempt.length === concerned.length) return [words(`reports.notice.remarks.${exemption}`)];
  return [words(`reports.notice.remarks.${exemption}Months`, { months: monthListText(exempt, words, half) })];
}
