import type { Table } from '../../reading/tables/table';

/** The lowest row of a table that holds a record, one of another meeting in a list that mixes them included. */
export function lastWrittenRow({ dataRows, otherMeetings }: Table): number | null {
  const rows = [...dataRows.slice(-1), ...otherMeetings.slice(-1)];
  return rows.length === 0 ? null : Math.max(...rows);
}
