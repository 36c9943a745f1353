import type { Words } from '../../locales/words';
import type { MemberKey } from '../../records/member';
import type { Month } from '../../records/month';
import { cell } from '../draft/cells';
import { monthListText } from '../format/period';
import type { HalfYearSummary } from '../half-year-summary';
import { grouped } from '../summary/grouped';
import { addFigureTable } from './figure-table';
import type { SummaryLayout } from './summary-layout';

/** Adds one line a member, with what is still open for them. */
export function addMembersTable(layout: SummaryLayout): void {
  const { summary, names, words } = layout;
  const openOf = openTexts(summary, words);
  addFigureTable(layout, {
    heading: words('reports.summary.headings.members'),
    label: words('reports.summary.name'),
    remarks: words('reports.summary.open'),
    rows: summary.members.map(({ member, attendance, dues, computedDues }) => ({
      label: names.get(member.key) ?? member.displayName,
      attendance,
      dues,
      remarks: cell(openOf(member.key, computedDues), 'centre'),
    })),
    totals: summary.totals,
  });
}

/** By member "待补课：4月；欠党费：5月、6月", and of which months the due was computed; null where there is nothing to say. */
function openTexts(
  { open, half }: HalfYearSummary,
  words: Words,
): (key: MemberKey, computed: readonly Month[]) => string | null {
  const makeUps = grouped(open.makeUps ?? [], ({ member }) => member.key);
  const arrears = grouped(open.arrears, ({ member }) => member.key);
  const say = (key: 'toMakeUp' | 'owing' | 'computed', months: readonly Month[]): string[] =>
    months.length === 0 ? [] : [words(`reports.summary.${key}`, { months: monthListText(months, words, half) })];
  return (key, computed) => {
    const texts = [
      ...say(
        'toMakeUp',
        (makeUps.get(key) ?? []).map(({ month }) => month),
      ),
      ...say(
        'owing',
        (arrears.get(key) ?? []).flatMap(({ months }) => months),
      ),
      ...say('computed', computed),
    ];
    return texts.length === 0 ? null : texts.join(words('reports.summary.between'));
  };
}
