import type { CheckResult, NotChecked } from './check-result';
import type { Finding } from './finding';
import { inReadingOrder } from './reading-order';

type Results = Pick<CheckResult, 'findings' | 'waived' | 'notChecked'>;

/**
 * The findings of several months as those of one period. The same fact found in
 * several months (an open make-up, a person without a category) is kept once, as
 * the last of them saw it. A fact that a waiver covers in some months only is not
 * waived for the period.
 */
export function onceEach(months: readonly Results[]): Results {
  const findings = latest(months.map(({ findings }) => findings));
  const waived = latest(months.map((month) => month.waived));
  return {
    findings: inReadingOrder([...findings.values()]),
    waived: inReadingOrder([...waived].flatMap(([key, finding]) => (findings.has(key) ? [] : [finding]))),
    notChecked: notCheckedOnce(months.flatMap(({ notChecked }) => notChecked)),
  };
}

function latest<F extends Finding>(months: readonly (readonly F[])[]): Map<string, F> {
  const found = new Map<string, F>();
  for (const findings of months) {
    const seen = new Map<string, number>();
    for (const finding of findings) {
      const fact = factOf(finding);
      // Two of one kind at one cell (two unknown sections in one list) are two facts, in their order.
      const ordinal = seen.get(fact) ?? 0;
      seen.set(fact, ordinal + 1);
      found.set(`${fact} ${ordinal}`, finding);
    }
  }
  return found;
}

function factOf({ rule, message, sheet, cell, member, person, month }: Finding): string {
  return JSON.stringify([rule, message, sheet, cell && [cell.row, cell.column], person ?? member, month]);
}

/** A rule that several months want the same for is listed once, with those months. */
function notCheckedOnce(all: readonly NotChecked[]): readonly NotChecked[] {
  const found = new Map<string, NotChecked>();
  for (const each of all) {
    const key = JSON.stringify([each.rule, each.wanted, each.months === undefined]);
    const months = [...(found.get(key)?.months ?? []), ...(each.months ?? [])];
    found.set(key, months.length === 0 ? each : { ...each, months });
  }
  return [...found.values()];
}
