import type { Words } from '../../locales/words';
import { amountText } from '../format/amount';
import { dateText, monthListText, periodText } from '../format/period';
import { listText } from '../format/list';
import type { Reminder, ReminderMatter, Reminders } from './reminders';

/** The message for one person, who may see everything of it: it says nothing of anybody else. */
export function personReminder(reminder: Reminder, reminders: Reminders, words: Words): string {
  const today = dateText(reminders.today, words);
  const { contact } = reminders;
  return [
    words('reminders.person.addressed', { name: reminder.name }),
    words('reminders.person.opening', { today }),
    ...numbered(
      reminder.matters.map((matter) => matterSentence(matter, reminders, words)),
      words,
    ),
    contact === null ? words('reminders.person.closing') : words('reminders.person.closingContact', { contact }),
    words('reminders.person.signed', { branch: reminders.branchName ?? words('reminders.thisBranch'), today }),
  ].join('\n');
}

/** One matter needs no number. */
function numbered(matters: readonly string[], words: Words): readonly string[] {
  if (matters.length === 1) return matters;
  return matters.map((matter, index) => words('reminders.person.line', { number: index + 1, matter }));
}

function matterSentence(matter: ReminderMatter, { period }: Reminders, words: Words): string {
  switch (matter.kind) {
    case 'dues':
      return words('reminders.person.dues', {
        months: monthListText(matter.months, words, period),
        amount: amountText(matter.amount),
      });
    case 'makeUp':
      return words(matter.isOverdue ? 'reminders.person.makeUpOverdue' : 'reminders.person.makeUp', {
        date: dateText(matter.date, words, period),
        limit: dateText(matter.limit, words, period),
      });
    case 'leave':
      return words(`reminders.person.leave.${matter.gap}`, { date: dateText(matter.date, words, period) });
    case 'signIn':
      return words('reminders.person.signIn', { date: dateText(matter.date, words, period) });
  }
}

export interface GroupReminderOptions {
  /** How much each owes; only where it was asked for, for all read it. Default false. */
  readonly amounts?: boolean;
}

const KINDS = ['dues', 'makeUp', 'leave', 'signIn'] as const;

/**
 * The message for the whole group: who has something to see to, and of when. All read it, so it
 * gives no reason of a leave, nobody's manner of missing a day, and amounts only on request.
 */
export function groupReminder(
  reminders: Reminders,
  words: Words,
  { amounts = false }: GroupReminderOptions = {},
): string {
  const { people, contact } = reminders;
  const lines = KINDS.flatMap((kind) => {
    const named = people.flatMap(({ name, matters }) =>
      matters
        .filter((matter) => matter.kind === kind)
        .map((matter) => nameWithMatter(name, matter, reminders, words, amounts)),
    );
    return named.length === 0 ? [] : [words(`reminders.group.${kind}`, { people: listText(named, words) })];
  });
  if (lines.length === 0) return nothingToRemind(reminders, words);
  const today = dateText(reminders.today, words);
  return [
    words('reminders.group.opening', { today }),
    ...numbered(lines, words),
    contact === null ? words('reminders.group.closing') : words('reminders.group.closingContact', { contact }),
    words('reminders.person.signed', { branch: reminders.branchName ?? words('reminders.thisBranch'), today }),
  ].join('\n');
}

export function nothingToRemind({ period }: Reminders, words: Words): string {
  return words('reminders.nothing', { period: periodText(period, words) });
}

function nameWithMatter(
  name: string,
  matter: ReminderMatter,
  { period }: Reminders,
  words: Words,
  withAmounts: boolean,
): string {
  if (matter.kind === 'dues') {
    const months = monthListText(matter.months, words, period);
    if (!withAmounts) return words('reminders.group.months', { name, months });
    return words('reminders.group.monthsAmount', { name, months, amount: amountText(matter.amount) });
  }
  const date = dateText(matter.date, words, period);
  if (matter.kind !== 'makeUp') return words('reminders.group.day', { name, date });
  if (matter.isOverdue) return words('reminders.group.dayOverdue', { name, date });
  return words('reminders.group.dayLimit', { name, date, limit: dateText(matter.limit, words, period) });
}
