import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Words } from '../../locales/words';
import { cellRef } from '../../records/cell-ref';
import { listText } from '../../reports/format/list';
import type { Edit } from '../../workbook/edit';
import { usePane } from '../session/pane-context';
import { paneSentence } from '../shell/pane-sentence';
import type { UseWriting } from './use-writing';
import { writtenAreas } from './written-areas';

const useStyles = makeStyles({
  // In sight wherever the screen is scrolled to, and without moving anything else on it.
  place: { position: 'sticky', bottom: tokens.spacingVerticalS, zIndex: 1 },
  bar: { boxShadow: tokens.shadow8 },
});

/** What was written and where, with the way back; or why nothing was. Stands last on a screen. */
export function WrittenBar({ writing, undo, forget }: UseWriting) {
  const styles = useStyles();
  const { session, words } = usePane();
  if (writing.state === 'nothing' || writing.state === 'busy') return null;
  const written = writing.state === 'written' ? writing : null;
  const sheet = written?.written.applied.sheets[0];
  return (
    <div className={styles.place}>
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
    </div>
  );
}

function writtenText(edits: readonly Edit[], sheets: readonly string[], words: Words): string {
  const areas = edits.flatMap((edit) => (edit.kind === 'set-cells' ? writtenAreas(edit) : []));
  const sentences = [
    ...(areas.length > 0 ? [words('pane.written.cells', { cells: listText(areas, words) })] : []),
    ...sheets.map((sheet) => words('pane.written.sheet', { sheet })),
    ...(sheets.length > 0 ? [words('pane.written.undoInExcel')] : []),
  ];
  return sentences.join(' ');
}
