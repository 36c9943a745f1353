import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { LeaveKind } from '../../../records/attendance';
import { usePane } from '../../state/pane-context';
import { Choice } from '../../workbook/choice';

const LEAVE_KINDS: readonly LeaveKind[] = ['unspecified', 'personal', 'sick', 'publicDuty', 'travel', 'vacation'];

export interface LeaveDetails {
  readonly leaveKind: LeaveKind;
  readonly reason: string;
  readonly approver: string;
}

export interface LeaveFieldsProps {
  readonly value: LeaveDetails;
  readonly onChange: (change: Partial<LeaveDetails>) => void;
}

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: '100%' },
});

/** What kind of leave, why, and who allowed it. */
export function LeaveFields({ value, onChange }: LeaveFieldsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const kind = words('recordScreen.leave.kind');
  return (
    <div className={styles.fields}>
      <Field label={kind} size="small">
        <Choice
          label={kind}
          value={value.leaveKind}
          options={LEAVE_KINDS.map((each) => ({ value: each, text: words(`recordScreen.leave.kinds.${each}`) }))}
          onPick={(picked) => onChange({ leaveKind: picked as LeaveKind })}
        />
      </Field>
      {(['reason', 'approver'] as const).map((field) => (
        <Field key={field} label={words(`recordScreen.leave.${field}`)} size="small">
          <Input
            className={styles.input}
            size="small"
            value={value[field]}
            onChange={(_, { value: text }) => onChange({ [field]: text })}
          />
        </Field>
      ))}
    </div>
  );
}
