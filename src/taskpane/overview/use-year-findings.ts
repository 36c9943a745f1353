import { useEffect, useState } from 'react';
import type { Reading } from '../../reading/read-branch';
import type { IsoDate } from '../../records/iso-date';
import { yearPeriod } from '../../records/period';
import type { Finding } from '../../rules/finding';
import { loadCore } from '../state/load-core';
import { usePane } from '../state/pane-context';
import { yieldToBrowser } from '../state/yield-to-browser';

/** What was found in a reading, by year and day: the screen that shows it comes and goes. */
const known = new WeakMap<Reading, Map<string, readonly Finding[]>>();

/** What the check of the year finds; null until it has, which is after the year is on screen. */
export function useYearFindings(reading: Reading, year: number, today: IsoDate): readonly Finding[] | null {
  const { session } = usePane();
  const [found, setFound] = useState<{ readonly year: number; readonly findings: readonly Finding[] } | null>(null);
  const asked = `${year} ${today}`;
  useEffect(() => {
    let isWanted = true;
    const check = async (): Promise<void> => {
      const core = await loadCore();
      // The year is painted first.
      await yieldToBrowser();
      const { findings } = await core.check(reading, yearPeriod(year), today);
      const ofReading = known.get(reading) ?? new Map<string, readonly Finding[]>();
      known.set(reading, ofReading.set(asked, findings));
      if (isWanted) setFound({ year, findings });
    };
    if (!known.get(reading)?.has(asked)) check().catch((problem: unknown) => session.report(problem));
    return () => {
      isWanted = false;
    };
  }, [session, reading, year, today, asked]);
  // While a change of the workbook is being checked, the former findings stay.
  return known.get(reading)?.get(asked) ?? (found?.year === year ? found.findings : null);
}
