import type { DraftDropdown } from '../../../workbook/sheet-draft';
import { rangeText } from '../read/cell-address';
import { element, escapeText } from '../xml/write-xml';

/** The choices as a text constant, the form in which a validation holds a list of its own. */
export function dropdownFormula(choices: readonly string[]): string {
  return `"${choices.join(',').replaceAll('"', '""')}"`;
}

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
