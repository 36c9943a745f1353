import type { PersonIndex } from '../persons/person-index';
import type { UndatedRow } from '../../records/branch';
import type { Settings } from '../../records/settings';
import type { IssueList } from './issue-list';

/** What every reader needs beside its table. */
export interface ReadingContext {
  /** The workbook's file name, for errors. */
  readonly file: string;
  /** Whether the workbook's serial dates count from 1904. */
  readonly date1904: boolean;
  readonly settings: Settings;
  readonly persons: PersonIndex;
  readonly issues: IssueList;
  /** Filled by the readers of attendance, leave and dues. */
  readonly undatedRows: UndatedRow[];
}
