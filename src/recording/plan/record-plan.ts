import type { PlanIntent } from '../intent';
import type { Recorder } from '../recorder';

export const recordPlan: Recorder<PlanIntent> = ({ kind }, _book, list) => {
  list.refuse('not-recordable', { kind }, null);
};
