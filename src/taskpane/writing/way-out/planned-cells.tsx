import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Words } from '../../../locales/words';
import type { PlannedCell } from '../../../recording/recording';
import type { Table } from '../../../reading/tables/table';
import type { Snapshot } from '../../../workbook/snapshot';
import { ChangeList } from '../../parts/change-list';
import { usePane } from '../../state/pane-context';
import { rowNames } from './row-names';

/** So many cells are seen at a glance; more are folded away under their sheets. */
const AT_A_GLANCE = 14;

export interface PlannedCellsProps {
  readonly cells: readonly PlannedCell[];
  readonly tables: readonly Table[];
  readonly snapshot: Snapshot;
}

const useStyles = makeStyles({
  folded: { margin: '0 0 0 -10px' },
  panel: { margin: `0 0 ${tokens.spacingVerticalS} 10px` },
});

/** Every cell that will be written, old and new, sheet by sheet; many of them folded, with their number. */
export function PlannedCells({ cells, tables, snapshot }: PlannedCellsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const sheets = [...new Set(cells.map(({ cell }) => cell.sheet))];
  const nameOf = rowNames(tables, snapshot);
  return (
    <Accordion
      className={styles.folded}
      multiple
      collapsible
      defaultOpenItems={cells.length <= AT_A_GLANCE ? sheets : []}
    >
      {sheets.map((sheet) => {
        const ofSheet = cells.filter(({ cell }) => cell.sheet === sheet);
        return (
          <AccordionItem key={sheet} value={sheet}>
            <AccordionHeader as="h3" size="small">
              {headText(sheet, ofSheet, words)}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ChangeList
                changes={ofSheet.map(({ cell, oldText, newText, isNewRow }) => ({
                  cell,
                  oldValue: oldText,
                  newValue: newText,
                  whose: isNewRow ? null : nameOf(cell),
                }))}
              />
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

function headText(sheet: string, cells: readonly PlannedCell[], words: Words): string {
  const rows = new Set(cells.filter(({ isNewRow }) => isNewRow).map(({ cell }) => cell.row)).size;
  const values = { sheet, count: cells.length, rows };
  return words(rows > 0 ? 'recordScreen.out.newRows' : 'recordScreen.out.cells', values);
}
