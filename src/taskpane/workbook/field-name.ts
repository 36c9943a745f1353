import type { Words } from '../../locales/words';
import { monthFieldOf } from '../../reading/vocabulary/month-field';
import { monthText } from '../../reports/format/period';

/** A field as people call it: 组织科室, 2026年3月, 2026年3月 · 实交. */
export function fieldName(field: string, words: Words): string {
  const ofMonth = monthFieldOf(field);
  if (ofMonth === null) return words(`terms.field.${field}`);
  const month = monthText(ofMonth.month, words);
  return ofMonth.part === null ? month : `${month} · ${words(`terms.field.${ofMonth.part}`)}`;
}
