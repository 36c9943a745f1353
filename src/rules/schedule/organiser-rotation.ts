import { addMonths, month, monthsFrom, yearOfMonth, type Month } from '../../records/month';
import type { CheckContext } from '../context';
import { plainText } from '../plain-text';
import type { Rule } from '../rule';
import { plannedRow } from '../session-of-month';

/** From this number of turns a comparison with others means something. */
const TURNS_THAT_COUNT = 3;
const MONTHS_RUNNING = 3;

/**
 * The sections organise in turn (二(四)). Fires for a section that over the year so
 * far has been on duty at least three times and more than twice as often as
 * another that has been on duty at all, or that is on duty three months running
 * up to this one. A joint turn counts for each section.
 */
export const organiserRotation: Rule = {
  id: 'organiser-rotation',
  group: 'schedule',
  severity: 'warning',
  clause: '二(四)',
  needs: ['schedule.organisers|sessions.organisers'],
  *check(context) {
    const organisers = plannedRow(context)?.organisers;
    if (organisers?.state !== 'read') return;
    const turns = turnsThisYear(context);
    const [rarest, fewest] = [...turns].sort(([, one], [, other]) => one - other)[0] ?? ['', 0];
    const running = runningSections(context);
    for (const section of new Set([...running, ...turns.keys()])) {
      const times = turns.get(section) ?? 0;
      const where = { cell: organisers.cell, month: context.month, subjects: [section] };
      if (running.has(section)) {
        yield { message: 'three-months-running', data: { section, times }, ...where };
      } else if (times >= TURNS_THAT_COUNT && times > 2 * fewest) {
        yield { message: 'too-often', data: { section, times, other: rarest, otherTimes: fewest }, ...where };
      }
    }
  },
};

function turnsThisYear(context: CheckContext): Map<string, number> {
  const turns = new Map<string, number>();
  for (const each of monthsFrom(month(yearOfMonth(context.month), 1), context.month)) {
    for (const section of sectionsOnDuty(context, each)) turns.set(section, (turns.get(section) ?? 0) + 1);
  }
  return turns;
}

/** Sections on duty in this month and in each of the two before it. */
function runningSections(context: CheckContext): Set<string> {
  const months = monthsFrom(addMonths(context.month, 1 - MONTHS_RUNNING), context.month);
  const [first = new Set<string>(), ...others] = months.map((each) => sectionsOnDuty(context, each));
  return new Set([...first].filter((section) => others.every((onDuty) => onDuty.has(section))));
}

function sectionsOnDuty({ themeDays }: CheckContext, each: Month): Set<string> {
  return new Set(themeDays.of(each)?.row.organisers?.value?.map(plainText) ?? []);
}
