import { makeStyles } from '@fluentui/react-components';
import { dateText } from '../../reports/format/period';
import { makeUpText, procedureText } from '../../reports/member/member-words';
import type { MemberYear } from '../../reports/member/member-year';
import { cellLead } from '../parts/cell-lead';
import { CompactTable } from '../parts/compact-table';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({ line: { margin: 0 } });

/** The theme days that were missed, what the register tells of each, and its make-up. */
export function MemberMissed({ year }: { readonly year: MemberYear }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { missed } = year.attendance;
  if (missed.length === 0) return <p className={styles.line}>{words('member.missed.nothing')}</p>;
  const heads = (['date', 'presence', 'procedure', 'makeUp'] as const).map((key) => words(`member.missed.${key}`));
  return (
    <CompactTable
      label={words('member.headings.missed')}
      columns={heads.map((head, index) => ({ head, isShort: index < 2 }))}
      rows={missed.map((each) => {
        const date = dateText(each.date, words, year.year);
        const makeUp = makeUpText(each, year, words);
        const place = each.approved?.cell ?? each.contact?.cell ?? each.kind?.cell ?? each.briefing?.cell ?? null;
        const procedure = procedureText(each, year, words);
        return {
          key: each.date,
          texts: [date, words(`member.states.${each.presence}`), procedure, makeUp],
          leads: [
            cellLead(date, each.cell, session, words),
            null,
            cellLead(procedure, place, session, words),
            cellLead(makeUp, each.makeUp.cell, session, words),
          ],
        };
      })}
      moreText={(count) => words('memberScreen.moreRows', { count })}
    />
  );
}
