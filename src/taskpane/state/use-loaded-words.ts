import { useEffect, useMemo, useState } from 'react';
import { frameWords, loadWords } from '../../locales/load-words';
import type { Language, Words } from '../../locales/words';

export interface LoadedWords {
  /** Those of the frame until all are there. */
  readonly words: Words;
  readonly state: 'loading' | 'complete' | 'failed';
  /** Fetches them once more. */
  readonly retry: () => void;
}

/** The words of a language; after a change of language the former ones stay until the new ones are there. */
export function useLoadedWords(language: Language): LoadedWords {
  const [complete, setComplete] = useState<{ readonly words: Words } | null>(null);
  const [attempt, setAttempt] = useState({ count: 0, failed: false });
  useEffect(() => {
    let isWanted = true;
    loadWords(language).then(
      (words) => {
        if (isWanted) setComplete({ words });
      },
      () => {
        // The frame says so and offers to try again; there are no words for more.
        if (isWanted) setAttempt(({ count }) => ({ count, failed: true }));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [language, attempt.count]);
  return useMemo(() => {
    const state = complete ? 'complete' : attempt.failed ? 'failed' : 'loading';
    const retry = (): void => setAttempt(({ count }) => ({ count: count + 1, failed: false }));
    return { words: complete?.words ?? frameWords(language), state, retry };
  }, [complete, attempt.failed, language]);
}
