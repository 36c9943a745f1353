import { attendanceBook } from '../../attendance/build-attendance-book';
import { themeDays } from '../../calendar/build-theme-days';
import { duesAccounts } from '../../dues/build-dues-accounts';
import type { Branch } from '../../records/branch';
import { sumFen, type Fen } from '../../records/fen';
import { valueOf } from '../../records/field';
import { halfYearOf } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import { hasLeftBy, isPartyMember } from '../../records/membership';
import { firstDay, month, yearOfMonth, type Month } from '../../records/month';
import { openMakeUps } from '../../rules/attendance/make-up-missing';
import { noticeFigures } from '../dues/notice-figures';

/** What a member still owes of the old year. */
export interface CarriedArrears {
  readonly member: Member;
  readonly months: readonly Month[];
  readonly arrears: Fen;
}

/** A theme day of the old year, or of one before, that is still to be made up. */
export interface CarriedMakeUp {
  readonly member: Member;
  readonly month: Month;
  readonly date: IsoDate;
  readonly presence: 'leave' | 'absent';
  readonly limit: IsoDate;
}

/** What a member paid by in the old year, to be set anew in January. */
export interface CarriedStandard {
  readonly member: Member;
  readonly wageBase: Fen | null;
  /** Owed for the last month; null where nothing says. */
  readonly standard: Fen | null;
  /** Why nothing was owed in the last month: 免 or 减免, which is to be granted anew. */
  readonly isExempt: boolean;
}

/** What goes from one year into the next. */
export interface CarriedOver {
  /** The old year. */
  readonly year: number;
  readonly asOf: IsoDate;
  readonly branchName: string | null;
  readonly arrears: readonly CarriedArrears[];
  /** The same to the fen as the arrears of the two notices of the year, made on the same day. */
  readonly total: Fen;
  /** Null where the workbook keeps no make-ups, so that nothing can tell. */
  readonly makeUps: readonly CarriedMakeUp[] | null;
  readonly standards: readonly CarriedStandard[];
}

/**
 * What a branch takes from one year into the next: what is owed, as the half-yearly
 * notices count it (plan 三(二)3), what is to be made up, as the check counts it (plan
 * 二(二)), and the standards of dues that January sets anew.
 */
export function carriedOver(branch: Branch, year: number, today: IsoDate): CarriedOver {
  const arrears = arrearsOf(branch, year, today);
  const attendance = attendanceBook(branch, themeDays(branch));
  const makeUps = [...openMakeUps({ attendance, branch, today })]
    .filter(({ missed }) => yearOfMonth(missed.month) <= year)
    .map(({ missed: { member, month: of, date, presence }, limit }): CarriedMakeUp => {
      return { member, month: of, date, presence: presence === 'absent' ? 'absent' : 'leave', limit };
    });
  return {
    year,
    asOf: today,
    branchName: branch.settings.branchName,
    arrears,
    total: sumFen(arrears.map((each) => each.arrears)),
    makeUps: attendance.tellsMakeUps ? makeUps : null,
    standards: standardsOf(branch, year),
  };
}

function arrearsOf(branch: Branch, year: number, today: IsoDate): CarriedArrears[] {
  const accounts = duesAccounts(branch);
  const halves = [month(year, 1), month(year, 7)].map((first) => {
    return noticeFigures(branch, { half: halfYearOf(first), today }, accounts).rows;
  });
  return branch.members.flatMap((member) => {
    const rows = halves.flatMap((half) => half.filter((row) => row.member.key === member.key));
    const owed = sumFen(rows.flatMap(({ arrears }) => arrears ?? []));
    const months = rows.flatMap((row) => row.months.filter((each) => each.arrears > 0).map((each) => each.month));
    return owed > 0 ? [{ member, months, arrears: owed }] : [];
  });
}

function standardsOf(branch: Branch, year: number): CarriedStandard[] {
  const accounts = duesAccounts(branch);
  const [last, start] = [month(year, 12), firstDay(month(year + 1, 1))];
  return branch.members
    .filter((member) => isPartyMember(member) && !hasLeftBy(member, start))
    .map((member) => {
      const { due } = accounts.of(member.key, last);
      const line = accounts.line(member.key, last);
      const usual = valueOf(line?.standard ?? null) ?? valueOf(member.duesStandard);
      return {
        member,
        wageBase: valueOf(line?.wageBase ?? null) ?? valueOf(member.wageBase),
        standard: due.kind === 'owed' ? due.amount : usual,
        isExempt: due.kind === 'exempt' && due.source !== 'nothingDue',
      };
    });
}
