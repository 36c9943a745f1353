import type { CellRef } from '../../records/cell-ref';
import type { DuesLine } from '../../records/dues';
import type { Fen } from '../../records/fen';
import type { Field } from '../../records/field';
import { isPartyMember } from '../../records/membership';
import { month as monthOf, monthNumber, yearOfMonth } from '../../records/month';
import type { CheckContext } from '../context';
import type { Rule } from '../rule';

/** From April on the bases of a new year have been settled, or will not be. */
const LAST_MONTH = 3;
/** Pay that did not change of one or two people is nothing to look into. */
const LEAST_PEOPLE = 3;

const KINDS = ['wageBase', 'standard'] as const;

/**
 * 中组发〔2008〕3号 art. 10: when the pay changes, dues are reckoned by the new one from the month in
 * which it is first drawn. Pay changes with the new year for somebody nearly everywhere, so bases, or
 * where there are none standards, that are all those of the year before were most likely copied.
 * Asked from January to March, of those for whom the ledgers hold both years.
 */
export const duesBaseOld: Rule = {
  id: 'dues-base-old',
  group: 'dues',
  severity: 'warning',
  clause: '三(二)3',
  needs: ['roster.category', 'dues.wageBase|dues.standard'],
  *check(context) {
    if (monthNumber(context.month) > LAST_MONTH) return;
    const year = yearOfMonth(context.month);
    for (const kind of KINDS) {
      const pairs = bothYears(context, kind);
      if (pairs.length < LEAST_PEOPLE) continue;
      const [first, ...others] = pairs;
      if (first && pairs.every(({ now, before }) => now === before)) {
        yield {
          message: kind === 'wageBase' ? 'bases' : 'standards',
          data: { year: String(year), before: String(year - 1), people: pairs.length },
          cell: first.cell,
          cells: others.map(({ cell }) => cell),
          month: null,
        };
      }
      // A base says more than the standard that follows from it.
      return;
    }
  },
};

interface Pair {
  readonly now: Fen;
  readonly before: Fen;
  readonly cell: CellRef;
}

/** What the ledgers state for a member in the checked month and at the end of the year before, on lines of their own. */
function bothYears({ branch, dues, month }: CheckContext, kind: (typeof KINDS)[number]): Pair[] {
  const december = monthOf(yearOfMonth(month) - 1, 12);
  return branch.members.filter(isPartyMember).flatMap(({ key }) => {
    const [line, earlier] = [dues.line(key, month), dues.line(key, december)];
    if (line === earlier) return [];
    const [now, before] = [readOf(line, kind), readOf(earlier, kind)];
    return now && before ? [{ now: now.value, before: before.value, cell: now.cell }] : [];
  });
}

function readOf(line: DuesLine | null, kind: (typeof KINDS)[number]): Extract<Field<Fen>, { state: 'read' }> | null {
  const field = line?.[kind] ?? null;
  return field?.state === 'read' ? field : null;
}
