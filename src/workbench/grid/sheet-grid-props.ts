import type { Words } from '../../locales/words';
import type { GridPalette } from './colours';
import type { FindingMark } from './finding-marks';
import type { Position } from './position';
import type { SheetView } from './sheet-view';

export interface SheetGridProps {
  readonly view: SheetView;
  readonly selected: Position;
  /** Counts how often a cell was to be shown: then it is scrolled to, wherever it was selected. */
  readonly reveals: number;
  readonly marks: ReadonlyMap<string, FindingMark>;
  readonly palette: GridPalette;
  readonly words: Words;
  readonly onSelect: (position: Position) => void;
  /** Sets cells from what was typed or pasted, row by row; false where it was refused. */
  readonly onType: (position: Position, rows: readonly (readonly string[])[]) => Promise<boolean>;
  readonly onTyping: (isTyping: boolean) => void;
}
