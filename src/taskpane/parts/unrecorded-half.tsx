import { Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { HalfYear } from '../../records/half-year';
import { halfText } from '../../reports/format/period';
import type { UnrecordedHalf } from '../../reports/unrecorded-half';
import { usePane } from '../state/pane-context';

export interface UnrecordedHalfBarProps {
  readonly half: HalfYear;
  readonly unrecorded: UnrecordedHalf;
  /** The person wants it all the same. */
  readonly isWanted: boolean;
  readonly onWanted: (isWanted: boolean) => void;
}

const useStyles = makeStyles({ yes: { marginLeft: '-8px', fontWeight: tokens.fontWeightSemibold } });

/** Nothing is recorded of the half-year: how many people would be said to be in arrears, and the yes that this needs. */
export function UnrecordedHalfBar({ half, unrecorded: { accused }, isWanted, onWanted }: UnrecordedHalfBarProps) {
  const styles = useStyles();
  const { words } = usePane();
  const values = { half: halfText(half, words), count: accused };
  if (accused === 0) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{words('pane.unrecorded.empty', values)}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words('pane.unrecorded.accuses', values)}
        <div>
          <Checkbox
            className={styles.yes}
            label={words('pane.unrecorded.yes', values)}
            checked={isWanted}
            onChange={(_, { checked }) => onWanted(checked === true)}
          />
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
