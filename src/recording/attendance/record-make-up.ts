import type { MakeUpIntent } from '../intent';
import type { Recorder } from '../recorder';

export const recordMakeUp: Recorder<MakeUpIntent> = ({ kind }, _book, list) => {
  list.refuse('not-recordable', { kind }, null);
};
