import type { Words } from '../../locales/words';
import { valueOf } from '../../records/field';
import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { membershipIn } from '../../records/membership';
import { monthOf, type Month } from '../../records/month';
import { dueOf, isUnknown, type CountedMonth, type Exemption, type MemberDues } from '../dues/half-year-dues';
import { monthText } from '../format/month';
import { monthListText } from '../format/month-list';

/**
 * What the remarks column says of a member: enough to understand the figures in
 * the row, and no reasons, for the notice hangs on a public wall.
 */
export function remark(row: MemberDues, half: HalfYear, words: Words): string {
  const say = (key: string, months: readonly Month[]): string[] =>
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
    ...say(
      'arrears',
      monthsWhere(row, ({ arrears }) => arrears > 0),
    ),
    ...say('over', monthsWhere(row, isOverpaid)),
  ].join(words('reports.notice.remarks.between'));
}

function monthsWhere({ months }: MemberDues, applies: (month: CountedMonth) => boolean): Month[] {
  return months.filter(applies).map(({ month }) => month);
}

/**
 * More was paid than is owed for the month, so that equal totals may hide a gap
 * elsewhere. Not where it cannot be told: reduced dues, and the month of a
 * transfer, in which either branch may collect.
 */
export function isOverpaid(month: CountedMonth): boolean {
  if (isUnknown(month) || month.unreadable || month.exemption === 'reduced') return false;
  if (month.due.kind === 'notOwing' && membershipIn(month.member, month.month) === 'transferMonth') return false;
  return month.paid > dueOf(month);
}

function membershipRemarks({ member, months }: MemberDues, half: HalfYear, words: Words): string[] {
  const within = (key: string, date: IsoDate | null): string[] => {
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
