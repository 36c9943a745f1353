import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { openGuideIn } from '../guide/open-guide';
import type { WorkbookHost } from '../workbook/workbook-host';
import { Store } from './state/store';
import { languageAtStart, languageOfTag } from './office/office-language';
import { officeArrived, officeReady } from './office/office-ready';
import { whenSeen } from './office/when-seen';
import { Pane } from './pane';
import { paneThemeOf } from './theme/office-theme';
import { isContrastForced } from './theme/system-theme';

const clock = (): Date => new Date();

/** What went wrong with listening for changes: Excel tells of it at any time. */
const listening = new Store<{ readonly problem: unknown }>({ problem: null });

/** Office is asked for at once, seen or not: the ribbon's buttons need it too. */
let askedAtStart: Promise<void> | null = officeReady();
askedAtStart.catch(() => undefined);

let connecting: Promise<WorkbookHost> | null = null;

/** The workbook that is open in Excel, connected to once. What is not needed for the first paint is fetched meanwhile. */
function connect(): Promise<WorkbookHost> {
  connecting ??= Promise.all([import('../hosts/excel/excel-host'), askedAtStart ?? officeReady()]).then(
    ([{ ExcelHost }]) => new ExcelHost((problem) => listening.set({ problem })),
  );
  askedAtStart = null;
  const attempt = connecting;
  // The next try asks Office anew.
  attempt.catch(() => {
    if (connecting === attempt) connecting = null;
  });
  return attempt;
}

function ExcelPane() {
  const [language, setLanguage] = useState(() => languageAtStart(window.location.search, navigator.language));
  const [theme, setTheme] = useState(() => paneThemeOf(undefined, isContrastForced()));
  const { problem } = useSyncExternalStore(listening.subscribe, listening.get);
  useEffect(() => {
    const adopt = (): void => {
      setLanguage(languageOfTag(Office.context.displayLanguage));
      setTheme(paneThemeOf(Office.context.officeTheme, isContrastForced()));
    };
    void officeArrived.then(adopt);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const openGuide = useMemo(() => openGuideIn(language), [language]);
  return <Pane {...{ language, theme, clock, openGuide }} host={connect} hostProblem={problem} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for the pane');
void whenSeen().then(() => {
  // The host is fetched while the pane is being drawn, not after.
  connect().catch(() => undefined);
  createRoot(root).render(<ExcelPane />);
});
