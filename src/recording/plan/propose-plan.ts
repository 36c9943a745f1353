import { stateCouncilCalendar } from '../../calendar/state-council-calendar';
import { valueOf, type Field } from '../../records/field';
import { addMonths, month, monthsFrom } from '../../records/month';
import { plainText } from '../../rules/plain-text';
import type { PlannedDay } from '../intent';
import type { RecordingBook } from '../recording';
import { rotate } from './rotation';
import { plannedDate } from './planned-date';
import type { Origin, PlanOptions, PlanProposal, ProposedDay } from './plan-proposal';
import { scheduleOfYear } from './schedule-of-year';
import { sectionsInTurn } from './sections-in-turn';
import { standingPlans, type StandingPlan } from './standing-plan';

/**
 * Proposes the twelve theme days of a year (plan 二(一), 二(四), 三(三)): what stands in
 * its schedule is kept, the dates and sections on duty are worked out, and last
 * year's themes are offered on request; none is invented. Throws RangeError for a
 * year before 1900 or after 2999.
 */
export function proposePlan(
  { reading }: RecordingBook,
  year: number,
  { offerLastYear = false }: PlanOptions = {},
): PlanProposal {
  const { branch } = reading;
  const calendar = stateCouncilCalendar(branch.settings.statedDays);
  const standingOf = standingPlans(reading);
  const months = monthsFrom(month(year, 1), month(year, 12));
  const plans = months.map(standingOf);
  const { sections, lastOnDuty } = sectionsInTurn(branch, year);
  const chosen = rotate(
    sections,
    plans.map(({ organisers }) => (organisers?.state === 'read' ? asListed(organisers.value, sections) : null)),
    asListed(lastOnDuty, sections),
  );
  const days = months.map((each, index): ProposedDay => {
    const plan = plans[index] ?? standingOf(each);
    const date = plannedDate(each, branch.settings, calendar);
    const section = chosen[index] ?? null;
    const organisers = valueOf(plan.organisers);
    const themes = themesOf(plan, offerLastYear ? standingOf(addMonths(each, -12)) : null);
    return {
      month: each,
      date: plan.date === null || plan.date.state === 'blank' ? date.date : plan.date.value,
      moved: plan.date === null || plan.date.state === 'blank' ? date.moved : null,
      organisers: organisers ?? (section === null ? [] : [section]),
      theme: themes.theme.value,
      content: themes.content.value,
      category: themes.category.value,
      origins: {
        date: originOf(plan.date, 'proposed'),
        organisers: organisers !== null ? 'kept' : section === null ? 'none' : 'proposed',
        theme: themes.theme.origin,
        content: themes.content.origin,
        category: themes.category.origin,
      },
    };
  });
  return {
    year,
    days,
    calendarKnown: calendar.knows(year),
    sections,
    sheet: scheduleOfYear(reading, year)?.sheet.name ?? null,
    lastYear: months.filter((each) => hasThemes(standingOf(addMonths(each, -12)))),
  };
}

type Themes = Pick<PlannedDay, 'theme' | 'content' | 'category'>;
type Started = { readonly [K in keyof Themes]: { readonly value: Themes[K]; readonly origin: Origin } };

/** A theme, its content and its kind belong together: last year's are offered only for a month of which none is planned. */
function themesOf(plan: StandingPlan, lastYear: StandingPlan | null): Started {
  const offered = lastYear !== null && !hasThemes(plan) && valueOf(plan.category) === null ? lastYear : null;
  const start = (field: keyof Themes): Started['theme'] => {
    const own = valueOf(plan[field]);
    if (own !== null) return { value: own, origin: 'kept' };
    const value = valueOf(offered?.[field] ?? null);
    return { value, origin: value === null ? 'none' : 'offered' };
  };
  return { theme: start('theme'), content: start('content'), category: start('category') };
}

function hasThemes({ theme, content }: StandingPlan): boolean {
  return valueOf(theme) !== null || valueOf(content) !== null;
}

function originOf(field: Field<unknown> | null, otherwise: Origin): Origin {
  if (field === null || field.state === 'blank') return otherwise;
  return field.state === 'read' ? 'kept' : 'unreadable';
}

/** Sections as the list spells them, where it has them. */
function asListed(named: readonly string[], sections: readonly string[]): string[] {
  return named.map((name) => sections.find((section) => plainText(section) === plainText(name)) ?? name);
}
