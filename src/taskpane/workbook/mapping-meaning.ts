import type { Words } from '../../locales/words';
import { mappedField } from '../../reading/settings/mapping-row';
import type { CellValue } from '../../workbook/snapshot';
import { capitalised } from '../parts/capitalised';
import { fieldName } from './field-name';

/** What the value of a column's row says, for those who do not know our names of fields: "活动安排 · 组织科室". */
export function mappingMeaning(value: CellValue, words: Words): string | null {
  const mapped = typeof value === 'string' ? mappedField(value) : null;
  if (!mapped) return null;
  const field = mapped.field === null ? words('workbookScreen.unused') : fieldName(mapped.field, words);
  return capitalised(`${words(`terms.role.${mapped.role}`)} · ${field}`);
}
