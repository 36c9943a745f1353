import { makeStyles, tokens } from '@fluentui/react-components';
import type { SignInLine } from '../../../recording/attendance/sign-in-list';
import { usePane } from '../../state/pane-context';
import { signInCounts, type SignInDraft } from './sign-in-draft';

const SHOWN = ['present', 'leave', 'absent', 'unmarked'] as const;

const useStyles = makeStyles({
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** 到会 20 · 请假 2 · 未登记 2 */
export function SignInCountLine({
  lines,
  draft,
}: {
  readonly lines: readonly SignInLine[];
  readonly draft: SignInDraft;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const counts = signInCounts(lines, draft);
  const parts = SHOWN.filter((each) => each === 'present' || counts[each] > 0);
  return (
    <p className={styles.counts}>
      {parts.map((each) => words(`recordScreen.signIn.counts.${each}`, { count: counts[each] })).join(' · ')}
    </p>
  );
}
