import { useEffect, useState } from 'react';

/** Work that is done sooner shows nothing at all. */
const LATE_MILLISECONDS = 300;

/** True once the work has taken so long that a person begins to wonder. */
export function useLate(isWorking: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(() => setIsLate(true), LATE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isWorking]);
  return isWorking && isLate;
}
