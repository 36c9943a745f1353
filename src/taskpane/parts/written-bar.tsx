import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { cellRef } from '../../records/cell-ref';
import { FormulaInTheWay, WorkbookChanged } from '../../workbook/errors';
import { usePane } from '../state/pane-context';
import { ProblemText } from '../shell/problem-text';
import { ChangedCells } from './changed-cells';
import { FormulaChoices } from './formula-choices';
import type { UseWriting } from './use-writing';
import { writtenText } from './written-text';

const useStyles = makeStyles({
  // In sight wherever the screen is scrolled to, and without moving anything else on it.
  place: { position: 'sticky', bottom: tokens.spacingVerticalS, zIndex: 1 },
  bar: { boxShadow: tokens.shadow8 },
});

/** What was written and where, with the way back; or why nothing was, and what can be done. Stands last on a screen. */
export function WrittenBar(all: UseWriting) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { writing, write, undo, forget } = all;
  if (writing.state === 'nothing' || writing.state === 'busy') return null;
  const written = writing.state === 'written' ? writing : null;
  const failed = writing.state === 'failed' ? writing : null;
  const sheet = written?.applied.sheets[0];
  return (
    <div className={styles.place}>
      <MessageBar
        className={styles.bar}
        intent={failed ? 'error' : 'success'}
        politeness={failed ? 'assertive' : 'polite'}
        layout="multiline"
      >
        <MessageBarBody>
          {failed && <ProblemText problem={failed.problem} />}
          {failed?.problem instanceof WorkbookChanged && <ChangedCells cells={failed.problem.cells} />}
          {writing.state === 'undone' && words('pane.undone')}
          {written && writtenText(written.edits, written.applied, words)}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={words('pane.close')}
              onClick={forget}
            />
          }
        >
          {failed?.problem instanceof FormulaInTheWay && (
            <FormulaChoices
              cells={failed.problem.cells.map(({ cell }) => cell)}
              edits={failed.edits}
              onWrite={(edits) => void write(edits, failed.onWritten)}
            />
          )}
          {written?.applied.undo && (
            <Button size="small" onClick={() => void undo()}>
              {words('pane.undo')}
            </Button>
          )}
          {sheet !== undefined && (
            <Button size="small" onClick={() => void session.reveal(cellRef(sheet, 1, 1))}>
              {words('pane.written.open')}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
