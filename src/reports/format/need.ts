import type { Words } from '../../locales/words';

/** What a rule needs, one alternative in words: "sessions.badge" as 活动记录的“佩戴党徽”列, "roster" as 花名册. */
export function needText(need: string, words: Words): string {
  const [role = '', field] = need.split('.');
  const roleText = words(`terms.role.${role}`);
  return field === undefined
    ? roleText
    : words('terms.columnOf', { role: roleText, field: words(`terms.field.${field}`) });
}
