import type { Words } from '../../locales/words';
import { fullAddress } from '../../records/cell-ref';
import { yuanText } from '../../records/fen';
import { groupReminder, personReminder, type GroupReminderOptions } from './reminder-text';
import type { ReminderMatter, Reminders } from './reminders';

/**
 * The reminders as a plain object: the stable form of `remind --json`. Only `text` is localised;
 * amounts are yuan with two decimals as text, dates ISO, cells with their sheets.
 */
export function remindersJson(reminders: Reminders, words: Words, options: GroupReminderOptions) {
  const { period, today, people } = reminders;
  return {
    period,
    today,
    people: people.map((reminder) => ({
      name: reminder.name,
      matters: reminder.matters.map(matterJson),
      text: personReminder(reminder, reminders, words),
    })),
    group: people.length === 0 ? null : { text: groupReminder(reminders, words, options) },
  };
}

function matterJson(matter: ReminderMatter) {
  const cells = matter.cells.map(fullAddress);
  switch (matter.kind) {
    case 'dues':
      return { kind: matter.kind, months: matter.months, amount: yuanText(matter.amount), cells };
    case 'makeUp':
      return { kind: matter.kind, date: matter.date, limit: matter.limit, overdue: matter.isOverdue, cells };
    case 'leave':
      return { kind: matter.kind, date: matter.date, gap: matter.gap, cells };
    case 'signIn':
      return { kind: matter.kind, date: matter.date, cells };
  }
}
