import { useEffect, useRef, type MouseEvent as ReactMouseEvent, type RefObject } from 'react';
import { isInArea } from './area';
import type { CellEditorHandle } from './cell-editor';
import type { Position } from './position';
import type { SheetGridProps } from './sheet-grid-props';
import type { SheetView } from './sheet-view';
import { cellAtPoint, headAtPoint, nearestPoint, type HeadPoint } from './window';

/** What the mouse went down on: where what is selected begins. */
type Start = { readonly cell: Position } | { readonly head: HeadPoint };

/** Selecting with the mouse: a cell, cells by dragging or with Shift, whole rows and columns by their heads. */
export function useDragging(
  scroller: RefObject<HTMLDivElement | null>,
  editor: RefObject<CellEditorHandle | null>,
  props: SheetGridProps,
): (event: ReactMouseEvent) => void {
  const start = useRef<Start | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const onMove = (event: MouseEvent): void => {
      if (!start.current || !scroller.current || (event.buttons & 1) === 0) return;
      const [x, y] = nearestPoint(scroller.current, event.clientX, event.clientY);
      const to = cellAtPoint(scroller.current, latest.current.view, x, y);
      if (to) select(latest.current, start.current, to);
    };
    const onUp = (): void => {
      start.current = null;
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', onUp);
    return () => {
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', onUp);
    };
  }, [scroller]);
  return (event) => {
    const { view, selected, area, onSelect } = latest.current;
    if (!scroller.current) return;
    const point = [scroller.current, view, event.clientX, event.clientY] as const;
    const cell = cellAtPoint(...point);
    const head = cell ? null : headAtPoint(...point);
    if (!cell && !head) return;
    // The text area has the focus: what is typed next goes into the cell, Chinese included.
    event.preventDefault();
    editor.current?.leave();
    editor.current?.focus();
    const first = head ? cellOfHead(head) : cell;
    if (!first) return;
    // The other button opens the menu for what is selected already.
    if (event.button !== 0 && (isInArea(area, first) || (head && isSelectedLine(latest.current, head)))) return;
    if (event.button === 0 && event.shiftKey) {
      start.current = head
        ? { head: { ...head, line: selected[head.axis === 'rows' ? 'row' : 'column'] } }
        : { cell: selected };
      select(latest.current, start.current, first);
      return;
    }
    if (event.button === 0) start.current = head ? { head } : { cell: first };
    if (head) select(latest.current, { head }, first);
    else onSelect(view.anchor(first));
  };
}

function cellOfHead({ axis, line }: HeadPoint): Position {
  return axis === 'rows' ? { row: line, column: 1 } : { row: 1, column: line };
}

function isSelectedLine({ area }: SheetGridProps, { axis, line }: HeadPoint): boolean {
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return line >= first && line <= last;
}

function select({ view, onSelect }: SheetGridProps, start: Start, to: Position): void {
  if ('cell' in start) onSelect(start.cell, to);
  else onSelect(cellOfHead(start.head), lineEnd(view, start.head.axis, to));
}

function lineEnd(view: SheetView, axis: HeadPoint['axis'], to: Position): Position {
  return axis === 'rows' ? { row: to.row, column: view.columns.count } : { row: view.rows.count, column: to.column };
}
