import type { Words } from '../../locales/words';
import type { NotChecked } from '../../rules/check';
import { monthText } from './month';
import { needText } from './need';

/**
 * What the workbook would have to hold for a rule that was not checked: all of it,
 * of each the one or the other where several can stand for one another.
 */
export function wantedText({ wanted, month }: Pick<NotChecked, 'wanted' | 'month'>, words: Words): string {
  const each = wanted.map((need) =>
    need
      .split('|')
      .map((one) => needText(one, words))
      .join(words('reports.format.or')),
  );
  const needs = each.join(words('reports.format.and'));
  return month === undefined ? needs : words('reports.format.ofMonth', { month: monthText(month, words), needs });
}
