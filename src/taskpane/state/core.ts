import type { Month } from '../../records/month';
import type { Period } from '../../records/period';
import type { IsoDate } from '../../records/iso-date';
import { readBranch, type Reading } from '../../reading/read-branch';
import { ruleNames } from '../../locales/rule-names';
import { checkPeriod } from '../../rules/check';
import type { CheckResult } from '../../rules/check-result';
import type { Snapshot } from '../../workbook/snapshot';
import { latestMonth } from './latest-month';

/** The core as the pane calls it. Loaded after the first paint, and replaceable by a worker that does the same. */
export interface Core {
  /** Throws NothingRecognised or YearNeeded. */
  read(snapshot: Snapshot, year: number | null): Promise<Reading>;
  check(reading: Reading, period: Period, today: IsoDate): Promise<CheckResult>;
  latestMonth(reading: Reading, today: IsoDate): Month | null;
}

export const core: Core = {
  read: (snapshot, year) =>
    Promise.resolve(readBranch(snapshot, { ...(year === null ? {} : { year }), ruleNames: ruleNames() })),
  check: (reading, period, today) =>
    Promise.resolve(checkPeriod(reading.branch, { period, today, ruleNames: ruleNames() })),
  latestMonth,
};
