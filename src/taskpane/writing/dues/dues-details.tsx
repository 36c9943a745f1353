import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { parseMonth, type Month } from '../../../records/month';
import { monthText } from '../../../reports/format/period';
import { usePane } from '../../state/pane-context';
import { Choice } from '../../workbook/choice';
import { TextField } from '../people/text-field';
import { DUES_KINDS, problemOf, type DuesKind, type DuesProblem, type StatedDues } from './dues-draft';

export interface DuesDetailsProps {
  readonly details: StatedDues;
  readonly months: readonly Month[];
  readonly onChange: (details: StatedDues) => void;
}

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, padding: '0 0 8px 8px' },
  kinds: { flexWrap: 'wrap', marginLeft: '-8px' },
  span: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** Several months at once, an exemption, or the standard anew. */
export function DuesDetails({ details, months, onChange }: DuesDetailsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { kind } = details;
  const problem = problemOf(details);
  const said = (which: DuesProblem) => (problem === which ? words(`recordScreen.dues.${which}`) : null);
  return (
    <div className={styles.form}>
      <RadioGroup
        className={styles.kinds}
        layout="horizontal"
        aria-label={words('recordScreen.dues.kind')}
        value={kind}
        onChange={(_, { value }) => onChange({ ...details, kind: value as DuesKind })}
      >
        {DUES_KINDS.map((each) => (
          <Radio key={each} value={each} label={words(`recordScreen.dues.kinds.${each}`)} />
        ))}
      </RadioGroup>
      {kind === 'standard' ? (
        <p className={styles.text}>{words('recordScreen.dues.standardIntro')}</p>
      ) : (
        <div className={styles.span}>
          {(['from', 'to'] as const).map((end) => (
            <Field
              key={end}
              label={words(`recordScreen.dues.${end}`)}
              size="small"
              {...(end === 'to' && problem === 'spanWrong'
                ? { validationMessage: words('recordScreen.dues.spanWrong') }
                : {})}
            >
              <Choice
                label={words(`recordScreen.dues.${end}`)}
                value={details[end]}
                options={months.map((month) => ({ value: month, text: monthText(month, words) }))}
                onPick={(picked) => onChange({ ...details, [end]: parseMonth(picked) ?? details[end] })}
              />
            </Field>
          ))}
        </div>
      )}
      {kind === 'months' && (
        <TextField
          label={words('recordScreen.dues.amount')}
          hint={words('recordScreen.dues.amountHint')}
          problem={said('amountWrong')}
          inputMode="decimal"
          value={details.amount}
          onType={(amount) => onChange({ ...details, amount })}
        />
      )}
      {kind === 'exempt' && (
        <TextField
          label={words('recordScreen.dues.reason')}
          problem={said('reasonMissing')}
          required
          value={details.reason}
          onType={(reason) => onChange({ ...details, reason })}
        />
      )}
    </div>
  );
}
