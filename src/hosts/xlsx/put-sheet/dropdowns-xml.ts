import type { DraftDropdown } from '../../../workbook/sheet-draft';
import { dropdownFormula } from '../../draft/dropdown-formula';
import { rangeText } from '../read/cell-address';
import { element, escapeText } from '../xml/write-xml';

export function dropdownsXml(dropdowns: readonly DraftDropdown[]): string {
  const all = dropdowns.map(({ range, choices }) =>
    element(
      'dataValidation',
      { type: 'list', allowBlank: 1, showErrorMessage: 1, sqref: rangeText(range) },
      element('formula1', {}, escapeText(dropdownFormula(choices))),
    ),
  );
  return all.length === 0 ? '' : element('dataValidations', { count: all.length }, ...all);
}
