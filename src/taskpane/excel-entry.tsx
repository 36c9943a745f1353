import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { openGuideIn } from '../guide/open-guide';
import type { WorkbookHost } from '../workbook/workbook-host';
import { Store } from './state/store';
import { languageAtStart, languageOfTag } from './office/office-language';
import { officeReady } from './office/office-ready';
import { Pane } from './pane';
import { paneThemeOf } from './theme/office-theme';
import { isContrastForced } from './theme/system-theme';

const clock = (): Date => new Date();

/** What went wrong with listening for changes: Excel tells of it at any time. */
const listening = new Store<{ readonly problem: unknown }>({ problem: null });

/** The workbook that is open in Excel. What is not needed for the first paint is fetched meanwhile. */
async function connect(): Promise<WorkbookHost> {
  const [{ ExcelHost }] = await Promise.all([import('../hosts/excel/excel-host'), officeReady()]);
  return new ExcelHost((problem) => listening.set({ problem }));
}

const host = connect();

function ExcelPane() {
  const [language, setLanguage] = useState(() => languageAtStart(window.location.search, navigator.language));
  const [theme, setTheme] = useState(() => paneThemeOf(undefined, isContrastForced()));
  const { problem } = useSyncExternalStore(listening.subscribe, listening.get);
  useEffect(() => {
    const adopt = (): void => {
      setLanguage(languageOfTag(Office.context.displayLanguage));
      setTheme(paneThemeOf(Office.context.officeTheme, isContrastForced()));
    };
    // Why Office is missing is said by the pane, which waits for the same promise.
    host.then(adopt, () => undefined);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const openGuide = useMemo(() => openGuideIn(language), [language]);
  return <Pane {...{ host, language, theme, clock, openGuide }} hostProblem={problem} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for the pane');
createRoot(root).render(<ExcelPane />);
