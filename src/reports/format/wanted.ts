import type { Words } from '../../locales/words';
import type { NotChecked } from '../../rules/check-result';
import { monthListText } from './month-list';
import { needText } from './need';

/**
 * What the workbook would have to hold for a rule that was not checked: all of it,
 * of each the one or the other where several can stand for one another.
 */
export function wantedText({ wanted, months }: Pick<NotChecked, 'wanted' | 'months'>, words: Words): string {
  const each = wanted.map((need) =>
    need
      .split('|')
      .map((one) => needText(one, words))
      .join(words('reports.format.or')),
  );
  const needs = each.join(words('reports.format.and'));
  return months === undefined
    ? needs
    : words('reports.format.ofMonth', { month: monthListText(months, words, null), needs });
}
