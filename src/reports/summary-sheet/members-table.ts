import { cell } from '../draft/cells';
import type { Words } from '../../locales/words';
import type { MemberKey } from '../../records/member';
import type { Month } from '../../records/month';
import { monthListText } from '../format/month-list';
import type { HalfYearSummary } from '../half-year-summary';
import { addFigureTable } from './figure-table';
import type { SummaryLayout } from './summary-layout';

/** Adds one line a member, with what is still open for them. */
export function addMembersTable(layout: SummaryLayout): void {
  const { summary, names, words } = layout;
  addFigureTable(layout, {
    heading: words('reports.summary.headings.members'),
    label: words('reports.summary.name'),
    remarks: words('reports.summary.open'),
    rows: summary.members.map(({ member, attendance, dues }) => ({
      label: names.get(member.key) ?? member.displayName,
      attendance,
      dues,
      remarks: cell(openText(member.key, summary, words), 'centre'),
    })),
    totals: summary.totals,
  });
}

/** "待补课：4月；欠党费：5月、6月"; null where nothing is open. */
function openText(key: MemberKey, { open, half }: HalfYearSummary, words: Words): string | null {
  const months = (of: readonly { readonly member: { readonly key: MemberKey }; readonly month: Month }[]): Month[] =>
    of.filter(({ member }) => member.key === key).map(({ month }) => month);
  const toMakeUp = months(open.makeUps ?? []);
  const owing = open.arrears.find(({ member }) => member.key === key)?.months ?? [];
  const texts = [
    ...(toMakeUp.length > 0
      ? [words('reports.summary.toMakeUp', { months: monthListText(toMakeUp, words, half) })]
      : []),
    ...(owing.length > 0 ? [words('reports.summary.owing', { months: monthListText(owing, words, half) })] : []),
  ];
  return texts.length === 0 ? null : texts.join(words('reports.summary.between'));
}
