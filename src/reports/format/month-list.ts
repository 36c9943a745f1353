import type { Words } from '../../locales/words';
import { addMonths, yearOfMonth, type Month } from '../../records/month';
import { listText } from './list';
import { monthText } from './month';
import type { Period } from '../../records/period';

/** Months in order, three or more in a row as a span: "1月、3月至6月". */
export function monthListText(months: readonly Month[], words: Words, period: Period | null): string {
  const texts = runs(months).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || run.length < 3) {
      return run.map((month) => monthText(month, words, period));
    }
    const isOneYear = yearOfMonth(first) === yearOfMonth(last);
    const ends = {
      from: monthText(first, words, period),
      to: monthText(last, words, isOneYear ? (period ?? first) : null),
    };
    return [words('reports.format.span', ends)];
  });
  return listText(texts, words);
}

function runs(months: readonly Month[]): Month[][] {
  const found: Month[][] = [];
  for (const month of months) {
    const run = found.at(-1);
    const previous = run?.at(-1);
    if (run && previous !== undefined && addMonths(previous, 1) === month) run.push(month);
    else found.push([month]);
  }
  return found;
}
