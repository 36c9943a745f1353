import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { openGuideIn } from '../guide/open-guide';
import { wordsOf } from '../locales/words';
import type { CheckResult } from '../rules/check-result';
import { Pane } from '../taskpane/pane';
import { download } from '../taskpane/parts/download';
import type { Clock } from '../taskpane/state/clock';
import { fluentTheme } from '../taskpane/theme/pane-theme';
import { useSystemTheme } from '../taskpane/theme/system-theme';
import { TopBar } from './bars/top-bar';
import { SheetArea } from './book/sheet-area';
import type { FileWork } from './book/file-work';
import type { BookState, WorkbenchHost } from './book/workbench-host';
import { gridPalette } from './grid/colours';
import { useDroppedFile } from './page/drop-target';
import { usePreferences } from './page/preferences';
import { ProblemLine } from './page/problem-line';
import { SheetBoundary } from './page/sheet-boundary';
import { Split } from './page/split';
import { UnsavedDialog } from './page/unsaved-dialog';
import { bookFileOf, useBooks, type BookFile } from './page/use-books';
import { useLeaveWarning } from './page/use-leave-warning';
import { usePageKeys } from './page/use-page-keys';

/** Not a class: Fluent puts the provider's classes on what it opens above the page too, which would then cover it. */
const WHOLE_HEIGHT = { height: '100%' };

const useStyles = makeStyles({
  column: { height: '100%', display: 'flex', flexDirection: 'column', position: 'relative' },
  waiting: { flexGrow: 1 },
  drop: {
    position: 'absolute',
    inset: 0,
    zIndex: 10,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    outline: `3px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: '-12px',
  },
});

export interface WorkbenchPageProps {
  readonly sample: BookFile;
  /** Who reads and writes files. */
  readonly work: FileWork;
  readonly clock: Clock;
}

/** The workbench: a workbook in a grid and the pane beside it. */
export function WorkbenchPage({ sample, work, clock }: WorkbenchPageProps) {
  const styles = useStyles();
  const [preferences, setPreferences] = usePreferences();
  const systemTheme = useSystemTheme();
  const theme = preferences.theme === 'system' ? systemTheme : preferences.theme;
  const { language } = preferences;
  const words = useMemo(() => wordsOf(language), [language]);
  const { host, isOpening, problem, setProblem, open } = useBooks(sample, work);
  const { isUnsaved, canUndo, isBusy } = useBookState(host);
  const [checked, setChecked] = useState<CheckResult | null>(null);
  const [waiting, setWaiting] = useState<BookFile | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const ask = useCallback(
    (file: File): void => (isUnsaved ? setWaiting(bookFileOf(file)) : open(bookFileOf(file))),
    [isUnsaved, open],
  );
  const save = useCallback(async (): Promise<void> => {
    if (!host) return;
    download(await host.finished(), host.name, 'xlsx');
    host.markSaved();
  }, [host]);
  const openGuide = useMemo(() => openGuideIn(language), [language]);
  const undo = useCallback((): void => void host?.undo(), [host]);
  const choose = useCallback((): void => chooser.current?.click(), []);
  const isOver = useDroppedFile(ask);
  useLeaveWarning(isUnsaved);
  usePageKeys({ onOpen: choose, onSave: () => void save(), onUndo: undo });
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words('workbench.title');
  }, [language, words]);

  return (
    <FluentProvider theme={fluentTheme(theme)} style={WHOLE_HEIGHT} lang={language}>
      <div className={styles.column}>
        <TopBar
          {...{ words, isUnsaved, canUndo, preferences }}
          isBusy={isOpening || isBusy}
          file={host?.name ?? null}
          onPreferences={setPreferences}
          onOpen={choose}
          onSave={() => void save()}
          onUndo={undo}
        />
        <ProblemLine problem={problem} words={words} onClose={() => setProblem(null)} />
        {host ? (
          <Split
            sheetLabel={words('workbench.sheet')}
            dividerLabel={words('workbench.resize')}
            sheet={
              <SheetBoundary of={host} words={words}>
                <SheetArea {...{ host, checked, words }} palette={gridPalette(theme)} onProblem={setProblem} />
              </SheetBoundary>
            }
            pane={<Pane {...{ host, language, theme, clock, openGuide }} onChecked={setChecked} />}
          />
        ) : (
          problem === null && <Spinner className={styles.waiting} label={words('workbench.loading')} delay={300} />
        )}
        {isOver && <div className={styles.drop}>{words('workbench.drop')}</div>}
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen once more.
          event.target.value = '';
          if (file) ask(file);
        }}
      />
      <UnsavedDialog
        file={waiting ? (host?.name ?? '') : null}
        words={words}
        onAnswer={(answer) => {
          setWaiting(null);
          if (answer === 'stay' || !waiting) return;
          void (answer === 'save' ? save() : Promise.resolve()).then(() => open(waiting));
        }}
      />
    </FluentProvider>
  );
}

const NOTHING = { isUnsaved: false, canUndo: false, isBusy: false };
const never = (): (() => void) => () => undefined;

function useBookState(host: WorkbenchHost | null): Pick<BookState, keyof typeof NOTHING> {
  return useSyncExternalStore(host?.store.subscribe ?? never, host?.store.get ?? (() => NOTHING));
}
