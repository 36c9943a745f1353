import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Words } from '../../locales/words';

export interface LoadedPartProps<T> {
  /** Fetches what is shown; the same function each time. */
  readonly load: () => Promise<T>;
  readonly words: Words;
  readonly children: (part: T) => ReactNode;
}

/** A part of the page that is fetched when it is first shown, so that the page itself is there sooner. */
export function LoadedPart<T>({ load, words, children }: LoadedPartProps<T>) {
  const [part, setPart] = useState<{ readonly value: T } | 'waiting' | 'failed'>('waiting');
  const fetchIt = useCallback(() => {
    setPart('waiting');
    load().then(
      (value) => setPart({ value }),
      // Said below, with a way to try again.
      () => setPart('failed'),
    );
  }, [load]);
  useEffect(fetchIt, [fetchIt]);
  if (part === 'waiting') return <Spinner delay={300} label={words('workbench.loadingPart')} />;
  if (part !== 'failed') return children(part.value);
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{words('workbench.problems.part')}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={fetchIt}>{words('workbench.showAgain')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
