import type { AbsenceIntent } from '../intent';
import type { Recorder } from '../recorder';

export const recordAbsence: Recorder<AbsenceIntent> = ({ kind }, _book, list) => {
  list.refuse('not-recordable', { kind }, null);
};
