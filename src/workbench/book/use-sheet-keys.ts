import { useEffect, useRef } from 'react';

export interface SheetKeys {
  readonly onFind: () => void;
  readonly onFilter: () => void;
}

/** Keys of the sheet that hold wherever the focus is: finding (Ctrl+F, Ctrl+H) and filtering (Ctrl+Shift+L), as in Excel. */
export function useSheetKeys(keys: SheetKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = `${event.shiftKey ? 'shift ' : ''}${event.key.toLowerCase()}`;
      if (key === 'f' || key === 'h') latest.current.onFind();
      else if (key === 'shift l') latest.current.onFilter();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
