import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { monthText } from '../../../reports/format/period';
import type { RecordingNote } from '../../../recording/recording';
import { noteSentence } from '../../../reports/note-sentence';
import { usePane } from '../../state/pane-context';
import type { Preparation } from './use-preparation';

export interface PrepareOfferProps {
  readonly preparation: Preparation;
  /** The month is the one in front: said in full before anything is typed for it. */
  readonly isInFront: boolean;
  readonly onPreview: () => void;
}

/** What is added and where; everything else that is to be known stands in the preview. */
const IN_SHORT: ReadonlySet<RecordingNote['id']> = new Set([
  'prepare-columns-added',
  'prepare-columns-inserted',
  'prepare-sheet-copied',
]);

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  action: { marginTop: tokens.spacingVerticalXS },
});

/** The month is not there yet: what would be added for it, once, and the way to add it. */
export function PrepareOffer({ preparation: { month, recording }, isInFront, onPreview }: PrepareOfferProps) {
  const styles = useStyles();
  const { words } = usePane();
  const name = monthText(month, words);
  const canPrepare = recording.edits.length > 0;
  const button = (
    <Button size="small" onClick={onPreview}>
      {words('recordScreen.prepare.button', { month: name })}
    </Button>
  );
  if (!isInFront) return canPrepare ? button : null;
  return (
    <MessageBar intent={canPrepare ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {words(canPrepare ? 'recordScreen.prepare.title' : 'recordScreen.prepare.cannot', { month: name })}
        </MessageBarTitle>
        <ul className={styles.list}>
          {recording.remarks
            .filter(({ id }) => !canPrepare || IN_SHORT.has(id))
            .map((note, index) => (
              <li key={index}>{noteSentence(note, words)}</li>
            ))}
        </ul>
        {canPrepare && (
          <>
            {words('recordScreen.prepare.orWith')}
            <div className={styles.action}>{button}</div>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
