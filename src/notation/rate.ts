import type { CellValue } from '../workbook/snapshot';
import type { CellReading } from './cell-reading';
import { squeezeText } from './normalise';
import { isNothing, readingOf } from './read-cell';

/** No dues rate is above 2 %, so a share is at most 0.02 and a number of per cent at least 0.2. */
const LARGEST_SHARE = 0.05;
const SMALLEST_PERCENT = 0.1;
const LARGEST_PERCENT = 5;

/**
 * A rate of dues as a share: 0.005 for 0.5%, 0.005, and 0.5 in a column of per
 * cent. A number that fits neither a share nor per cent is unreadable.
 */
export function parseRateCell(value: CellValue): CellReading<number> {
  if (typeof value === 'string' && isNothing(squeezeText(value))) return { state: 'blank' };
  return readingOf(value, 'rate', shareOf(value));
}

function shareOf(value: CellValue): number | null {
  if (typeof value === 'number') return fromBareNumber(value);
  const parts = typeof value === 'string' ? /^(\d+(?:\.\d+)?)([%‰])?$/u.exec(squeezeText(value)) : null;
  if (!parts) return null;
  if (parts[2] === undefined) return fromBareNumber(Number(parts[1]));
  const share = Number(parts[1]) / (parts[2] === '%' ? 100 : 1000);
  return share <= LARGEST_SHARE ? share : null;
}

function fromBareNumber(value: number): number | null {
  if (value >= 0 && value <= LARGEST_SHARE) return value;
  return value >= SMALLEST_PERCENT && value <= LARGEST_PERCENT ? value / 100 : null;
}
