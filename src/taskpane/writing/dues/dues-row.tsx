import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { memo, useId } from 'react';
import type { Words } from '../../../locales/words';
import { NO_FEN } from '../../../records/fen';
import type { Month } from '../../../records/month';
import type { MemberDuesOfMonth } from '../../../recording/dues/dues-of-month';
import { amountText } from '../../../reports/format/amount';
import { dateText } from '../../../reports/format/period';
import { MemberLink } from '../../parts/member-link';
import { usePane } from '../../state/pane-context';
import { DuesDetails } from './dues-details';
import { newDetails, type StatedDues } from './dues-draft';

export interface DuesRowProps {
  readonly person: MemberDuesOfMonth;
  /** What tells the member from others of the same name. */
  readonly mark: string | null;
  readonly month: Month;
  readonly months: readonly Month[];
  readonly isPaid: boolean;
  /** What was open from before is paid too. */
  readonly paysBefore: boolean;
  /** Null while the form is closed. */
  readonly details: StatedDues | null;
  readonly onPaid: (person: MemberDuesOfMonth, isPaid: boolean) => void;
  readonly onBefore: (person: MemberDuesOfMonth, isPaid: boolean) => void;
  readonly onDetails: (person: MemberDuesOfMonth, details: StatedDues | null) => void;
}

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    maxWidth: 'none',
    marginLeft: '-8px',
    '& > label': { flexGrow: 1, padding: '6px 0 6px 4px' },
  },
  settled: { flexGrow: 1, padding: '6px 0' },
  person: { padding: '0 0 4px 8px' },
  before: { marginLeft: '16px', '& > label': { padding: '2px 0 6px 4px', fontSize: tokens.fontSizeBase200 } },
  amount: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  faint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** One member: what is due, whether it is paid now, and everything else behind a button. */
export const DuesRow = memo(function DuesRow(props: DuesRowProps) {
  const { person, mark, month, months, isPaid, paysBefore, details, onPaid, onBefore, onDetails } = props;
  const styles = useStyles();
  const { words } = usePane();
  const detailsId = useId();
  const name = mark === null ? person.name : `${person.name} ${mark}`;
  // What is still to be paid; of those who paid it all, what it was.
  const amount = person.settled ? person.due : (person.open ?? person.due);
  const facts = factsOf(person, month, words);
  const saidOf = facts !== '' && <div className={styles.faint}>{facts}</div>;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        {person.settled && details?.kind !== 'months' ? (
          <div className={styles.settled}>
            <MemberLink member={person.member}>{name}</MemberLink>
            {saidOf}
          </div>
        ) : (
          <Checkbox
            className={styles.name}
            label={
              <>
                {name}
                {saidOf}
              </>
            }
            checked={isPaid}
            onChange={(_, { checked }) => onPaid(person, checked === true)}
          />
        )}
        {amount !== null && <span className={styles.amount}>{amountText(amount)}</span>}
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={words('recordScreen.dues.more', { name })}
          aria-expanded={details !== null}
          aria-controls={details === null ? undefined : detailsId}
          onClick={() => onDetails(person, details === null ? newDetails(month) : null)}
        />
      </div>
      {person.arrearsBefore > NO_FEN && (
        <Checkbox
          className={styles.before}
          label={words('recordScreen.dues.before', { amount: amountText(person.arrearsBefore) })}
          checked={paysBefore}
          onChange={(_, { checked }) => onBefore(person, checked === true)}
        />
      )}
      {details && (
        <div id={detailsId} role="group" aria-label={name}>
          <div className={styles.person}>
            <MemberLink member={person.member}>{words('memberScreen.open', { name })}</MemberLink>
          </div>
          <DuesDetails details={details} months={months} onChange={(next) => onDetails(person, next)} />
        </div>
      )}
    </li>
  );
});

/** What is known beside the due: paid already, exempt, unclear. */
function factsOf(person: MemberDuesOfMonth, month: Month, words: Words): string {
  const { due, paid, paidOn, settled, exempt, noDue, isComputed, farFrom, unreadable } = person;
  const amount = amountText(paid);
  const facts = [
    ...(paid > 0 && due !== null && !settled ? [words('recordScreen.dues.ofDue', { amount: amountText(due) })] : []),
    ...(paid > 0 && paidOn === null ? [words('recordScreen.dues.paid', { amount })] : []),
    ...(paid > 0 && paidOn !== null
      ? [words('recordScreen.dues.paidWhen', { amount, date: dateText(paidOn, words, month) })]
      : []),
    ...(exempt ? [words('recordScreen.dues.exempt')] : []),
    ...(isComputed ? [words('recordScreen.dues.computed')] : []),
    ...(farFrom === null ? [] : [words('recordScreen.dues.farFrom', { last: amountText(farFrom) })]),
    ...(noDue === 'unknown' ? [words('recordScreen.dues.unknown')] : []),
    ...(unreadable ? [words('recordScreen.dues.unreadable')] : []),
  ];
  return facts.join(' · ');
}
