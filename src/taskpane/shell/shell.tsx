import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { hearButtons } from '../office/said-to-pane';
import { SCREENS, usePane, type ScreenId } from '../state/pane-context';
import { useSidePage } from '../state/side-page';
import { Header } from './header';
import { panelId, tabId } from './screens';
import { WorkbookLine } from './workbook-line';

const useStyles = makeStyles({
  pane: {
    height: '100%',
    overflowX: 'hidden',
    overflowY: 'auto',
    boxSizing: 'border-box',
    // What is focused must not end up under the tabs.
    scrollPaddingTop: '48px',
    scrollPaddingBottom: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  inset: { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  head: { paddingTop: tokens.spacingVerticalS },
  tabs: {
    flexWrap: 'wrap',
    position: 'sticky',
    top: 0,
    zIndex: 2,
    marginTop: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // In the narrowest pane the names of all screens still stand side by side, the longer English ones too.
  tab: { ':lang(en)': { '@media (max-width: 359px)': { paddingLeft: '2px', paddingRight: '2px' } } },
  body: { paddingBottom: tokens.spacingVerticalXXL },
});

export interface ShellProps {
  readonly screen: ScreenId;
  readonly onScreen: (screen: ScreenId) => void;
  readonly children: ReactNode;
}

/** The frame around every screen: whose workbook it is, what was recognised in it, the tabs. Scrolls as one. */
export function Shell({ screen, onScreen, children }: ShellProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { leave } = useSidePage();
  const pane = useScrollOfEach(screen);
  const focus = useFocusThatStays(screen);
  useEffect(() => hearButtons((said) => session.report(said)), [session]);
  return (
    <main ref={pane} className={styles.pane} {...focus}>
      <div className={mergeClasses(styles.inset, styles.head)}>
        <Header />
        <WorkbookLine />
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={screen}
        onTabSelect={(_, { value }) => {
          leave();
          onScreen(value as ScreenId);
        }}
        aria-label={words('frame.screensLabel')}
      >
        {SCREENS.map((each) => (
          <Tab key={each} className={styles.tab} id={tabId(each)} value={each} aria-controls={panelId(each)}>
            {words(`frame.screens.${each}`)}
          </Tab>
        ))}
      </TabList>
      <div className={mergeClasses(styles.inset, styles.body)}>{children}</div>
    </main>
  );
}

/** Each screen is found again scrolled as it was left. */
function useScrollOfEach(screen: ScreenId) {
  const pane = useRef<HTMLElement>(null);
  const places = useRef(new Map<ScreenId, number>());
  useLayoutEffect(() => {
    const element = pane.current;
    const known = places.current;
    if (!element) return;
    element.scrollTop = known.get(screen) ?? 0;
    const remember = (): void => void known.set(screen, element.scrollTop);
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [screen]);
  return pane;
}

/** What had the focus may be gone with its screen, or out of sight: then the tab of the screen in front has it. */
function useFocusThatStays(screen: ScreenId) {
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const left = SCREENS.filter((each) => each !== screen).map((each) => document.getElementById(panelId(each)));
    const last = focused.current;
    const isLost = last !== null && (!last.isConnected || left.some((panel) => panel?.contains(last)));
    if (isLost) document.getElementById(tabId(screen))?.focus();
  }, [screen]);
  return {
    onFocus: ({ target }: { readonly target: Element }) => void (focused.current = target),
    onBlur: () => void (focused.current = null),
  };
}
