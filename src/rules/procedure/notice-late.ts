import type { Rule } from '../rule';
import { themeDayOfMonth } from '../session-of-month';

/** The notice comes before the activity (二(四)): one given on the day or later prepares nobody. */
export const noticeLate: Rule = {
  id: 'notice-late',
  group: 'procedure',
  severity: 'warning',
  clause: '二(四)',
  needs: ['sessions.noticeDate'],
  *check(context) {
    const day = themeDayOfMonth(context);
    const notice = day?.row.noticeDate;
    const date = day?.date;
    if (!date || notice?.state !== 'read' || notice.value < date) return;
    yield {
      message: notice.value === date ? 'on-the-day' : 'after-the-day',
      data: { notice: { date: notice.value }, date: { date: date } },
      cell: notice.cell,
      month: context.month,
    };
  },
};
