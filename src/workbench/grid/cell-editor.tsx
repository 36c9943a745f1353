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
import { useGridStyles } from './grid-styles';
import { groundOf } from './ground';
import { moved } from './move';
import type { Position } from './position';
import type { SheetGridProps } from './sheet-grid-props';
import { shownText } from './shown-text';
import { textWidth } from './text-size';
import { typingText } from './typing-text';
import { cellBox } from './window';

export interface CellEditorHandle {
  focus(): void;
  /** Begins to change what the cell holds. */
  edit(): void;
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
  const { ref, view, position, palette, words, scroller, gridId, activeCell, marks, onSelect, onType, onTyping } =
    props;
  const styles = useGridStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [typing, setTyping] = useState<Typing>(null);
  const [text, setText] = useState('');

  const place = (): void => {
    if (!area.current || !scroller.current) return;
    const at = typing?.at ?? position;
    const box = cellBox(scroller.current, view, at);
    const { size, wrapped } = view.lookOf(at);
    const lines = text.split('\n');
    const width = Math.max(...lines.map((line) => textWidth(line, size))) + 20;
    const room = scroller.current.clientWidth + scroller.current.scrollLeft - box.left;
    Object.assign(area.current.style, {
      zIndex: at.row <= view.frozen.rows ? '5' : '3',
      left: `${box.left - 1}px`,
      top: `${box.top - 1}px`,
      width: `${Math.min(Math.max(box.width + 1, wrapped ? 0 : width), Math.max(room, 60))}px`,
      height: `${box.height + 1}px`,
    });
    if (typing) area.current.style.height = `${Math.max(box.height + 1, area.current.scrollHeight + 4)}px`;
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
    area.current?.focus({ preventScroll: true });
    if (!typing) begin('change', typingText(view, position));
  };
  /** What was typed goes into the cell; where that is refused, it stays to be typed on. */
  const commit = (): void => {
    if (!typing) return;
    const { at } = typing;
    end();
    if (text === typingText(view, at)) return;
    void onType(at, [[text]]).then((isTaken) => {
      if (isTaken) return;
      onSelect(at);
      setTyping({ at, mode: 'change' });
      setText(text);
      onTyping(true);
    });
  };
  useImperativeHandle(ref, () => ({ focus: () => area.current?.focus({ preventScroll: true }), edit, place }));

  const go = (event: KeyboardEvent): boolean => {
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / view.look.defaultHeight) - 3 - view.frozen.rows;
    const press = { ...pressOf(event), ctrlKey: event.ctrlKey || event.metaKey };
    const to = moved(typing?.at ?? position, press, groundOf(view, Math.max(1, page)));
    if (!to) return false;
    event.preventDefault();
    onSelect(view.anchor(to));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // While an input method is open all keys are its own.
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (!typing) {
      if (key === 'F2') edit();
      else if (key === 'Delete' || key === 'Backspace') void onType(position, [['']]);
      else if (key !== 'Tab') go(event);
      if (key === 'Enter' || key === 'F2' || key === 'Backspace') event.preventDefault();
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
  const label = words('workbench.cell', { address: addressOf(position), text: shown });
  const sentences = mark?.sentences.join('\n');
  return (
    <textarea
      ref={area}
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
        event.clipboardData.setData('text/plain', shownText(view, position));
      }}
      onPaste={(event) => {
        if (typing) return;
        event.preventDefault();
        const rows = event.clipboardData
          .getData('text/plain')
          .replace(/\r?\n$/, '')
          .split(/\r?\n/);
        void onType(
          position,
          rows.map((row) => row.split('\t')),
        );
      }}
    />
  );
}

function pressOf({ key, shiftKey, altKey }: KeyboardEvent) {
  return { key, shiftKey, altKey };
}
