import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sumFen } from '../../../records/fen';
import type { IsoDate } from '../../../records/iso-date';
import type { DuesOfMonth } from '../../../recording/dues/dues-of-month';
import { amountText } from '../../../reports/format/amount';
import { usePane } from '../../state/pane-context';
import { TextField } from '../people/text-field';
import { canPay, type DuesDraft } from './dues-draft';

export interface DuesHeadProps {
  readonly dues: DuesOfMonth;
  readonly draft: DuesDraft;
  readonly today: IsoDate;
  readonly onAllPaid: () => void;
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
  // Those with a form of their own may pay other amounts; the preview tells.
  const picked = dues.people.filter(({ member }) => draft.paid[member] === true && !draft.details[member]);
  const amount = amountText(dues.totals.open);
  return (
    <>
      <p className={styles.open}>
        {open.length === 0
          ? words('recordScreen.dues.allSettled')
          : words('recordScreen.dues.totals.open', { amount, count: open.length })}
      </p>
      {open.length > 0 && (
        <div className={styles.line}>
          <Button size="small" onClick={onAllPaid}>
            {words('recordScreen.dues.allPaid')}
          </Button>
          <span className={styles.faint}>{words('recordScreen.dues.allPaidHint')}</span>
        </div>
      )}
      <TextField
        label={words('recordScreen.dues.paidOn')}
        type="date"
        value={draft.paidOn ?? today}
        onType={onPaidOn}
      />
      {picked.length > 0 && (
        <p className={styles.text} role="status">
          {words('recordScreen.dues.totals.picked', {
            count: picked.length,
            amount: amountText(sumFen(picked.flatMap(({ due }) => due ?? []))),
          })}
        </p>
      )}
    </>
  );
}
