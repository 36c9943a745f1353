import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { WordKeyIn } from '../../locales/word-key';
import { AtHomeForm } from '../at-home/at-home-form';
import { usePane, usePaneState } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { About } from './about';
import { CompareRosterForm } from './compare-roster-form';
import { HolidaysForm } from './holidays-form';
import { MissingSheets } from './missing-sheets';
import { NextYearForm } from './next-year-form';
import { RecognisedSheets } from './recognised-sheets';
import { SettingsForm } from './settings-form';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalS}` },
  // Heads begin where the text of the pane does; what is in them, a little further in.
  parts: { marginLeft: '-10px' },
  panel: { margin: '0 0 0 10px', paddingBottom: tokens.spacingVerticalM },
});

/** 工作簿: what was recognised and how to correct it, the settings, missing sheets. Of use also where nothing was recognised. */
export default function WorkbookScreen() {
  const styles = useStyles();
  const { words, settingsAsked } = usePane();
  const { reading, snapshot, atHome } = usePaneState();
  const [opened, setOpened] = useKept<readonly string[]>('workbook/opened', ['tables']);
  const settings = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (settingsAsked === 0) return;
    // Alone, so that they begin where the eye is.
    setOpened(['settings']);
    settings.current?.scrollIntoView();
    // Only when they are asked for: from then on the person opens and closes.
  }, [settingsAsked]);
  if (!snapshot) return null;
  const tables = reading?.tables ?? [];
  const parts: readonly (readonly [WordKeyIn<'workbookScreen.sections'>, ReactNode])[] = [
    ['tables', <RecognisedSheets key="tables" snapshot={snapshot} tables={tables} />],
    ['settings', <SettingsForm key="settings" tables={tables} />],
    ...(atHome ? ([['atHome', <AtHomeForm key="atHome" />]] as const) : []),
    ['compare', <CompareRosterForm key="compare" />],
    ['nextYear', <NextYearForm key="nextYear" />],
    ['holidays', <HolidaysForm key="holidays" />],
    ['missing', <MissingSheets key="missing" snapshot={snapshot} />],
    ['about', <About key="about" />],
  ];
  return (
    <>
      {!reading && <p className={styles.intro}>{words('workbookScreen.nothing')}</p>}
      <Accordion
        className={styles.parts}
        multiple
        collapsible
        openItems={[...opened]}
        onToggle={(_, { openItems }) => setOpened(openItems.map(String))}
      >
        {parts.map(([id, part]) => (
          <AccordionItem key={id} value={id}>
            <AccordionHeader as="h2">
              <span ref={id === 'settings' ? settings : null}>{words(`workbookScreen.sections.${id}`)}</span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>{part}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
