import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NO_FEN } from '../../../records/fen';
import type { IsoDate } from '../../../records/iso-date';
import type { DuesOfMonth } from '../../../recording/dues/dues-of-month';
import { amountText } from '../../../reports/format/amount';
import { usePane } from '../../state/pane-context';
import { TextField } from '../people/text-field';
import { canPay, pickedDues, type DuesDraft } from './dues-draft';

export interface DuesHeadProps {
  readonly dues: DuesOfMonth;
  readonly draft: DuesDraft;
  readonly today: IsoDate;
  readonly onAllPaid: (withBefore: boolean) => void;
  readonly onPaidOn: (text: string) => void;
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  open: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  faint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** How much is open, "all paid today", and the day of payment. */
export function DuesHead({ dues, draft, today, onAllPaid, onPaidOn }: DuesHeadProps) {
  const styles = useStyles();
  const { words } = usePane();
  const open = dues.people.filter(canPay);
  const late = dues.people.filter(({ arrearsBefore }) => arrearsBefore > NO_FEN);
  // Those with a form of their own may pay other amounts; the preview tells.
  const picked = pickedDues(draft, dues.people);
  const amount = amountText(dues.totals.open);
  return (
    <>
      <p className={styles.open}>
        {open.length === 0
          ? words('recordScreen.dues.allSettled')
          : words('recordScreen.dues.totals.open', { amount, count: open.length })}
      </p>
      {late.length > 0 && (
        <p className={styles.text}>
          {words('recordScreen.dues.totals.before', {
            amount: amountText(dues.totals.arrearsBefore),
            count: late.length,
          })}
        </p>
      )}
      {open.length + late.length > 0 && (
        <div className={styles.line}>
          {open.length > 0 && (
            <Button size="small" onClick={() => onAllPaid(false)}>
              {words('recordScreen.dues.allPaid')}
            </Button>
          )}
          {late.length > 0 && (
            <Button size="small" onClick={() => onAllPaid(true)}>
              {words('recordScreen.dues.allPaidWithBefore')}
            </Button>
          )}
          <span className={styles.faint}>{words('recordScreen.dues.allPaidHint')}</span>
        </div>
      )}
      <TextField
        label={words('recordScreen.dues.paidOn')}
        type="date"
        value={draft.paidOn ?? today}
        onType={onPaidOn}
      />
      {picked.count > 0 && (
        <p className={styles.text} role="status">
          {words('recordScreen.dues.totals.picked', {
            count: picked.count,
            amount: amountText(picked.amount),
          })}
        </p>
      )}
    </>
  );
}
