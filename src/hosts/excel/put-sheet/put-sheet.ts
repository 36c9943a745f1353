import { generatedMarkText } from '../../../workbook/generated-mark';
import type { SheetDraft } from '../../../workbook/sheet-draft';
import { GENERATED_NAME } from '../../../workbook/snapshot';
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

/** Everything that makes a draft a sheet, under the name it is built with; the mark that tells it apart comes last. */
export function buildSheet(draft: SheetDraft, buildName: string, date1904: boolean): SheetBuilding {
  let added: Excel.Worksheet | null = null;
  const sheet = (): Excel.Worksheet => {
    if (!added) throw new Error('the sheet is added by its first step');
    return added;
  };
  const grid = styleGrid(draft);
  const add: Step = {
    bytes: 2 * ACTION_BYTES,
    queue: (context) => {
      added = context.workbook.worksheets.add(buildName);
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
