import type { SheetDraft } from '../../../workbook/sheet-draft';
import { SHADES, shadeFormula } from '../../draft/looks';
import { ACTION_BYTES, type Step } from '../apply/step';
import { rangeAt } from '../range-at';

const BAR_COLOUR = '#E3A79D';

export function dropdownSteps({ dropdowns }: SheetDraft, sheet: () => Excel.Worksheet): readonly Step[] {
  return dropdowns.map(({ range, choices }) => ({
    bytes: 4 * ACTION_BYTES,
    queue: () => {
      rangeAt(sheet(), range).dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
    },
  }));
}

/** Bars of one colour, from 0 to the full value or to the largest in the range. */
export function barSteps({ bars }: SheetDraft, sheet: () => Excel.Worksheet): readonly Step[] {
  return bars.map(({ range, full }) => ({
    bytes: 8 * ACTION_BYTES,
    queue: () => {
      const { dataBar } = rangeAt(sheet(), range).conditionalFormats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = full === null ? { type: 'HighestValue' } : { type: 'Number', formula: String(full) };
      dataBar.positiveFormat.fillColor = BAR_COLOUR;
      dataBar.positiveFormat.gradientFill = false;
    },
  }));
}

/** Cells coloured by their text: a rule for each. */
export function shadingSteps({ shadings }: SheetDraft, sheet: () => Excel.Worksheet): readonly Step[] {
  return shadings.flatMap(({ range, shades }) =>
    shades.map(({ text, shade }) => ({
      bytes: 8 * ACTION_BYTES,
      queue: () => {
        const { cellValue } = rangeAt(sheet(), range).conditionalFormats.add('CellValue');
        const { colour, fill, bold } = SHADES[shade];
        cellValue.format.font.color = `#${colour}`;
        cellValue.format.font.bold = bold;
        cellValue.format.fill.color = `#${fill}`;
        cellValue.rule = { formula1: `=${shadeFormula(text)}`, operator: 'EqualTo' };
      },
    })),
  );
}

export function frozenSteps({ frozen }: SheetDraft, sheet: () => Excel.Worksheet): readonly Step[] {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return [];
  return [
    {
      bytes: 2 * ACTION_BYTES,
      queue: () => {
        const panes = sheet().freezePanes;
        if (columns === 0) panes.freezeRows(rows);
        else if (rows === 0) panes.freezeColumns(columns);
        else panes.freezeAt(rangeAt(sheet(), { top: 1, left: 1, bottom: rows, right: columns }));
      },
    },
  ];
}

/** Points of a printed page's margins: room for a hole punch at the left, for the page number at the foot. */
const MARGINS = { left: 50.4, right: 43.2, top: 54, bottom: 57.6 };

/** A4, one page wide, as many pages long as it takes. */
export function printSteps({ print }: SheetDraft, sheet: () => Excel.Worksheet): readonly Step[] {
  return [
    {
      bytes: (12 + (print.breaks?.length ?? 0)) * ACTION_BYTES,
      queue: () => {
        const { pageLayout } = sheet();
        pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
        pageLayout.paperSize = 'A4';
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.centerHorizontally = true;
        pageLayout.leftMargin = MARGINS.left;
        pageLayout.rightMargin = MARGINS.right;
        pageLayout.topMargin = MARGINS.top;
        pageLayout.bottomMargin = MARGINS.bottom;
        if (print.repeatRows) pageLayout.setPrintTitleRows(`$${print.repeatRows[0]}:$${print.repeatRows[1]}`);
        for (const row of print.breaks ?? []) sheet().horizontalPageBreaks.add(`A${row}`);
        if (print.pageNumbers) pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      },
    },
  ];
}
