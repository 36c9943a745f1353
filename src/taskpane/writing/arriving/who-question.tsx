import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { Member } from '../../../records/member';
import { shownNames } from '../../../reports/shown-names';
import { usePane } from '../../state/pane-context';
import { Choice } from '../../workbook/choice';

/** Nobody of the branch, or not to be recorded. */
export const NOBODY = 'nobody';

export interface WhoQuestionProps {
  readonly question: string;
  /** Who may be meant, likeliest first: they stand at the head of the choice. */
  readonly offers: readonly Member[];
  readonly members: readonly Member[];
  /** A member's key, NOBODY, or '' while it is open. */
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

const useStyles = makeStyles({ question: { paddingBottom: tokens.spacingVerticalXS } });

/** Somebody who is not certain, with a choice of the roster's names. */
export function WhoQuestion({ question, offers, members, answer, onAnswer }: WhoQuestionProps) {
  const styles = useStyles();
  const { words } = usePane();
  const shown = shownNames(members);
  const inOrder = [...new Set([...offers, ...members])];
  return (
    <Field className={styles.question} label={question} size="small">
      <Choice
        label={question}
        value={answer}
        options={[
          { value: '', text: words('arriving.box.choose') },
          ...inOrder.map((member) => ({ value: member.key, text: shown.get(member.key) ?? member.displayName })),
          { value: NOBODY, text: words('arriving.box.nobody') },
        ]}
        onPick={onAnswer}
      />
    </Field>
  );
}
