import { monthsOfHalf, type HalfYear } from '../../records/half-year';

/** Which column of the notice holds what, counted from 1. */
export interface NoticeColumns {
  readonly index: 1;
  readonly name: 2;
  /** The first of the six month columns; null where only totals are shown. */
  readonly firstMonth: number | null;
  readonly due: number;
  readonly paid: number;
  readonly arrears: number;
  /** Null where nobody paid more than is owed. */
  readonly overpaid: number | null;
  readonly remarks: number;
}

export function noticeColumns(half: HalfYear, withMonths: boolean, withOverpaid: boolean): NoticeColumns {
  const before = 2 + (withMonths ? monthsOfHalf(half).length : 0);
  return {
    index: 1,
    name: 2,
    firstMonth: withMonths ? 3 : null,
    due: before + 1,
    paid: before + 2,
    arrears: before + 3,
    overpaid: withOverpaid ? before + 4 : null,
    remarks: before + (withOverpaid ? 5 : 4),
  };
}
