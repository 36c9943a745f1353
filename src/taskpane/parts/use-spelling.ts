import { useEffect, useState } from 'react';
import type { SpellingOf } from '../../people/name-search';
import { usePane } from '../state/pane-context';

const UNKNOWN: SpellingOf = () => null;

/** Loads what tells the pinyin of names once somebody searches; until then names are found by their characters. */
export function useSpelling(isWanted: boolean): SpellingOf {
  const { session } = usePane();
  const [spelling, setSpelling] = useState<{ readonly of: SpellingOf }>({ of: UNKNOWN });
  useEffect(() => {
    if (!isWanted || spelling.of !== UNKNOWN) return;
    import('../../people/pinyin').then(
      ({ pinyinOf }) => setSpelling({ of: pinyinOf }),
      (problem: unknown) => session.report(problem),
    );
  }, [isWanted, spelling, session]);
  return spelling.of;
}
