import type { Words } from '../../locales/words';
import { fullAddress } from '../../records/cell-ref';
import type { Period } from '../../records/period';
import { ROLES } from '../../records/role';
import type { NotChecked } from '../../rules/check-result';
import type { MessageValue } from '../../rules/message-value';
import { amountText, percentText } from './amount';
import { listText } from './list';
import { dateText, monthListText, monthText } from './period';

/**
 * A value of a finding as a sentence shows it. Numbers stay numbers, so that the
 * words can choose a plural by them.
 */
export function messageValueText(value: MessageValue, words: Words, period: Period): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if ('fen' in value) return amountText(value.fen);
  if ('date' in value) return dateText(value.date, words, period);
  if ('month' in value) return monthText(value.month, words, period);
  if ('percent' in value) return percentText(value.percent);
  if ('kind' in value) return words(`terms.kind.${value.kind}`);
  if ('term' in value) return words(`terms.${value.term}`);
  if ('cell' in value) return fullAddress(value.cell);
  const items = value.list.map((item) => String(messageValueText(item, words, period)));
  return listText(items, words);
}

/** What a rule needs, one alternative in words: "sessions.badge" as 活动记录的“佩戴党徽”列, "roster" as 花名册. */
export function needText(need: string, words: Words): string {
  const [start, field] = need.split('.');
  const role = ROLES.find((each) => each === start);
  if (role === undefined) throw new Error(`no role is called ${need}`);
  const roleText = words(`terms.role.${role}`);
  return field === undefined
    ? roleText
    : words('terms.columnOf', { role: roleText, field: words(`terms.field.${field}`) });
}

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
