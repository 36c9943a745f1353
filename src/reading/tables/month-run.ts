import type { CellRef } from '../../records/cell-ref';
import type { CellValue } from '../../workbook/snapshot';
import type { Head, Tier } from './head-block';
import { monthHead, type MonthHead } from './month-head';

/** A head that names a month, and where it does so. */
export interface MonthOfHead {
  readonly column: number;
  readonly cell: CellRef;
  readonly head: MonthHead;
}

/**
 * The heads that name a month or date in one tier, left to right. Settles together
 * what one head alone leaves open: bare numbers count only as a run of months; real
 * dates that are all first days are months; the number 2020.1 after a September is
 * October.
 */
export function monthRun(
  tiers: readonly { readonly head: Head; readonly tier: Tier }[],
  date1904: boolean,
): MonthOfHead[] {
  const named = tiers.flatMap(({ head, tier }) => {
    const month = monthHead(tier.value, date1904);
    return month === null ? [] : [{ column: head.column, cell: tier.cell, head: month, value: tier.value }];
  });
  const found = named.length > 0 ? named : bareRun(tiers);
  const serials = found.filter(({ head }) => head.serial);
  const firstDays = serials.length > 0 && serials.every(({ head }) => head.day === 1);
  return found.map(({ column, cell, head, value }, index) => {
    if (firstDays && head.serial) return { column, cell, head: { ...head, day: null } };
    const before = found[index - 1]?.head;
    const october = /^\d{4}\.1$/.test(String(value)) && before?.monthNumber === 9 && before.year === head.year;
    return { column, cell, head: october ? { ...head, monthNumber: 10 } : head };
  });
}

const SHORTEST_RUN = 3;

function bareRun(
  tiers: readonly { readonly head: Head; readonly tier: Tier }[],
): (MonthOfHead & { value: CellValue })[] {
  const numbers = tiers.flatMap(({ head, tier }) => {
    const number = bareNumber(tier.value);
    return number === null ? [] : [{ column: head.column, cell: tier.cell, value: tier.value, number }];
  });
  const upwards = numbers.every(({ number }, index) => index === 0 || number === (numbers[index - 1]?.number ?? 0) + 1);
  if (numbers.length < SHORTEST_RUN || !upwards || (numbers.at(-1)?.number ?? 0) > 12) return [];
  return numbers.map(({ column, cell, value, number }) => ({
    column,
    cell,
    value,
    head: { year: null, monthNumber: number, day: null, part: null, serial: false },
  }));
}

function bareNumber(value: CellValue): number | null {
  const number = typeof value === 'string' && /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= 31 ? number : null;
}
