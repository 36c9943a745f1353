import { useMemo, useState } from 'react';
import type { Words } from '../../locales/words';
import { parseAddress } from '../../hosts/xlsx/read/cell-address';
import type { CheckResult } from '../../rules/check-result';
import { CellBar } from '../bars/cell-bar';
import { SheetTabs } from '../bars/sheet-tabs';
import { StatusLine } from '../bars/status-line';
import type { GridPalette } from '../grid/colours';
import { findingMarks, type FindingMark } from '../grid/finding-marks';
import { FIRST_CELL, type Position } from '../grid/position';
import { SheetGrid } from '../grid/sheet-grid';
import { focusSheet } from '../page/use-page-keys';
import { PageProblem } from '../page/page-errors';
import { typedChanges } from './type-into';
import { useSheetView } from './use-sheet-view';
import type { WorkbenchHost } from './workbench-host';

export interface SheetAreaProps {
  readonly host: WorkbenchHost;
  readonly checked: CheckResult | null;
  readonly palette: GridPalette;
  readonly words: Words;
  /** Says what went wrong; null once something went well. */
  readonly onProblem: (problem: unknown) => void;
}

const NO_MARKS: ReadonlyMap<string, FindingMark> = new Map();

/** One workbook: name box, grid, tabs and status line. */
export function SheetArea({ host, checked, palette, words, onProblem }: SheetAreaProps) {
  const { state, snapshot, view } = useSheetView(host, onProblem);
  const [isTyping, setIsTyping] = useState(false);
  const marks = useMemo(() => findingMarks(checked, words), [checked, words]);
  if (!view || !snapshot) return null;
  const sheet = view.sheet.name;
  const selected = state.selected[sheet] ?? FIRST_CELL;
  const sheetMarks = marks.get(sheet) ?? NO_MARKS;

  const type = async (position: Position, texts: readonly (readonly string[])[]): Promise<boolean> => {
    try {
      const changes = typedChanges(view, position, texts);
      // Typed over a formula in full view, as in Excel.
      const agreed = changes.map((change) => ({ ...change, overFormula: true }));
      if (changes.length > 0) await host.apply([{ kind: 'set-cells', sheet, changes: agreed }]);
      onProblem(null);
      return true;
    } catch (problem) {
      onProblem(problem);
      return false;
    }
  };
  const go = (address: string): boolean => {
    const position = parseAddress(address.trim());
    if (!position || position.row > view.rows.count || position.column > view.columns.count) {
      onProblem(new PageProblem('address', { text: address }));
      return false;
    }
    onProblem(null);
    host.select(sheet, view.anchor(position));
    focusSheet();
    return true;
  };
  return (
    <>
      <CellBar view={view} position={view.anchor(selected)} words={words} onGo={go} onType={type} />
      <SheetGrid
        key={sheet}
        {...{ view, selected, palette, words }}
        reveals={state.reveals}
        marks={sheetMarks}
        onSelect={(position) => host.select(sheet, position)}
        onType={type}
        onTyping={setIsTyping}
      />
      <SheetTabs
        sheets={snapshot.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name)}
        current={sheet}
        words={words}
        onOpen={(name) => host.openSheet(name)}
      />
      <StatusLine view={view} isTyping={isTyping} marked={sheetMarks.size} words={words} />
    </>
  );
}
