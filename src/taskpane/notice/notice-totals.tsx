import { amountText } from '../../reports/format/amount';
import type { NoticeTotals as Totals } from '../../reports/dues-notice';
import { FigureList } from '../parts/figure-list';
import { usePane } from '../state/pane-context';

/** 应交 7,812.00 · 实交 7,587.00 · 欠交 225.00（3 人） */
export function NoticeTotals({ totals }: { readonly totals: Totals }) {
  const { words } = usePane();
  const { due, paid, arrears, overpaid, people } = totals;
  return (
    <FigureList
      label={words('noticeScreen.totals')}
      figures={[
        { name: words('noticeScreen.due'), figure: amountText(due) },
        { name: words('noticeScreen.paid'), figure: amountText(paid) },
        {
          name: words('noticeScreen.arrears'),
          figure: amountText(arrears),
          ...(people > 0 ? { note: words('noticeScreen.people', { count: people }) } : {}),
        },
        ...(overpaid > 0 ? [{ name: words('noticeScreen.overpaid'), figure: amountText(overpaid) }] : []),
      ]}
    />
  );
}
