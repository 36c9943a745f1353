import { useMemo } from 'react';
import { recordedMonths } from '../../calendar/recorded-months';
import type { Branch } from '../../records/branch';
import { monthsOfHalf, type HalfYear } from '../../records/half-year';
import { useToday } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { latestHalf } from './halves';

/**
 * The half-year that the person picked, as long as it is offered; else the latest that is
 * over and of which something is recorded. Null where none is offered.
 */
export function useHalf(
  key: string,
  halves: readonly HalfYear[],
  branch: Branch,
): [HalfYear | null, (half: HalfYear) => void] {
  const today = useToday();
  const [picked, setPicked] = useKept<HalfYear | null>(key, null);
  const latest = useMemo(() => {
    const { themeDays, dues } = recordedMonths(branch);
    const hasRecords = (half: HalfYear): boolean =>
      monthsOfHalf(half).some((month) => dues.has(month) || themeDays.has(month));
    return latestHalf(halves.filter(hasRecords), today) ?? latestHalf(halves, today);
  }, [branch, halves, today]);
  return [picked !== null && halves.includes(picked) ? picked : latest, setPicked];
}
