import { useMemo, useState } from 'react';
import type { Words } from '../../locales/words';
import { parseAddress } from '../../hosts/xlsx/read/cell-address';
import type { CheckResult } from '../../rules/check-result';
import { CellBar } from '../bars/cell-bar';
import { EditMenu, type MenuPlace } from '../bars/edit-menu';
import { SheetTabs } from '../bars/sheet-tabs';
import { StatusLine } from '../bars/status-line';
import { useFilters } from '../filter/use-filters';
import { areaBetween, isWholeColumns, isWholeRows } from '../grid/area';
import type { GridPalette } from '../grid/colours';
import { findingMarks, type FindingMark } from '../grid/finding-marks';
import { FIRST_CELL } from '../grid/position';
import { SheetGrid } from '../grid/sheet-grid';
import { focusSheet } from '../page/use-page-keys';
import { LoadedPart } from '../page/loaded-part';
import { PageProblem } from '../page/page-errors';
import { sheetActions } from './sheet-actions';
import { useSheetKeys } from './use-sheet-keys';
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

const loadFindBar = () => import('../find/find-bar').then(({ FindBar }) => FindBar);
const loadFilterDialog = () => import('../filter/filter-dialog').then(({ FilterDialog }) => FilterDialog);

/** One workbook: name box, grid, tabs and status line, and what is done with its cells. */
export function SheetArea({ host, checked, palette, words, onProblem }: SheetAreaProps) {
  const { state, snapshot, read, typed } = useSheetView(host, onProblem);
  const [isTyping, setIsTyping] = useState(false);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [finding, setFinding] = useState(0);
  const [isChoosing, setIsChoosing] = useState(false);
  const marks = useMemo(() => findingMarks(checked, words), [checked, words]);
  const sheetMarks = marks.get(read?.sheet.name ?? '') ?? NO_MARKS;
  const filters = useFilters(read, sheetMarks);
  const { shown } = filters;
  const view = useMemo(() => (shown && typed.size > 0 ? shown.withPending(typed) : shown), [shown, typed]);
  const find = (): void => setFinding((count) => count + 1);
  useSheetKeys({ onFind: find, onFilter: () => setIsChoosing(true) });
  const selected = state.selected[read?.sheet.name ?? ''] ?? FIRST_CELL;
  const reach = state.reach[read?.sheet.name ?? ''] ?? selected;
  const area = useMemo(() => view && areaBetween(view, selected, reach), [view, selected, reach]);
  if (!view || !read || !snapshot || !area) return null;

  const sheet = view.sheet.name;
  const names = snapshot.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  const actions = sheetActions({ host, view, area, onProblem });
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
      <CellBar
        {...{ view, words }}
        position={view.anchor(selected)}
        onGo={go}
        onType={actions.type}
        menu={
          <EditMenu
            words={words}
            place={menu}
            onPlace={setMenu}
            rows={{ isPossible: !isWholeColumns(view, area), count: area.bottom - area.top + 1 }}
            columns={{ isPossible: !isWholeRows(view, area), count: area.right - area.left + 1 }}
            onInsert={(axis) => void actions.insert(axis)}
            onDelete={(axis) => void actions.remove(axis)}
            onFillDown={() => void actions.fillDown()}
            onClear={() => void actions.clear()}
            onFind={find}
            onFilter={() => setIsChoosing(true)}
          />
        }
      />
      {finding > 0 && (
        <LoadedPart load={loadFindBar} words={words}>
          {(FindBar) => (
            <FindBar
              {...{ host, view, words, selected }}
              sheets={names}
              asked={finding}
              write={actions.write}
              onShow={(match) => host.select(match.sheet, { row: match.row, column: match.column })}
              onClose={() => {
                setFinding(0);
                focusSheet();
              }}
            />
          )}
        </LoadedPart>
      )}
      <SheetGrid
        key={sheet}
        {...{ view, selected, reach, area, palette, words, actions }}
        reveals={state.reveals}
        marks={sheetMarks}
        onSelect={(position, to) => host.select(sheet, position, to ?? null)}
        onTyping={setIsTyping}
        onMenu={(x, y) => setMenu({ x, y })}
      />
      <SheetTabs sheets={names} current={sheet} words={words} onOpen={(name) => host.openSheet(name)} />
      <StatusLine
        {...{ view, area, isTyping, words }}
        marked={sheetMarks.size}
        filtered={filters.counts}
        onClearFilter={filters.clear}
      />
      {isChoosing && (
        <LoadedPart load={loadFilterDialog} words={words}>
          {(FilterDialog) => (
            <FilterDialog
              view={read}
              column={area.left}
              filter={filters.filter}
              words={words}
              onDone={(filter) => {
                setIsChoosing(false);
                if (filter) filters.choose(filter);
                focusSheet();
              }}
            />
          )}
        </LoadedPart>
      )}
    </>
  );
}
