import type { Words } from '../../locales/words';
import { addressOf, fullAddress } from '../../records/cell-ref';
import type { Finding } from '../../rules/finding';
import type { DraftCell } from '../../workbook/sheet-draft';
import { cell } from '../draft/cells';

/** Where the person must type, as a jump there; a finding about a whole sheet jumps to its first cell. */
export function placeCell({ cell: where, sheet }: Finding, words: Words): DraftCell {
  if (where) {
    return { value: fullAddress(where), style: 'link', link: { sheet: where.sheet, address: addressOf(where) } };
  }
  if (sheet !== null) return { value: sheet, style: 'link', link: { sheet, address: 'A1' } };
  return cell(words('reports.check.wholeWorkbook'), 'text');
}
