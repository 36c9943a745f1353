import { useEffect, useState } from 'react';
import { usePane } from '../../state/pane-context';
import type { Initials } from './name-search';

const UNKNOWN: Initials = () => null;

/** Loads what tells the pinyin initials of names once somebody searches; until then names are found by their characters. */
export function useInitials(isWanted: boolean): Initials {
  const { session } = usePane();
  const [initials, setInitials] = useState<{ readonly of: Initials }>({ of: UNKNOWN });
  useEffect(() => {
    if (!isWanted || initials.of !== UNKNOWN) return;
    import('./pinyin-initials').then(
      ({ pinyinInitials }) => setInitials({ of: pinyinInitials }),
      (problem: unknown) => session.report(problem),
    );
  }, [isWanted, initials, session]);
  return initials.of;
}
