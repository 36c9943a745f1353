import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import type { HalfYearSummary } from '../../reports/half-year-summary';
import { CompactTable } from '../parts/compact-table';
import { usePane } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { membersTable, monthsTable, openTable, sectionsTable, stepsTable } from './summary-tables';

const TABLES = {
  open: openTable,
  months: monthsTable,
  steps: stepsTable,
  sections: sectionsTable,
  members: membersTable,
};
const ORDER = ['open', 'months', 'steps', 'sections', 'members'] as const;

const useStyles = makeStyles({ panel: { margin: 0 }, note: { margin: 0 } });

/** The figures behind the charts, table by table. */
export function SummaryDetails({ summary }: { readonly summary: HalfYearSummary }) {
  const styles = useStyles();
  const { words } = usePane();
  const [opened, setOpened] = useKept<readonly string[]>('summary/tables', ['open']);
  const moreText = (count: number): string => words('summaryScreen.more', { count });
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...opened]}
      onToggle={(_, { openItems }) => setOpened(openItems.map(String))}
    >
      {ORDER.map((id) => {
        const table = TABLES[id](summary, words);
        const title = words(`summaryScreen.tables.${id}`, { count: table.rows.length });
        return (
          <AccordionItem key={id} value={id}>
            <AccordionHeader as="h2" size="small">
              {title}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              {table.rows.length > 0 && <CompactTable label={title} {...table} moreText={moreText} />}
              {id === 'open' && table.rows.length === 0 && (
                <p className={styles.note}>{words('summaryScreen.nothingOpen')}</p>
              )}
              {id === 'open' && summary.open.makeUps === null && (
                <p className={styles.note}>{words('summaryScreen.makeUpsUntold')}</p>
              )}
              {id === 'sections' && table.rows.length === 0 && (
                <p className={styles.note}>{words('reports.summary.noSections')}</p>
              )}
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}
