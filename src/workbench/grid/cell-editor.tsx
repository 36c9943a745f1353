import { mergeClasses } from '@fluentui/react-components';
import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
  type RefObject,
} from 'react';
import { addressOf } from '../../records/cell-ref';
import { parseBlockHtml, type CopiedBlock } from '../clipboard/block-html';
import { parseBlockText } from '../clipboard/block-text';
import { areaText, isOneCell, isWholeColumns, isWholeRows } from './area';
import { useGridStyles } from './grid-styles';
import { groundOf } from './ground';
import { moved } from './move';
import { FIRST_CELL, type Position } from './position';
import type { SheetGridProps } from './sheet-grid-props';
import { shownText } from './shown-text';
import { textWidth } from './text-size';
import { typingText } from './typing-text';
import { cellBox } from './window';

export interface CellEditorHandle {
  focus(): void;
  /** Begins to change what the cell holds. */
  edit(): void;
  /** Ends typing, as going to another cell does. */
  leave(): void;
  /** Moves over its cell again after scrolling. */
  place(): void;
}

export interface CellEditorProps extends SheetGridProps {
  readonly ref: Ref<CellEditorHandle>;
  readonly position: Position;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly gridId: string;
  readonly activeCell: string | undefined;
}

/** 'new' replaces what the cell held, and arrows leave it; in 'change' they move within the text. */
type Typing = null | { readonly at: Position; readonly mode: 'new' | 'change' };

/** Where everything is typed. It has the focus all the time, over the selected cell, and is seen only while typing. */
export function CellEditor(props: CellEditorProps) {
  const { ref, view, position, reach, area, palette, words, scroller, gridId, activeCell, marks } = props;
  const { actions, onSelect, onTyping } = props;
  const styles = useGridStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typing, setTyping] = useState<Typing>(null);
  const [text, setText] = useState('');
  const isIdle = useRef(true);
  const latest = useRef(position);
  useLayoutEffect(() => {
    isIdle.current = typing === null;
    latest.current = position;
  });

  const place = (): void => {
    if (!field.current || !scroller.current) return;
    const at = typing?.at ?? position;
    const box = cellBox(scroller.current, view, at);
    const { size, wrapped } = view.lookOf(at);
    const lines = text.split('\n');
    const width = Math.max(...lines.map((line) => textWidth(line, size))) + 20;
    const room = scroller.current.clientWidth + scroller.current.scrollLeft - box.left;
    Object.assign(field.current.style, {
      zIndex: at.row <= view.frozen.rows ? '5' : '3',
      left: `${box.left - 1}px`,
      top: `${box.top - 1}px`,
      width: `${Math.min(Math.max(box.width + 1, wrapped ? 0 : width), Math.max(room, 60))}px`,
      height: `${box.height + 1}px`,
    });
    if (typing) field.current.style.height = `${Math.max(box.height + 1, field.current.scrollHeight + 4)}px`;
  };
  useLayoutEffect(place);

  const begin = (mode: 'new' | 'change', first: string): void => {
    setTyping({ at: position, mode });
    setText(first);
    onTyping(true);
  };
  const end = (): void => {
    setTyping(null);
    setText('');
    onTyping(false);
  };
  const edit = (): void => {
    field.current?.focus({ preventScroll: true });
    if (!typing) begin('change', typingText(view, position));
  };
  /** What was typed goes into the cell; where that is refused and nobody has gone on, it is there to be typed on. */
  const commit = (): void => {
    if (!typing) return;
    const { at } = typing;
    end();
    if (text === typingText(view, at)) return;
    void actions.type(at, [[text]]).then((isTaken) => {
      const hasGoneOn =
        !isIdle.current || Math.abs(latest.current.row - at.row) > 1 || Math.abs(latest.current.column - at.column) > 1;
      if (isTaken || hasGoneOn) return;
      onSelect(at);
      setTyping({ at, mode: 'change' });
      setText(text);
      onTyping(true);
    });
  };
  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus({ preventScroll: true }),
    edit,
    leave: commit,
    place,
  }));

  const go = (event: KeyboardEvent): boolean => {
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / view.look.defaultHeight) - 3 - view.frozen.rows;
    const press = { ...pressOf(event), ctrlKey: event.ctrlKey || event.metaKey };
    const isExtending = event.shiftKey && event.key !== 'Enter' && event.key !== 'Tab';
    const to = moved(typing?.at ?? (isExtending ? reach : position), press, groundOf(view, Math.max(1, page)));
    if (!to) return false;
    event.preventDefault();
    if (isExtending) onSelect(position, to);
    else onSelect(view.anchor(to));
    return true;
  };
  /** Does what a key says about the selected cells; false for one that says nothing. */
  const command = (event: KeyboardEvent): boolean => {
    const press = event.key.toLowerCase();
    const isControl = (event.ctrlKey || event.metaKey) && !event.altKey;
    const lines = isWholeRows(view, area) ? 'rows' : isWholeColumns(view, area) ? 'columns' : null;
    if (press === 'delete' || press === 'backspace') void actions.clear();
    else if (isControl && press === 'd') void actions.fillDown();
    else if (isControl && press === 'a') onSelect(FIRST_CELL, view.used);
    else if (isControl && (press === '+' || press === '=') && event.shiftKey && lines) void actions.insert(lines);
    else if (isControl && press === '-' && lines) void actions.remove(lines);
    else if (press === ' ' && event.shiftKey)
      onSelect({ row: area.top, column: 1 }, { row: area.bottom, column: view.columns.count });
    else if (press === ' ' && isControl)
      onSelect({ row: 1, column: area.left }, { row: view.rows.count, column: area.right });
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // While an input method is open all keys are its own.
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (!typing) {
      if (command(event) || key === 'F2') event.preventDefault();
      if (key === 'F2') edit();
      else if (key !== 'Tab') go(event);
      if (key === 'Enter') event.preventDefault();
    } else if (key === 'Escape') end();
    else if (key === 'Enter' && event.altKey) {
      event.preventDefault();
      const { selectionStart, selectionEnd } = event.currentTarget;
      setText(`${text.slice(0, selectionStart)}\n${text.slice(selectionEnd)}`);
    } else if (key === 'Enter' || key === 'Tab' || (typing.mode === 'new' && key.startsWith('Arrow'))) {
      commit();
      go(event);
    }
  };

  const mark = marks.get(`${position.row}:${position.column}`);
  const shown = shownText(view, position) || words('workbench.empty');
  const one = words('workbench.cell', { address: addressOf(position), text: shown });
  const label = isOneCell(view, area) ? one : words('workbench.selected', { area: areaText(view, area), text: one });
  const sentences = mark?.sentences.join('\n');
  return (
    <textarea
      ref={field}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      className={mergeClasses(styles.editor, !typing && styles.editorAtRest)}
      style={{ backgroundColor: palette.ground, color: palette.text, fontSize: `${view.lookOf(position).size}pt` }}
      aria-label={sentences === undefined ? label : words('workbench.marked', { text: label, sentences })}
      aria-controls={gridId}
      aria-activedescendant={activeCell}
      data-cell={addressOf(position)}
      value={text}
      onChange={(event) => {
        if (!typing) begin('new', event.target.value);
        else setText(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={commit}
      onCopy={(event) => {
        if (typing) return;
        event.preventDefault();
        putOnClipboard(event.clipboardData, actions.copy());
      }}
      onCut={(event) => {
        if (typing) return;
        event.preventDefault();
        putOnClipboard(event.clipboardData, actions.copy());
        void actions.clear();
      }}
      onPaste={(event) => {
        if (typing) return;
        event.preventDefault();
        const table = parseBlockHtml(event.clipboardData.getData('text/html'));
        void actions.paste(table ?? parseBlockText(event.clipboardData.getData('text/plain')));
      }}
    />
  );
}

function putOnClipboard(clipboard: DataTransfer, { plain, html }: CopiedBlock): void {
  clipboard.setData('text/plain', plain);
  clipboard.setData('text/html', html);
}

function pressOf({ key, shiftKey, altKey }: KeyboardEvent) {
  return { key, shiftKey, altKey };
}
