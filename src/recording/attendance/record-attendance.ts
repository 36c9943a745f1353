import type { AttendanceIntent } from '../intent';
import type { Recorder } from '../recorder';

export const recordAttendance: Recorder<AttendanceIntent> = ({ kind }, _book, list) => {
  list.refuse('not-recordable', { kind }, null);
};
