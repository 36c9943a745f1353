import { usePaneState, type ScreenId } from '../state/pane-context';
import { LazyPart } from './lazy-part';
import { Screens } from './screens';

const loadProblem = () => import('./problem-bar');

/** What stands under the tabs: what went wrong last, and the screen in front. */
export function Body({ screen }: { readonly screen: ScreenId }) {
  const { problem, phase } = usePaneState();
  return (
    <>
      {phase === 'ready' && problem !== null && <LazyPart load={loadProblem} waiting={null} />}
      <Screens current={screen} />
    </>
  );
}
