import type { HalfYear } from '../../records/half-year';
import { useToday } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { latestHalf } from './halves';

/** The half-year that the person picked, as long as it is offered; else the latest that is over. Null where none is offered. */
export function useHalf(key: string, halves: readonly HalfYear[]): [HalfYear | null, (half: HalfYear) => void] {
  const today = useToday();
  const [picked, setPicked] = useKept<HalfYear | null>(key, null);
  const half = picked !== null && halves.includes(picked) ? picked : latestHalf(halves, today);
  return [half, setPicked];
}
