import { generatedMarkText } from '../../../workbook/generated-mark';
import type { SheetDraft } from '../../../workbook/sheet-draft';
import { GENERATED_NAME, WRITER_NAME } from '../../../workbook/snapshot';
import type { WriteToken } from '../../../workbook/work-names';
import { ACTION_BYTES, type Step } from '../apply/step';
import { borderSteps } from './borders';
import { chartSteps } from './charts';
import { linkSteps, numberFormatSteps, valueSteps } from './contents';
import { barSteps, dropdownSteps, frozenSteps, printSteps, shadingSteps } from './extras';
import { looksSteps } from './looks';
import { mergeSteps, sizeSteps } from './sizes';
import { styleGrid } from './style-grid';

/** How to build a sheet, and the sheet once the first of the steps has been queued. */
export interface SheetBuilding {
  readonly steps: readonly Step[];
  readonly sheet: () => Excel.Worksheet;
}

/** How a sheet is called while it is built, by which write, and how dates count. */
interface Building {
  readonly name: string;
  readonly token: WriteToken;
  readonly date1904: boolean;
}

/**
 * Everything that makes a draft a sheet, under the name it is built with: first whose
 * it is, last the mark that tells it apart.
 */
export function buildSheet(draft: SheetDraft, { name, token, date1904 }: Building): SheetBuilding {
  let added: Excel.Worksheet | null = null;
  const sheet = (): Excel.Worksheet => {
    if (!added) throw new Error('the sheet is added by its first step');
    return added;
  };
  const grid = styleGrid(draft);
  const add: Step = {
    bytes: 4 * ACTION_BYTES,
    queue: (context) => {
      added = context.workbook.worksheets.add(name);
      added.names.add(WRITER_NAME, `="${token}"`).visible = false;
    },
  };
  const steps = [
    add,
    ...numberFormatSteps(grid, sheet),
    ...valueSteps(draft, sheet, date1904),
    ...linkSteps(draft, sheet),
    ...sizeSteps(draft, sheet),
    ...mergeSteps(draft, sheet),
    ...looksSteps(grid, sheet),
    ...borderSteps(grid, sheet),
    ...dropdownSteps(draft, sheet),
    ...barSteps(draft, sheet),
    ...shadingSteps(draft, sheet),
    ...chartSteps(draft, sheet),
    ...frozenSteps(draft, sheet),
    ...printSteps(draft, sheet),
    ...markSteps(draft, sheet),
  ];
  return { steps, sheet };
}

function markSteps({ mark }: SheetDraft, sheet: () => Excel.Worksheet): readonly Step[] {
  if (!mark) return [];
  return [
    {
      bytes: 2 * ACTION_BYTES,
      queue: () => {
        const name = sheet().names.add(GENERATED_NAME, `="${generatedMarkText(mark)}"`);
        name.visible = false;
      },
    },
  ];
}
