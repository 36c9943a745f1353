import { halfNumber, halfYearOf, lastDayOfHalf, monthsOfHalf, previousHalf, yearOfHalf } from '../../records/half-year';
import type { Rule } from '../rule';

/**
 * Dues are announced every half-year. Looked for is a visible sheet, whoever made
 * it, that says 公示 and the half-year: the latest one that has ended, and never one
 * after the checked month's own. A notice on the board counts too, where the settings
 * state its day.
 */
export const duesNoticeMissing: Rule = {
  id: 'dues-notice-missing',
  group: 'dues',
  severity: 'warning',
  clause: '三(二)3',
  needs: ['dues'],
  *check({ branch, dues, month, today }) {
    let half = halfYearOf(month);
    while (lastDayOfHalf(half) >= today) half = previousHalf(half);
    if (!dues.covers(half) || branch.noticeSheets.some((sheet) => sheet.visible && sheet.half === half)) return;
    const posted = branch.settings.statedNotices.get(half);
    if (posted !== undefined && posted <= today) return;
    yield {
      message: halfNumber(half) === 1 ? 'first-half' : 'second-half',
      data: { half, year: String(yearOfHalf(half)) },
      cell: null,
      sheet: null,
      month: monthsOfHalf(half).at(-1) ?? null,
    };
  },
};
