import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Words } from '../../locales/words';
import type { Table } from '../../reading/tables/table';
import { listText } from '../../reports/format/list';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { capitalised } from '../parts/capitalised';
import { useWriting } from '../parts/use-writing';
import { WrittenBar } from '../parts/written-bar';
import { usePane } from '../state/pane-context';
import { useKept } from '../state/use-kept';
import { mappingsOf, NO_CORRECTION, type Correction } from './correction';
import { mappingRows } from './mapping-rows';
import type { ShownTable } from './shown-table';
import { TableColumns } from './table-columns';
import { tablesOnSheet } from './unread-sheet';
import { WriteRows } from './write-rows';

export interface RecognisedSheetsProps {
  readonly snapshot: Snapshot;
  readonly tables: readonly Table[];
}

const useStyles = makeStyles({
  sheets: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  header: { display: 'grid', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  what: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  panel: { display: 'grid', gap: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalS },
});

/** Every sheet with what it was taken for; opened, its columns. Corrections of all sheets are written together. */
export function RecognisedSheets({ snapshot, tables }: RecognisedSheetsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const writing = useWriting();
  const [corrections, setCorrections] = useKept<Readonly<Record<string, Correction>>>('workbook/corrections', {});
  const sheets = snapshot.sheets.map((sheet) => ({
    sheet,
    tables: tablesOnSheet(sheet, tables, corrections),
  }));
  const mappings = sheets.flatMap((each) =>
    each.tables.flatMap(({ key, table }) => mappingsOf(table, corrections[key] ?? NO_CORRECTION)),
  );
  const year = tables.find((table) => table.year !== null)?.year ?? null;
  const rows = mappingRows(tables, mappings);
  const columns = new Set(mappings.map(({ sheet, header }) => `${sheet}!${header}`)).size;
  return (
    <div className={styles.sheets}>
      <Accordion multiple collapsible>
        {sheets.map(({ sheet, tables: shown }) => (
          <AccordionItem key={sheet.name} value={sheet.name}>
            <SheetHeader
              sheet={sheet}
              what={whatItIs(
                sheet,
                shown.map(({ table }) => table),
                words,
              )}
            />
            <AccordionPanel>
              <div className={styles.panel}>
                {shown.map(({ key, table, isRead }) => (
                  <TableColumns
                    key={key}
                    table={table}
                    correction={corrections[key] ?? NO_CORRECTION}
                    onCorrect={(correction) => setCorrections({ ...corrections, [key]: correction })}
                    canChooseRow={!isRead}
                    year={year}
                  />
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      {rows.length > 0 && (
        <WriteRows
          title={words('workbookScreen.corrected', { count: columns })}
          note={words('workbookScreen.kept')}
          rows={rows}
          writing={writing}
          onDone={() => setCorrections({})}
        />
      )}
      <WrittenBar {...writing} />
    </div>
  );
}

interface SheetHeaderProps {
  readonly sheet: SheetSnapshot;
  readonly what: string;
}

/** The name of a sheet, and below it what it was taken for. */
function SheetHeader({ sheet: { name, visibility }, what }: SheetHeaderProps) {
  const styles = useStyles();
  const { words } = usePane();
  const sheet = visibility === 'visible' ? name : `${name}${words('workbookScreen.hidden')}`;
  return (
    <AccordionHeader as="h3" button={{ 'aria-label': words('workbookScreen.sheet', { sheet, what }) }}>
      <span className={styles.header}>
        <span>{sheet}</span>
        <span className={styles.what}>{capitalised(what)}</span>
      </span>
    </AccordionHeader>
  );
}

function whatItIs(sheet: SheetSnapshot, tables: readonly ShownTable[], words: Words): string {
  if (sheet.generated !== null) return words('workbookScreen.kinds.generated');
  if (sheet.values.length === 0) return words('workbookScreen.kinds.empty');
  const read = tables.filter(({ roles }) => roles.length > 0);
  if (read.length === 0) return words('workbookScreen.kinds.none');
  const lines = read.map((table) => tableLine(table, words));
  return listText(lines, words);
}

function tableLine({ roles, year, headerRow, rows }: ShownTable, words: Words): string {
  const role = listText(
    roles.map((each) => words(`terms.role.${each}`)),
    words,
  );
  const facts = { role, row: headerRow, count: rows };
  return year === null
    ? words('workbookScreen.tableFacts', facts)
    : words('workbookScreen.tableOfYear', { ...facts, year });
}
