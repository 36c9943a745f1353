import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { SCREENS, usePaneState, type ScreenId } from '../state/pane-context';
import type { PaneState } from '../state/pane-state';
import { LazyPart, type LazyPartProps } from './lazy-part';

/** Each screen is a file of its own, fetched when it is first opened: its default export, without properties. */
const LOAD: Readonly<Record<ScreenId, LazyPartProps['load']>> = {
  overview: () => import('../overview/overview-screen'),
  check: () => import('../check/check-screen'),
  notice: () => import('../notice/notice-screen'),
  summary: () => import('../summary/summary-screen'),
  record: () => import('../writing/record-screen'),
  workbook: () => import('../workbook/workbook-screen'),
};

const loadPhase: LazyPartProps['load'] = () => import('../phases/phase-screen');

const useStyles = makeStyles({ hidden: { display: 'none' } });

/** The id of the tab of a screen and of the panel that it opens. */
export const tabId = (screen: ScreenId): string => `theme-day-tab-${screen}`;
export const panelId = (screen: ScreenId): string => `theme-day-panel-${screen}`;

/** The screen in front; those that were opened before stay as they were left, out of sight. */
export function Screens({ current }: { readonly current: ScreenId }) {
  const styles = useStyles();
  const state = usePaneState();
  const opened = useOpened(current);
  return SCREENS.map((screen) => (
    <div
      key={screen}
      id={panelId(screen)}
      role="tabpanel"
      aria-labelledby={tabId(screen)}
      className={screen === current ? undefined : styles.hidden}
    >
      {stays(screen, current, opened) && isUsable(screen, state) && <LazyPart load={LOAD[screen]} waiting={null} />}
      {screen === current && !isUsable(screen, state) && <LazyPart load={loadPhase} waiting={null} />}
    </div>
  ));
}

/** Nothing is typed or chosen on the year's screen, and much is drawn: it is drawn anew when it comes to the front. */
function stays(screen: ScreenId, current: ScreenId, opened: ReadonlySet<ScreenId>): boolean {
  return screen === current || (screen !== 'overview' && opened.has(screen));
}

/** The workbook's own screen is the place to mend a workbook in which nothing was recognised. */
function isUsable(screen: ScreenId, { phase, snapshot }: PaneState): boolean {
  return phase === 'ready' || (screen === 'workbook' && phase === 'nothing-recognised' && snapshot !== null);
}

function useOpened(current: ScreenId): ReadonlySet<ScreenId> {
  const [opened, setOpened] = useState<ReadonlySet<ScreenId>>(new Set([current]));
  if (opened.has(current)) return opened;
  const more = new Set([...opened, current]);
  setOpened(more);
  return more;
}
