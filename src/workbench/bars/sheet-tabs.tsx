import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Words } from '../../locales/words';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    overflowX: 'auto',
    scrollbarWidth: 'thin',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { flexShrink: 0 },
});

export interface SheetTabsProps {
  readonly sheets: readonly string[];
  readonly current: string;
  readonly words: Words;
  readonly onOpen: (sheet: string) => void;
}

/** The sheets of the workbook, as tabs below the grid. */
export function SheetTabs({ sheets, current, words, onOpen }: SheetTabsProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, sheets]);
  return (
    <div ref={bar} className={styles.bar}>
      <TabList
        size="small"
        selectedValue={current}
        onTabSelect={(_, { value }) => onOpen(String(value))}
        aria-label={words('workbench.sheets')}
      >
        {sheets.map((sheet) => (
          <Tab key={sheet} value={sheet} className={styles.tab}>
            {sheet}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
