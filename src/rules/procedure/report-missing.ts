import type { Field } from '../../records/field';
import type { Done } from '../../records/theme-day-row';
import { addDays, type IsoDate } from '../../records/iso-date';
import type { Rule } from '../rule';
import { pastSession } from '../session-of-month';

/**
 * The activity is reported in time to the authorities and news channels (四(三)).
 * Any channel counts, with or without a date, and so does a date alone. Fires when
 * the limit of the settings, counted from the session, is past.
 */
export const reportMissing: Rule = {
  id: 'report-missing',
  group: 'procedure',
  severity: 'warning',
  clause: '四(三)',
  needs: ['sessions.reportedTo|sessions.reportedOn'],
  *check(context) {
    const session = pastSession(context);
    if (!session) return;
    const { reportedTo, reportedOn } = session.row;
    const limit = addDays(session.date, context.branch.settings.reportDays);
    const place = reportedTo ?? reportedOn;
    if (!place || context.today <= limit || mayBeReported(reportedTo, reportedOn)) return;
    yield {
      message: 'not-reported',
      data: { date: { date: session.date }, limit: { date: limit } },
      cell: place.cell,
      month: context.month,
    };
  },
};

/** What cannot be read may be a report. */
function mayBeReported(channel: Field<Done> | null, reportedOn: Field<IsoDate> | null): boolean {
  if (channel?.state === 'unreadable' || reportedOn?.state === 'unreadable') return true;
  return channel?.value?.done === true || reportedOn?.state === 'read';
}
