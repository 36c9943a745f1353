import { Button } from '@fluentui/react-components';
import type { CellRef } from '../../records/cell-ref';
import type { Edit } from '../../workbook/edit';
import { usePane } from '../state/pane-context';
import { overFormulas, withoutCells } from './formula-edits';

export interface FormulaChoicesProps {
  /** Where the formulas stand. */
  readonly cells: readonly CellRef[];
  /** What was to be written. */
  readonly edits: readonly Edit[];
  readonly onWrite: (edits: readonly Edit[]) => void;
}

/** Formulas stand where something was to be written: values take their place, or they are left alone. */
export function FormulaChoices({ cells, edits, onWrite }: FormulaChoicesProps) {
  const { words } = usePane();
  const rest = withoutCells(edits, cells);
  return (
    <>
      <Button size="small" onClick={() => onWrite(overFormulas(edits, cells))}>
        {words('pane.formula.replace')}
      </Button>
      {rest.length > 0 && (
        <Button size="small" onClick={() => onWrite(rest)}>
          {words('pane.formula.leaveOut')}
        </Button>
      )}
    </>
  );
}
