import { useEffect } from 'react';

export interface PageKeys {
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Keys that hold wherever the focus is: those of Excel for files, undoing and going between sheet and pane. */
export function usePageKeys({ onOpen, onSave, onUndo, onRedo }: PageKeys): void {
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      o: onOpen,
      s: onSave,
      z: onUndo,
      y: onRedo,
      'shift z': onRedo,
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'F6') {
        event.preventDefault();
        goToOtherPart();
        return;
      }
      const key = `${event.shiftKey ? 'shift ' : ''}${event.key.toLowerCase()}`;
      const action = (event.ctrlKey || event.metaKey) && !event.altKey ? actions[key] : undefined;
      // While a text is being typed, undoing is about the text.
      if (!action || (/[yz]$/.test(key) && isTyping(event.target))) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onOpen, onSave, onUndo, onRedo]);
}

/** Brings the keyboard to the selected cell. */
export function focusSheet(): void {
  document.querySelector<HTMLElement>('[data-cell]')?.focus({ preventScroll: true });
}

function goToOtherPart(): void {
  const pane = document.querySelector('[data-region="pane"]');
  if (pane?.contains(document.activeElement)) focusSheet();
  else pane?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && !(target.dataset.cell !== undefined && target.value === '');
}
