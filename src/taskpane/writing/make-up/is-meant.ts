import type { RecordTarget } from '../../state/record-target';
import type { Missed } from './make-up-draft';

/** Whether a finding asked to settle this very item. */
export function isMeant(
  { displayName, month }: Pick<Missed, 'displayName' | 'month'>,
  target: RecordTarget | null,
): boolean {
  return target !== null && target.member === displayName && (target.month === null || target.month === month);
}
