import type { Words } from '../../locales/words';
import type { CellRange } from '../../workbook/snapshot';
import type { GridPalette } from './colours';
import type { FindingMark } from './finding-marks';
import type { Position } from './position';
import type { SheetView } from './sheet-view';

type Texts = readonly (readonly string[])[];

/** What the keys and the clipboard do with the selected cells; what changes the sheet resolves to false where it was refused. */
export interface GridActions {
  /** Sets cells from what was typed, row by row. */
  readonly type: (position: Position, texts: Texts) => Promise<boolean>;
  readonly copy: () => { readonly plain: string; readonly html: string };
  readonly paste: (texts: Texts) => Promise<boolean>;
  readonly clear: () => Promise<boolean>;
  readonly fillDown: () => Promise<boolean>;
  readonly insert: (axis: 'rows' | 'columns') => Promise<boolean>;
  readonly remove: (axis: 'rows' | 'columns') => Promise<boolean>;
}

export interface SheetGridProps {
  readonly view: SheetView;
  readonly selected: Position;
  /** The opposite corner of what is selected. */
  readonly reach: Position;
  /** All that is selected. */
  readonly area: CellRange;
  /** Counts how often a cell was to be shown: then it is scrolled to, wherever it was selected. */
  readonly reveals: number;
  readonly marks: ReadonlyMap<string, FindingMark>;
  readonly palette: GridPalette;
  readonly words: Words;
  /** Selects a cell; with `reach` all cells between the two. */
  readonly onSelect: (position: Position, reach?: Position) => void;
  readonly actions: GridActions;
  /** Opens the menu of what can be done with the selected cells, at a point of the screen. */
  readonly onMenu: (x: number, y: number) => void;
  readonly onTyping: (isTyping: boolean) => void;
}
