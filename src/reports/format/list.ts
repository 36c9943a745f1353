import type { Words } from '../../locales/words';

/** "甲、乙、丙" */
export function listText(items: readonly string[], words: Words): string {
  return items.join(words('reports.format.listComma'));
}
