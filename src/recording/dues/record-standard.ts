import type { StandardIntent } from '../intent';
import type { Recorder } from '../recorder';

export const recordStandard: Recorder<StandardIntent> = ({ kind }, _book, list) => {
  list.refuse('not-recordable', { kind }, null);
};
