import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Words } from '../../locales/words';
import { cellRef, fullAddress } from '../../records/cell-ref';
import { listText } from '../../reports/format/list';
import type { Edit } from '../../workbook/edit';
import { usePane } from '../session/pane-context';
import { paneSentence } from '../shell/pane-sentence';
import type { UseWriting } from './use-writing';

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalS } });

/** What was written and where, with the way back; or why nothing was. */
export function WrittenBar({ writing, undo, forget }: UseWriting) {
  const styles = useStyles();
  const { session, words } = usePane();
  if (writing.state === 'nothing' || writing.state === 'busy') return null;
  const written = writing.state === 'written' ? writing : null;
  const sheet = written?.written.applied.sheets[0];
  return (
    <MessageBar
      className={styles.bar}
      intent={writing.state === 'failed' ? 'error' : 'success'}
      politeness={writing.state === 'failed' ? 'assertive' : 'polite'}
      layout="multiline"
    >
      <MessageBarBody>
        {writing.state === 'failed' && paneSentence(writing.problem, words)}
        {writing.state === 'undone' && words('pane.undone')}
        {written && writtenText(written.edits, written.written.applied.sheets, words)}
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
        {written?.written.undo && (
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
  );
}

function writtenText(edits: readonly Edit[], sheets: readonly string[], words: Words): string {
  const cells = edits.flatMap((edit) =>
    edit.kind === 'set-cells'
      ? edit.changes.map(({ row, column }) => fullAddress(cellRef(edit.sheet, row, column)))
      : [],
  );
  const sentences = [
    ...(cells.length > 0 ? [words('pane.written.cells', { cells: listText(cells, words) })] : []),
    ...sheets.map((sheet) => words('pane.written.sheet', { sheet })),
    ...(sheets.length > 0 ? [words('pane.written.undoInExcel')] : []),
  ];
  return sentences.join(' ');
}
