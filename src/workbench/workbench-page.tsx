import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { openGuideIn } from '../guide/open-guide';
import type { Language, Words } from '../locales/words';
import type { CheckResult } from '../rules/check-result';
import { download } from '../taskpane/parts/download';
import type { Clock } from '../taskpane/state/clock';
import { useLoadedWords } from '../taskpane/state/use-loaded-words';
import { fluentTheme, type PaneTheme } from '../taskpane/theme/pane-theme';
import { useSystemTheme } from '../taskpane/theme/system-theme';
import { TopBar } from './bars/top-bar';
import type { BookWork } from './book/file-work';
import type { BookState, WorkbenchHost } from './book/workbench-host';
import { gridPalette } from './grid/colours';
import { KeptOffers, NotKept } from './kept/kept-offers';
import { useUnsavedWork } from './kept/use-unsaved-work';
import { Books, bookFileOf, type BookFile } from './page/books';
import { ConvertedLine } from './page/converted-line';
import { useDroppedFile } from './page/drop-target';
import { LoadedPart } from './page/loaded-part';
import { OpeningLine } from './page/opening-line';
import { usePreferences, type Preferences } from './page/preferences';
import { ProblemLine } from './page/problem-line';
import { SheetBoundary } from './page/sheet-boundary';
import { Split } from './page/split';
import { useLeaveWarning } from './page/use-leave-warning';
import { usePageKeys } from './page/use-page-keys';

/** Not a class: Fluent puts the provider's classes on what it opens above the page too, which would then cover it. */
const WHOLE_HEIGHT = { height: '100%' };

const useStyles = makeStyles({
  column: { height: '100%', display: 'flex', flexDirection: 'column', position: 'relative' },
  waiting: { flexGrow: 1 },
  // What is said above the sheet keeps its height, however little there is.
  said: { flexShrink: 0 },
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

/** What is fetched beside the page, and shown when it is there. */
const loadSheet = () => import('./book/sheet-area').then(({ SheetArea }) => SheetArea);
const loadPane = () => import('../taskpane/pane').then(({ Pane }) => Pane);
const loadDialog = () => import('./page/unsaved-dialog').then(({ UnsavedDialog }) => UnsavedDialog);

export interface WorkbenchPageProps {
  readonly sample: BookFile;
  /** A thread of its own for a workbook. */
  readonly startWork: () => BookWork;
  readonly clock: Clock;
}

/** The workbench: a workbook in a grid and the pane beside it. */
export function WorkbenchPage(props: WorkbenchPageProps) {
  const [preferences, setPreferences] = usePreferences();
  const { language } = preferences;
  const systemTheme = useSystemTheme();
  const theme = preferences.theme === 'system' ? systemTheme : preferences.theme;
  const { words, state, retry } = useLoadedWords(language);
  return (
    <FluentProvider theme={fluentTheme(theme)} style={WHOLE_HEIGHT} lang={language}>
      {state === 'complete' && (
        <Workbench {...props} {...{ preferences, language, theme, words }} onPreferences={setPreferences} />
      )}
      {state === 'failed' && (
        <p role="alert">
          {words('frame.partFailed')} <button onClick={retry}>{words('frame.retry')}</button>
        </p>
      )}
    </FluentProvider>
  );
}

interface WorkbenchProps extends WorkbenchPageProps {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly words: Words;
}

function Workbench({ sample, startWork, clock, preferences, onPreferences, language, theme, words }: WorkbenchProps) {
  const styles = useStyles();
  const [books] = useState(() => new Books(startWork));
  const { host, opening, problem } = useSyncExternalStore(books.store.subscribe, books.store.get);
  const { isUnsaved, canUndo, canRedo, isBusy } = useBookState(host);
  const unsaved = useUnsavedWork(host);
  const [checked, setChecked] = useState<CheckResult | null>(null);
  const [waiting, setWaiting] = useState<BookFile | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  useEffect(() => void books.open(sample), [books, sample]);
  const ask = useCallback(
    (file: BookFile): void => {
      if (isUnsaved) setWaiting(file);
      else void books.open(file);
    },
    [isUnsaved, books],
  );
  const askForFile = useCallback((file: File): void => ask(bookFileOf(file)), [ask]);
  const save = useCallback(async (): Promise<void> => {
    if (!host) return;
    download(await host.finished(), host.name, 'xlsx');
    host.markSaved();
  }, [host]);
  const openGuide = useMemo(() => openGuideIn(language), [language]);
  const undo = useCallback((): void => void host?.undo(), [host]);
  const redo = useCallback((): void => void host?.redo(), [host]);
  const choose = useCallback((): void => chooser.current?.click(), []);
  const isOver = useDroppedFile(askForFile);
  useLeaveWarning(isUnsaved);
  usePageKeys({ onOpen: choose, onSave: () => void save(), onUndo: undo, onRedo: redo });
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words('workbench.title');
  }, [language, words]);

  return (
    <>
      <div className={styles.column}>
        <TopBar
          {...{ words, isUnsaved, canUndo, canRedo, preferences, onPreferences }}
          isBusy={isBusy && opening === null}
          file={host?.name ?? null}
          onOpen={choose}
          onSave={() => void save()}
          onUndo={undo}
          onRedo={redo}
        />
        <div className={styles.said}>
          <OpeningLine opening={opening} words={words} onCancel={() => books.cancel()} />
          <ProblemLine problem={problem} words={words} onClose={() => books.setProblem(null)} />
          {isUnsaved && unsaved.state.problem !== null && <NotKept problem={unsaved.state.problem} words={words} />}
          {host?.conversion && (
            <ConvertedLine key={host.conversion.name} conversion={host.conversion} saved={host.name} words={words} />
          )}
          <KeptOffers
            {...{ language, words }}
            offers={unsaved.state.offers}
            onTake={({ id, name }) =>
              ask({ name, bytes: () => unsaved.work.bytesOf(id), onOpened: () => unsaved.work.takeOver(id) })
            }
            onDrop={({ id }) => void unsaved.work.drop(id)}
          />
        </div>
        {host ? (
          <Split
            sheetLabel={words('workbench.sheet')}
            dividerLabel={words('workbench.resize')}
            sheet={
              <SheetBoundary of={host} words={words}>
                <LoadedPart load={loadSheet} words={words}>
                  {(SheetArea) => (
                    <SheetArea
                      {...{ host, checked, words }}
                      palette={gridPalette(theme)}
                      onProblem={books.setProblem}
                    />
                  )}
                </LoadedPart>
              </SheetBoundary>
            }
            pane={
              <LoadedPart load={loadPane} words={words}>
                {(Pane) => <Pane {...{ host, language, theme, clock, openGuide }} onChecked={setChecked} />}
              </LoadedPart>
            }
          />
        ) : (
          problem === null && <Spinner className={styles.waiting} label={words('workbench.loading')} delay={300} />
        )}
        {isOver && <div className={styles.drop}>{words('workbench.drop')}</div>}
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen once more.
          event.target.value = '';
          if (file) askForFile(file);
        }}
      />
      {waiting && (
        <LoadedPart load={loadDialog} words={words}>
          {(UnsavedDialog) => (
            <UnsavedDialog
              file={host?.name ?? ''}
              words={words}
              onAnswer={(answer) => {
                setWaiting(null);
                if (answer === 'stay') return;
                void (answer === 'save' ? save() : Promise.resolve()).then(() => books.open(waiting));
              }}
            />
          )}
        </LoadedPart>
      )}
    </>
  );
}

const NOTHING = { isUnsaved: false, canUndo: false, canRedo: false, isBusy: false };
const never = (): (() => void) => () => undefined;

function useBookState(host: WorkbenchHost | null): Pick<BookState, keyof typeof NOTHING> {
  return useSyncExternalStore(host?.store.subscribe ?? never, host?.store.get ?? (() => NOTHING));
}
