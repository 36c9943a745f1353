import type { Field } from '../records/field';
import type { ThemeDayRow } from '../records/theme-day-row';

/**
 * The row with its gaps filled from another table's row of the same month: where a
 * field is blank or has no column, the other row's field stands, if that says
 * anything. Where both are blank the first row's cell remains the one to type in.
 */
export function filledFrom(row: ThemeDayRow, other: ThemeDayRow): ThemeDayRow {
  return {
    month: row.month,
    cell: row.cell,
    plannedDate: filled(row.plannedDate, other.plannedDate),
    date: filled(row.date, other.date),
    dateReason: filled(row.dateReason, other.dateReason),
    theme: filled(row.theme, other.theme),
    content: filled(row.content, other.content),
    category: filled(row.category, other.category),
    organisers: filled(row.organisers, other.organisers),
    leader: filled(row.leader, other.leader),
    host: filled(row.host, other.host),
    recorder: filled(row.recorder, other.recorder),
    place: filled(row.place, other.place),
    duration: filled(row.duration, other.duration),
    outing: filled(row.outing, other.outing),
    noticeDate: filled(row.noticeDate, other.noticeDate),
    planDoc: filled(row.planDoc, other.planDoc),
    study: filled(row.study, other.study),
    oath: filled(row.oath, other.oath),
    duesCollected: filled(row.duesCollected, other.duesCollected),
    flag: filled(row.flag, other.flag),
    badge: filled(row.badge, other.badge),
    summary: filled(row.summary, other.summary),
    photos: filled(row.photos, other.photos),
    reportedTo: filled(row.reportedTo, other.reportedTo),
    reportedOn: filled(row.reportedOn, other.reportedOn),
    expectedCount: filled(row.expectedCount, other.expectedCount),
    presentCount: filled(row.presentCount, other.presentCount),
    leaveCount: filled(row.leaveCount, other.leaveCount),
    absentCount: filled(row.absentCount, other.absentCount),
    observers: filled(row.observers, other.observers),
    notes: filled(row.notes, other.notes),
  };
}

function filled<T>(own: Field<T> | null, other: Field<T> | null): Field<T> | null {
  if (own === null) return other;
  return own.state === 'blank' && other !== null && other.state !== 'blank' ? other : own;
}
