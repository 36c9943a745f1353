import type { ExemptionIntent } from '../intent';
import type { Recorder } from '../recorder';

export const recordExemption: Recorder<ExemptionIntent> = ({ kind }, _book, list) => {
  list.refuse('not-recordable', { kind }, null);
};
