import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../locales/words';
import type { CheckResult } from '../rules/check-result';
import type { Clock } from './state/clock';
import { loadCore } from './state/load-core';
import { PaneContext, type PaneContextValue, type ScreenId } from './state/pane-context';
import { PaneSession, type SessionOptions } from './state/pane-session';
import type { RecordTarget } from './state/record-target';
import { SidePages } from './state/side-page';
import { useLoadedWords } from './state/use-loaded-words';
import { Body } from './shell/body';
import { PartFailed } from './shell/part-failed';
import { Shell } from './shell/shell';
import { fluentTheme, type PaneTheme } from './theme/pane-theme';

export interface PaneProps {
  /** The workbook, or the promise of one: the pane is on screen before Excel has answered. Another one begins anew. */
  readonly host: SessionOptions['host'];
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly clock: Clock;
  /** What went wrong with the host since, if anything. */
  readonly hostProblem?: unknown;
  /** Opens the guide at a rule's id, or at its beginning with null. Without it the pane offers no help. */
  readonly openGuide?: (topic: string | null) => void;
  /** Told what the last check found, whenever that changes; null while no month has been checked. */
  readonly onChecked?: (result: CheckResult | null) => void;
}

/**
 * Not a class: Fluent puts the provider's classes on what it opens above the page too,
 * which would then cover it. Scroll bars and the calendars of date fields, which the
 * browser draws, follow the theme.
 */
function wholeHeight(theme: PaneTheme) {
  return { height: '100%', colorScheme: theme === 'light' ? 'light' : 'dark' };
}

/** The whole pane, for any host. Fills the element that it is put into, which needs a height. */
export function Pane(props: PaneProps) {
  const [shown, setShown] = useState({ host: props.host, count: 0 });
  if (shown.host !== props.host) setShown({ host: props.host, count: shown.count + 1 });
  return <PaneOfHost key={shown.count} {...props} />;
}

function PaneOfHost({ host, language, theme, clock, hostProblem, openGuide, onChecked }: PaneProps) {
  const [session] = useState(() => new PaneSession({ host, clock, loadCore }));
  const { words, state: wordsState, retry } = useLoadedWords(language);
  const fluent = useMemo(() => fluentTheme(theme), [theme]);
  const [screen, setScreen] = useState<ScreenId>('overview');
  const [recordTarget, setRecordTarget] = useState<RecordTarget | null>(null);
  const [checkTarget, setCheckTarget] = useState<PaneContextValue['checkTarget']>(null);
  const [settingsAsked, setSettingsAsked] = useState(0);
  useEffect(() => {
    void session.start();
    return () => session.stop();
  }, [session]);
  useEffect(() => {
    if (hostProblem) session.report(hostProblem);
  }, [session, hostProblem]);
  useEffect(() => {
    const tell = (): void => onChecked?.(session.store.get().checked?.result ?? null);
    tell();
    return session.store.subscribe(tell);
  }, [session, onChecked]);
  const pane = useMemo<PaneContextValue>(
    () => ({
      session,
      language,
      words,
      hasWords: wordsState === 'complete',
      clock,
      openScreen: setScreen,
      openCheck: (period) => {
        setScreen('check');
        setCheckTarget({ period });
      },
      checkTarget,
      openRecord: (target) => {
        setScreen('record');
        setRecordTarget(target);
      },
      recordTarget,
      openSettings: () => {
        setScreen('workbook');
        setSettingsAsked((count) => count + 1);
      },
      settingsAsked,
      openGuide: openGuide ?? null,
    }),
    [session, language, words, wordsState, clock, checkTarget, recordTarget, settingsAsked, openGuide],
  );
  return (
    <FluentProvider theme={fluent} style={wholeHeight(theme)} lang={language}>
      <PaneContext value={pane}>
        <SidePages>
          <Shell screen={screen} onScreen={setScreen}>
            {wordsState === 'complete' && <Body screen={screen} />}
            {wordsState === 'failed' && <PartFailed retry={retry} />}
          </Shell>
        </SidePages>
      </PaneContext>
    </FluentProvider>
  );
}
