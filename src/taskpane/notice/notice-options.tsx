import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';
import type { NoticeChoices } from './use-notice-choices';

const useStyles = makeStyles({
  options: { display: 'grid', gap: tokens.spacingVerticalS },
  // Two dates side by side where there is room, else one below the other.
  period: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: '100%' },
});

/** What stands on the notice: each month or totals only, how long it is posted, whom to ask. */
export function NoticeOptions({ choices }: { readonly choices: NoticeChoices }) {
  const styles = useStyles();
  const { words } = usePane();
  const { problem } = choices;
  const fromProblem = problem === 'dateMissing' && choices.from === null;
  const toProblem = problem !== null && !fromProblem;
  return (
    <div className={styles.options}>
      <Field label={words('noticeScreen.columns')}>
        <RadioGroup
          layout="horizontal"
          value={choices.months ? 'months' : 'totals'}
          onChange={(_, { value }) => choices.setMonths(value === 'months')}
        >
          <Radio value="months" label={words('noticeScreen.byMonth')} />
          <Radio value="totals" label={words('noticeScreen.totalsOnly')} />
        </RadioGroup>
      </Field>
      <Field label={words('noticeScreen.order')}>
        <RadioGroup
          layout="horizontal"
          value={choices.order}
          onChange={(_, { value }) => choices.setOrder(value === 'debtors' ? 'debtors' : 'roster')}
        >
          <Radio value="roster" label={words('noticeScreen.rosterOrder')} />
          <Radio value="debtors" label={words('noticeScreen.debtorsFirst')} />
        </RadioGroup>
      </Field>
      <div className={styles.period}>
        <Field
          label={words('noticeScreen.from')}
          {...(fromProblem ? { validationMessage: words('noticeScreen.dateMissing') } : {})}
        >
          <Input
            className={styles.input}
            type="date"
            value={choices.fromText}
            onChange={(_, { value }) => choices.setFrom(value)}
          />
        </Field>
        <Field
          label={words('noticeScreen.to')}
          {...(toProblem ? { validationMessage: words(`noticeScreen.${problem}`) } : {})}
        >
          <Input
            className={styles.input}
            type="date"
            value={choices.toText}
            onChange={(_, { value }) => choices.setTo(value)}
          />
        </Field>
      </div>
      <Field label={words('noticeScreen.contact')} hint={words('noticeScreen.contactHint')}>
        <Input
          className={styles.input}
          value={choices.contact}
          maxLength={100}
          onChange={(_, { value }) => choices.setContact(value)}
        />
      </Field>
    </div>
  );
}
