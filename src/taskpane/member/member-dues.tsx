import { makeStyles } from '@fluentui/react-components';
import { amountText } from '../../reports/format/amount';
import { monthName } from '../../reports/format/period';
import { duesRemark, duesSentence, paidOnText } from '../../reports/member/member-words';
import type { MemberYear } from '../../reports/member/member-year';
import { cellLead } from '../parts/cell-lead';
import { CompactTable } from '../parts/compact-table';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({ line: { margin: 0 } });

/** Dues month by month: due, paid and the day of it lead to their cells. */
export function MemberDues({ year }: { readonly year: MemberYear }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const head = (key: 'due' | 'paid' | 'remarks' | 'paidOn', isFigure = false) => ({
    head: words(`member.dues.${key}`),
    isFigure,
  });
  return (
    <>
      <CompactTable
        label={words('member.headings.dues')}
        columns={[
          { head: words('member.month') },
          head('due', true),
          head('paid', true),
          head('remarks'),
          head('paidOn'),
        ]}
        rows={year.dues.months.map((month) => {
          const [first] = month.payments;
          const texts = [
            monthName(month.month, words),
            amountText(month.due),
            amountText(month.paid),
            duesRemark(month, words),
            paidOnText(month, year, words),
          ];
          const cells = [null, month.dueCell, first?.cell ?? month.cell, null, first?.dateCell ?? null];
          return {
            key: month.month,
            texts,
            leads: cells.map((cell, index) => cellLead(texts[index] ?? '', cell, session, words)),
          };
        })}
        moreText={(count) => words('memberScreen.moreRows', { count })}
      />
      <p className={styles.line}>{duesSentence(year.dues, words)}</p>
    </>
  );
}
