import type { Words } from '../../locales/words';
import { ROLES } from '../../records/role';

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
