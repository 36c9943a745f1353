import { useCallback, useEffect, useState } from 'react';
import { madeNextYear, type MadeNextYear } from '../../recording/next-year/made-next-year';
import type { RecordingBook } from '../../recording/recording';
import { usePane } from '../state/pane-context';

export interface NextYearChoice {
  readonly year: number;
  readonly sameWorkbook: boolean;
}

export interface UseNextYear {
  /** Null until a person asks for it, and while it is being made. */
  readonly made: MadeNextYear | null;
  readonly isMaking: boolean;
  readonly make: () => void;
  readonly leave: () => void;
}

/** The step into the next year, made for looking at it and anew where the workbook changes meanwhile; nothing is written by it. */
export function useNextYear(book: RecordingBook, { year, sameWorkbook }: NextYearChoice): UseNextYear {
  const { session, words } = usePane();
  const [isAsked, setIsAsked] = useState(false);
  const [made, setMade] = useState<MadeNextYear | null>(null);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isCurrent = true;
    madeNextYear(book, { year, words, sameWorkbook }, (renewal) => session.renew(renewal)).then(
      (next) => {
        if (isCurrent) setMade(next);
      },
      (problem: unknown) => {
        if (!isCurrent) return;
        setIsAsked(false);
        session.report(problem);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isAsked, book, year, sameWorkbook, session, words]);
  const make = useCallback((): void => {
    setMade(null);
    setIsAsked(true);
  }, []);
  const leave = useCallback((): void => {
    setIsAsked(false);
    setMade(null);
  }, []);
  return { made, isMaking: isAsked && made === null, make, leave };
}
