import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { memo, type KeyboardEvent } from 'react';
import type { SignInLine } from '../../../recording/attendance/sign-in-list';
import { ITEM, ITEM_FOCUS } from '../../check/use-roving-focus';
import { MemberLink } from '../../parts/member-link';
import { usePane } from '../../state/pane-context';
import { LeaveFields } from '../people/leave-fields';
import { presenceOfKey } from './presence-keys';
import type { StatedMark, StatedPresence } from './sign-in-draft';

const PRESENCES: readonly StatedPresence[] = ['present', 'leave', 'absent'];

export interface SignInRowProps {
  readonly line: SignInLine;
  /** What tells the member from others of the same name. */
  readonly mark: string | null;
  readonly presence: StatedPresence | 'notExpected' | null;
  /** What was stated in the pane; null where the row is as the sheet has it. */
  readonly stated: StatedMark | null;
  /** Tab reaches it. */
  readonly isActive: boolean;
  readonly onPresence: (line: SignInLine, presence: StatedPresence | null) => void;
  readonly onDetails: (line: SignInLine, details: Partial<StatedMark>) => void;
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: '2px 0',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  faint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  choices: { display: 'flex', gap: tokens.spacingHorizontalXXS },
  choice: { minWidth: 0, padding: '0 7px', fontWeight: tokens.fontWeightRegular },
  // Most are present: what is so for most is said quietly, so that the others are seen.
  present: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2 },
  },
  details: { gridColumn: '1 / -1', padding: '4px 0 8px 8px' },
});

/** One member: present, leave or absent. Remembered, for a key changes but one of eighty. */
export const SignInRow = memo(function SignInRow(props: SignInRowProps) {
  const { line, mark, presence, stated, isActive, onPresence, onDetails } = props;
  const styles = useStyles();
  const { words } = usePane();
  const tabIndex = isActive ? 0 : -1;

  function onKey(event: KeyboardEvent): void {
    const asked = presenceOfKey(event);
    if (asked === undefined) return;
    event.preventDefault();
    onPresence(line, asked);
  }

  function press(pressed: StatedPresence): void {
    // A second tap takes back what was stated by the first.
    onPresence(line, stated?.presence === pressed ? null : pressed);
  }

  return (
    <li className={styles.row} {...{ [ITEM]: line.member }}>
      <span>
        <MemberLink member={line.member} tabIndex={-1}>
          {line.displayName}
        </MemberLink>
        {mark !== null && <span className={styles.faint}>{` ${mark}`}</span>}
        <SheetMark line={line} presence={presence} />
      </span>
      <span role="group" aria-label={nameOf(line, mark)} className={styles.choices} onKeyDown={onKey}>
        {PRESENCES.map((each) => (
          <ToggleButton
            key={each}
            className={mergeClasses(styles.choice, each === 'present' && presence === each && styles.present)}
            size="small"
            tabIndex={tabIndex}
            checked={presence === each}
            appearance={presence === each && each !== 'present' ? 'primary' : 'subtle'}
            onClick={() => press(each)}
            // The space bar means present, wherever in the row it is pressed; the browser would click on its release.
            onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
            {...(each === 'present' ? { [ITEM_FOCUS]: '' } : {})}
          >
            {words(`recordScreen.signIn.presence.${each}`)}
          </ToggleButton>
        ))}
      </span>
      {stated?.presence === 'leave' && (
        // Keys that are typed here belong to the fields alone.
        <div className={styles.details} onKeyDown={(event) => event.stopPropagation()}>
          <LeaveFields value={stated} onChange={(change) => onDetails(line, change)} />
        </div>
      )}
    </li>
  );
});

function nameOf({ displayName }: SignInLine, mark: string | null): string {
  return mark === null ? displayName : `${displayName} ${mark}`;
}

/** What the sheet says, where the three buttons cannot say it. */
function SheetMark({ line, presence }: Pick<SignInRowProps, 'line' | 'presence'>) {
  const styles = useStyles();
  const { words } = usePane();
  const { mark, markText } = line;
  if (markText === '' || (mark !== null && mark.presence === presence && presence !== 'notExpected')) return null;
  const key = mark === null ? 'recordScreen.signIn.unreadable' : 'recordScreen.signIn.inSheet';
  return <div className={styles.faint}>{words(key, { mark: markText })}</div>;
}
