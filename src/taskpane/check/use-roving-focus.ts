import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

export interface RovingFocus {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The one item that Tab reaches; arrow keys make another one it. */
  readonly activeKey: string | null;
  /** Focuses an item by its key. */
  readonly focus: (key: string) => void;
  /** Brings an item into sight, where it is not, without taking the focus. */
  readonly reveal: (key: string) => void;
  /** For the element around the items. */
  readonly handlers: {
    readonly onFocus: (event: { readonly target: EventTarget }) => void;
    readonly onBlur: (event: { readonly relatedTarget: EventTarget | null }) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Marks the element of an item by its key, and within it the one that is focused for the whole. */
export const ITEM = 'data-roving-item';
export const ITEM_FOCUS = 'data-roving-focus';

/**
 * Arrow keys, Home and End in a list whose items hold several buttons: Tab goes to
 * one item and its buttons, then on. When the focused item goes away, the one that
 * takes its place is focused, so that nobody has to find the way back.
 */
export function useRovingFocus(keys: readonly string[]): RovingFocus {
  const list = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const [place, setPlace] = useState({ key: keys[0] ?? null, index: 0 });
  const isThere = place.key !== null && keys.includes(place.key);
  const activeKey = isThere ? place.key : (keys[Math.min(place.index, keys.length - 1)] ?? null);

  useLayoutEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body && document.hasFocus();
    if (isLost && activeKey !== null) elementOf(list.current, activeKey)?.focus();
  }, [activeKey]);

  function onKeyDown(event: KeyboardEvent): void {
    const target = targetIndex(event.key, activeKey === null ? -1 : keys.indexOf(activeKey), keys.length);
    const key = target === null ? undefined : keys[target];
    if (key === undefined || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    elementOf(list.current, key)?.focus();
  }

  const handlers: RovingFocus['handlers'] = {
    onFocus: ({ target }) => {
      hasFocus.current = true;
      const key = target instanceof Element ? target.closest(`[${ITEM}]`)?.getAttribute(ITEM) : null;
      if (key) setPlace({ key, index: keys.indexOf(key) });
    },
    onBlur: ({ relatedTarget }) => {
      hasFocus.current = relatedTarget instanceof Node && (list.current?.contains(relatedTarget) ?? false);
    },
    onKeyDown,
  };
  return {
    list,
    activeKey,
    focus: (key) => elementOf(list.current, key)?.focus(),
    reveal: (key) => elementOf(list.current, key)?.closest(`[${ITEM}]`)?.scrollIntoView({ block: 'nearest' }),
    handlers,
  };
}

function elementOf(list: HTMLElement | null, key: string): HTMLElement | null {
  const items = list?.querySelectorAll(`[${ITEM}]`) ?? [];
  const item = [...items].find((each) => each.getAttribute(ITEM) === key);
  return item?.querySelector<HTMLElement>(`[${ITEM_FOCUS}]`) ?? null;
}

function targetIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
