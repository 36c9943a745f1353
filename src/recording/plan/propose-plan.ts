import { dayIn, month } from '../../records/month';
import type { RecordingBook } from '../recording';
import type { PlanOptions, PlanProposal, ProposedDay } from './plan-proposal';

/**
 * Proposes the twelve theme days of a year (plan 二(一), 二(四), 三(三)). Throws
 * RangeError for a year before 1900 or after 2999.
 */
export function proposePlan(book: RecordingBook, year: number, _options: PlanOptions = {}): PlanProposal {
  const { settings } = book.reading.branch;
  const days = Array.from({ length: 12 }, (_, index): ProposedDay => {
    const each = month(year, index + 1);
    return {
      month: each,
      date: dayIn(each, settings.themeDay),
      organisers: [],
      theme: null,
      content: null,
      category: null,
      origins: { date: 'proposed', organisers: 'none', theme: 'none', content: 'none', category: 'none' },
      moved: null,
    };
  });
  return { year, days, calendarKnown: false, sections: [], sheet: null, lastYear: [] };
}
