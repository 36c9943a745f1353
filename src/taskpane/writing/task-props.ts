import type { RecordingBook } from '../../recording/recording';
import type { Month } from '../../records/month';
import type { UseWriting } from '../parts/use-writing';
import type { RecordTarget } from '../state/record-target';

/** What every task is given; it is mounted anew for another month. */
export interface TaskProps {
  readonly book: RecordingBook;
  readonly month: Month;
  readonly writing: UseWriting;
  /** What a finding asked to settle here. */
  readonly target: RecordTarget | null;
}
