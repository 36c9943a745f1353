import { valueOf, type Field } from '../../records/field';
import { addMonths } from '../../records/month';
import { plainText } from '../../rules/plain-text';
import type { PlannedDay } from '../intent';
import { standingPlans, type StandingPlan } from '../plan/standing-plan';
import type { RecordingBook } from '../recording';

/** Themes that return: a month that had the same theme in the two years before has it again. No other theme is proposed. */
export function withStandingThemes(days: readonly PlannedDay[], { reading }: RecordingBook): PlannedDay[] {
  const planOf = standingPlans(reading);
  return days.map((day) => {
    const [last, before] = [planOf(addMonths(day.month, -12)), planOf(addMonths(day.month, -24))];
    const theme = returning(last, before, 'theme');
    if (day.theme !== null || theme === null) return day;
    return {
      ...day,
      theme,
      content: returning(last, before, 'content'),
      category: returning(last, before, 'category'),
    };
  });
}

function returning(last: StandingPlan, before: StandingPlan, field: 'theme' | 'content' | 'category'): string | null {
  const [one, other]: (Field<string> | null)[] = [last[field], before[field]];
  const [text, same] = [valueOf(one ?? null), valueOf(other ?? null)];
  return text !== null && same !== null && plainText(text) === plainText(same) ? text : null;
}
