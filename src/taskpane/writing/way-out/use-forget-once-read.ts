import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RecordingBook } from '../../../recording/recording';

/**
 * After a writing: what was stated is forgotten once the workbook has been read again,
 * so that nothing seems unwritten in between; or when the task is left before that.
 */
export function useForgetOnceRead(book: RecordingBook, forget: () => void) {
  const [isWritten, setIsWritten] = useState(false);
  const latest = useRef(forget);
  latest.current = forget;
  useLayoutEffect(() => {
    if (!isWritten) return undefined;
    return () => {
      latest.current();
      setIsWritten(false);
    };
  }, [book, isWritten]);
  return { isWritten, onWritten: useCallback(() => setIsWritten(true), []) };
}
