import type { DraftBars } from '../../../workbook/sheet-draft';
import { rangeText } from '../read/cell-address';
import { element } from '../xml/write-xml';

/** Light, since the number is printed over it. */
const COLOUR = 'FFF0C9C1';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** The places in a rule and in a sheet where Excel 2010 and later look for what it added to data bars. */
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** Bars as all versions know them, each linked to its fuller description in barsExtensionXml. */
export function barsXml(bars: readonly DraftBars[]): string {
  return bars
    .map(({ range, full }, index) => {
      const ends = element('cfvo', { type: 'num', val: 0 }) + element('cfvo', fullEnd(full));
      const bar = element('dataBar', {}, ends, element('color', { rgb: COLOUR }));
      const link = element('ext', { uri: RULE_EXTENSION, 'xmlns:x14': X14 }, element('x14:id', {}, ruleId(index)));
      const rule = element('cfRule', { type: 'dataBar', priority: index + 1 }, bar, element('extLst', {}, link));
      return element('conditionalFormatting', { sqref: rangeText(range) }, rule);
    })
    .join('');
}

/**
 * The same bars in one colour without a gradient, with a full cell for the full
 * value: without it Excel 2007's rules let the longest bar end at nine tenths.
 */
export function barsExtensionXml(bars: readonly DraftBars[]): string {
  if (bars.length === 0) return '';
  const all = bars.map(({ range, full }, index) => {
    const end = full === null ? '' : element('xm:f', {}, String(full));
    const bar = element(
      'x14:dataBar',
      { minLength: 0, maxLength: 100, gradient: 0 },
      element('x14:cfvo', { type: 'num' }, element('xm:f', {}, '0')),
      element('x14:cfvo', { type: full === null ? 'max' : 'num' }, end),
      element('x14:negativeFillColor', { rgb: COLOUR }),
      element('x14:axisColor', { rgb: 'FF7F7F7F' }),
    );
    const rule = element('x14:cfRule', { type: 'dataBar', id: ruleId(index) }, bar);
    const area = element('xm:sqref', {}, rangeText(range));
    return element('x14:conditionalFormatting', { 'xmlns:xm': XM }, rule, area);
  });
  const list = element('x14:conditionalFormattings', {}, ...all);
  return element('extLst', {}, element('ext', { uri: SHEET_EXTENSION, 'xmlns:x14': X14 }, list));
}

/** The end of the scale: a fixed number, or the largest in the range. */
function fullEnd(full: number | null): { readonly type: string; readonly val: number | null } {
  return { type: full === null ? 'max' : 'num', val: full };
}

function ruleId(index: number): string {
  return `{7D5A1E00-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
}
