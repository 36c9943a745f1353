import type { Axis } from '../../hosts/formulas/axis';
import type { Edit } from '../../workbook/edit';
import type { CellRange } from '../../workbook/snapshot';
import type { CopiedBlock } from '../clipboard/block-html';
import { copyArea } from '../clipboard/copy-area';
import { pastedBlock } from '../clipboard/paste-block';
import { clearing, deletion, fillingDown, insertion } from '../edits/sheet-edits';
import type { Position } from '../grid/position';
import type { SheetView } from '../grid/sheet-view';
import { typedChanges } from './type-into';
import type { WorkbenchHost } from './workbench-host';

type Texts = readonly (readonly string[])[];

/** What a person does with the sheet in front. Those that change it resolve to false where they were refused, which is said. */
export interface SheetActions {
  /** Sets cells from what was typed, row by row. */
  readonly type: (position: Position, texts: Texts) => Promise<boolean>;
  readonly copy: () => CopiedBlock;
  readonly paste: (texts: Texts) => Promise<boolean>;
  readonly clear: () => Promise<boolean>;
  readonly fillDown: () => Promise<boolean>;
  readonly insert: (axis: Axis) => Promise<boolean>;
  readonly remove: (axis: Axis) => Promise<boolean>;
  /** Writes edits as one step. */
  readonly write: (edits: () => readonly Edit[]) => Promise<boolean>;
}

export interface SheetInFront {
  readonly host: WorkbenchHost;
  readonly view: SheetView;
  /** What is selected. */
  readonly area: CellRange;
  /** Says what went wrong; null once something went well. */
  readonly onProblem: (problem: unknown) => void;
}

export function sheetActions({ host, view, area, onProblem }: SheetInFront): SheetActions {
  const told = async (run: () => Promise<unknown>): Promise<boolean> => {
    try {
      await run();
      onProblem(null);
      return true;
    } catch (problem) {
      onProblem(problem);
      return false;
    }
  };
  const write = (edits: () => readonly Edit[]): Promise<boolean> =>
    told(async () => {
      const all = edits();
      if (all.length > 0) await host.write(all);
    });
  const set = (position: Position, texts: Texts): readonly Edit[] => {
    // Typed over a formula in full view, as in Excel.
    const changes = typedChanges(view, position, texts).map((change) => ({ ...change, overFormula: true }));
    return changes.length === 0 ? [] : [{ kind: 'set-cells', sheet: view.sheet.name, changes }];
  };
  return {
    write,
    type: (position, texts) => write(() => set(position, texts)),
    copy: () => copyArea(view, area),
    paste: (texts) => write(() => set({ row: area.top, column: area.left }, pastedBlock(view, area, texts))),
    clear: () => write(() => clearing(view, area)),
    fillDown: () => write(() => fillingDown(view, area)),
    insert: (axis) => write(() => insertion(view, area, axis)),
    remove: (axis) => told(async () => host.deleteLines(deletion(view, area, axis))),
  };
}
