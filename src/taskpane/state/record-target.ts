import type { Month } from '../../records/month';

/** What can be recorded, each a part of the screen 登记. */
export const RECORD_TASKS = ['signIn', 'makeUp', 'dues', 'themeDay', 'plan'] as const;
export type RecordTask = (typeof RECORD_TASKS)[number];

/** Where in the screen 登记 something can be settled. */
export interface RecordTarget {
  readonly task: RecordTask;
  readonly month: Month | null;
  /** Display name of the person whom it is about. */
  readonly member: string | null;
}
