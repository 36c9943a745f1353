import { makeStyles } from '@fluentui/react-components';
import type { SignInLine } from '../../../recording/attendance/sign-in-list';
import type { RovingFocus } from '../../check/use-roving-focus';
import { usePane } from '../../state/pane-context';
import type { TellApart } from '../people/tell-apart';
import { presenceOf, type SignInDraft } from './sign-in-draft';
import { SignInRow, type SignInRowProps } from './sign-in-row';

export interface SignInRowsProps extends Pick<SignInRowProps, 'onPresence' | 'onDetails'> {
  readonly lines: readonly SignInLine[];
  readonly draft: SignInDraft;
  readonly tellApart: TellApart;
  readonly roving: RovingFocus;
}

const useStyles = makeStyles({ items: { listStyleType: 'none', margin: 0, padding: 0 } });

/** The members, one row each; arrow keys go from one to the next. */
export function SignInRows({ lines, draft, tellApart, roving, onPresence, onDetails }: SignInRowsProps) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div ref={roving.list} {...roving.handlers}>
      <ul className={styles.items} aria-label={words('recordScreen.signIn.list')}>
        {lines.map((line) => (
          <SignInRow
            key={line.member}
            line={line}
            mark={tellApart(line.member)}
            presence={presenceOf(line, draft)}
            stated={draft.marks[line.member] ?? null}
            isActive={line.member === roving.activeKey}
            onPresence={onPresence}
            onDetails={onDetails}
          />
        ))}
      </ul>
    </div>
  );
}
