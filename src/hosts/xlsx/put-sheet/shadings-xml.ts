import type { DraftShading, Shade } from '../../../workbook/sheet-draft';
import { shadeFormula } from '../../draft/looks';
import { escapeUnwritable } from '../read/escaped-text';
import { rangeText } from '../read/cell-address';
import { element, escapeText } from '../xml/write-xml';

/**
 * A rule for each text of each range; the first has the priority after `before` others
 * of the sheet. `formatOf` gives the number of a shade among the differential formats.
 */
export function shadingsXml(
  shadings: readonly DraftShading[],
  before: number,
  formatOf: (shade: Shade) => number,
): string {
  let priority = before;
  return shadings
    .filter(({ shades }) => shades.length > 0)
    .map(({ range, shades }) => {
      const rules = shades.map(({ text, shade }) => {
        priority += 1;
        return element(
          'cfRule',
          { type: 'cellIs', dxfId: formatOf(shade), priority, operator: 'equal' },
          element('formula', {}, escapeText(escapeUnwritable(shadeFormula(text)))),
        );
      });
      return element('conditionalFormatting', { sqref: rangeText(range) }, ...rules);
    })
    .join('');
}
