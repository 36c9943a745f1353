import { DraftInvalid } from '../../workbook/errors';
import type { SheetDraft } from '../../workbook/sheet-draft';
import { LONGEST_TEXT } from '../longest-text';
import { dropdownFormula } from './dropdown-formula';

const LONGEST_NAME = 31;
/** A list written into the validation itself; longer ones would need cells of their own. */
const LONGEST_LIST = 255;

/** Throws DraftInvalid for what Excel would not open: a name, a dropdown or a text that it does not allow. */
export function refuseInvalidDraft(draft: SheetDraft): void {
  if (!isSheetName(draft.name)) throw new DraftInvalid(draft.name, 'sheet-name');
  const tooLong = draft.dropdowns.some(({ choices }) => dropdownFormula(choices).length > LONGEST_LIST + 2);
  // A comma separates the choices and cannot be written inside one.
  const unclear = draft.dropdowns.some(({ choices }) => choices.some((choice) => choice.includes(',')));
  if (tooLong || unclear) throw new DraftInvalid(draft.name, 'dropdown');
  for (const { cells } of draft.rows) {
    for (const cell of cells) {
      if (typeof cell?.value === 'string' && cell.value.length > LONGEST_TEXT) {
        throw new DraftInvalid(draft.name, 'text-too-long');
      }
    }
  }
}

/** Whether Excel takes it as the name of a sheet. */
export function isSheetName(name: string): boolean {
  return (
    name !== '' && name.length <= LONGEST_NAME && !/[:\\/?*[\]]|^'|'$/.test(name) && name.toLowerCase() !== 'history'
  );
}
