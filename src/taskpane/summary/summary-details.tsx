import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import { yearOfHalf } from '../../records/half-year';
import type { HalfYearSummary } from '../../reports/half-year-summary';
import { CompactTable, type CompactRow } from '../parts/compact-table';
import { usePane } from '../state/pane-context';
import { useSidePage } from '../state/side-page';
import { useKept } from '../state/use-kept';
import { membersTable, monthsTable, openTable, sectionsTable, stepsTable, type SummaryTable } from './summary-tables';

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
  const { openMember } = useSidePage();
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
        const rows = table.rows.map(withLead);
        const title = words(`summaryScreen.tables.${id}`, { count: table.rows.length });
        return (
          <AccordionItem key={id} value={id}>
            <AccordionHeader as="h2" size="small">
              {title}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              {table.rows.length > 0 && (
                <CompactTable label={title} columns={table.columns} rows={rows} moreText={moreText} />
              )}
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

  /** A name leads to the person's page. */
  function withLead({ member, ...row }: SummaryTable['rows'][number]): CompactRow {
    if (member === undefined) return row;
    const label = words('memberScreen.open', { name: row.texts[0] ?? '' });
    const year = yearOfHalf(summary.half);
    return { ...row, leads: [{ label, go: () => openMember(member, year) }] };
  }
}
