import type { Reading } from '../../reading/read-branch';
import type { Role } from '../../records/role';
import type { RecordTask } from '../state/record-target';

const TASKS: Partial<Readonly<Record<Role, RecordTask>>> = {
  dues: 'dues',
  leave: 'makeUp',
  schedule: 'themeDay',
  sessions: 'themeDay',
};

/** What is recorded on a sheet; the sign-in where it says nothing else. */
export function recordTaskOf(reading: Pick<Reading, 'tables'> | null, sheet: string): RecordTask {
  const table = reading?.tables.find((each) => each.sheet.name === sheet);
  return (table && TASKS[table.role]) ?? 'signIn';
}
