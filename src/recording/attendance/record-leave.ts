import type { LeaveIntent } from '../intent';
import type { Recorder } from '../recorder';

export const recordLeave: Recorder<LeaveIntent> = ({ kind }, _book, list) => {
  list.refuse('not-recordable', { kind }, null);
};
