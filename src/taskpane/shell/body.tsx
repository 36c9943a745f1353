import { makeStyles } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Requests } from '../at-home/requests';
import { usePane, usePaneState, type ScreenId } from '../state/pane-context';
import { useSidePage, type SidePage } from '../state/side-page';
import { LazyPart, type LazyPartProps } from './lazy-part';
import { leftovers } from './leftovers';
import { Screens } from './screens';

const loadProblem = () => import('./problem-bar');
const loadLeftover = () => import('./leftover-bar');

const loadCount = () => import('../at-home/quiet-count');
const loadSelected = () => import('../at-home/selected-place');

/** Screens on which what is selected in the sheet is of interest. */
const FOLLOWING: readonly ScreenId[] = ['overview', 'check'];

const PAGES: Readonly<Record<SidePage['kind'], LazyPartProps['load']>> = {
  member: () => import('../member/member-page'),
  reminders: () => import('../reminders/reminders-page'),
};

const useStyles = makeStyles({ hidden: { display: 'none' } });

/** What stands under the tabs: what went wrong last, what a write left unfinished, and the screen in front, or the page that lies over it. */
export function Body({ screen }: { readonly screen: ScreenId }) {
  const styles = useStyles();
  const { clock } = usePane();
  const { problem, phase, snapshot, atHome, checked } = usePaneState();
  const { page, leave } = useSidePage();
  const shown = phase === 'ready' ? page : null;
  // Where the pane shows nothing of it, Excel is not asked to tell what is selected.
  const follows = phase === 'ready' && atHome?.selection && shown === null && FOLLOWING.includes(screen);
  // A pane that opened by itself says at once how much there is to do, and no more.
  const showsCount = phase === 'ready' && checked === null && shown === null && atHome?.opening?.isOn() === true;
  useEffect(leave, [screen, leave]);
  const body = useScrollBehind(shown);
  return (
    <>
      {phase === 'ready' && problem !== null && <LazyPart load={loadProblem} waiting={null} />}
      {phase === 'ready' && leftovers(snapshot, clock()).length > 0 && <LazyPart load={loadLeftover} waiting={null} />}
      <Requests />
      {showsCount && <LazyPart load={loadCount} waiting={null} />}
      {shown && <LazyPart key={shown.kind} load={PAGES[shown.kind]} waiting={null} />}
      <div ref={body} className={shown ? styles.hidden : undefined}>
        <Screens current={screen} />
      </div>
      {follows && <LazyPart load={loadSelected} waiting={null} />}
    </>
  );
}

/** A page begins at its top; the screen behind it is found again scrolled as it was left. */
function useScrollBehind(page: SidePage | null) {
  const body = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    const scrolled = body.current?.closest('main');
    if (!scrolled) return;
    if (page) {
      place.current ??= scrolled.scrollTop;
      scrolled.scrollTop = 0;
    } else if (place.current !== null) {
      scrolled.scrollTop = place.current;
      place.current = null;
    }
  }, [page]);
  return body;
}
