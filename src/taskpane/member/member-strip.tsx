import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fullAddress } from '../../records/cell-ref';
import { monthName, monthText } from '../../reports/format/period';
import type { MemberMonth } from '../../reports/member/member-attendance';
import { monthSign, monthState, signLegend } from '../../reports/member/member-words';
import type { MemberYear } from '../../reports/member/member-year';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  item: { display: 'grid', textAlign: 'center' },
  strip: {
    display: 'grid',
    gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
    '@media (max-width: 520px)': { gridTemplateColumns: 'repeat(6, minmax(0, 1fr))' },
    gap: '2px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  month: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '44px',
    padding: '2px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'center',
    ...createFocusOutlineStyle(),
  },
  leads: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  name: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  present: { borderBottom: `3px solid ${tokens.colorStatusSuccessBorder2}` },
  leave: { borderBottom: `3px solid ${tokens.colorStatusWarningBorder2}` },
  absent: { borderBottom: `3px solid ${tokens.colorStatusDangerBorder2}` },
  faint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The twelve months with their marks; a sign in each says what its colour says, and each leads to its cell. */
export function MemberStrip({ year }: { readonly year: MemberYear }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      <ul className={styles.strip} aria-label={words('memberScreen.strip')}>
        {year.attendance.months.map((month) => (
          <li key={month.month} className={styles.item}>
            <span aria-hidden="true" className={styles.name}>
              {monthName(month.month, words).slice(0, 3)}
            </span>
            <StripMonth month={month} year={year} />
          </li>
        ))}
      </ul>
      <p className={styles.faint}>{signLegend(year, words)}</p>
    </>
  );
}

function StripMonth({ month, year }: { readonly month: MemberMonth; readonly year: MemberYear }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { cell, state } = month;
  const label = words('memberScreen.stripMonth', {
    month: monthText(month.month, words, year.year),
    state: monthState(month, words),
  });
  const colour = state === 'present' || state === 'leave' || state === 'absent' ? styles[state] : undefined;
  const shown = monthSign(month, words);
  if (cell === null) {
    return (
      <div role="img" aria-label={label} className={mergeClasses(styles.month, colour)}>
        {shown}
      </div>
    );
  }
  const named = words('memberScreen.cell', { text: label, cell: fullAddress(cell) });
  // What is heard holds what is seen, where that is more than one sign (缺补).
  const spoken = shown.length > 1 ? `${shown} ${named}` : named;
  return (
    <button
      type="button"
      className={mergeClasses(styles.month, styles.leads, colour)}
      aria-label={spoken}
      title={named}
      onClick={() => void session.reveal(cell)}
    >
      {shown}
    </button>
  );
}
