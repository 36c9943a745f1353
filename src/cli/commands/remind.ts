import { ruleNames } from '../../locales/rule-names';
import { pinyinOf } from '../../people/pinyin';
import type { IsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';
import { yearPeriod } from '../../records/period';
import { groupReminder, nothingToRemind, personReminder } from '../../reports/reminders/reminder-text';
import { reminders, type Reminders } from '../../reports/reminders/reminders';
import { remindersJson } from '../../reports/reminders/reminders-json';
import { shownNames } from '../../reports/shown-names';
import type { Words } from '../../locales/words';
import { findMember } from '../find-member';
import { openWorkbookFile } from '../open-workbook-file';
import { requirePeriod } from '../require-period';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';
import { usualYear } from '../../reports/member/usual-year';

export interface RemindOptions {
  readonly month?: Month;
  readonly today: IsoDate;
  readonly year?: number;
  readonly member?: string;
  readonly group: boolean;
  readonly amounts: boolean;
  readonly json: boolean;
}

/** `theme-day remind`: what to write to whom, ready to be copied. Writes nothing into any file. */
export async function remindCommand(file: string, options: RemindOptions, session: Session): Promise<number> {
  const { terminal, words } = session;
  const { today, group, amounts } = options;
  if (group && options.member !== undefined) throw new UsageProblem('memberOrGroup', {});
  const opened = await openWorkbookFile(file, options.year, session);
  const { branch } = opened.reading;
  const member = options.member === undefined ? undefined : findMember(branch, options.member, pinyinOf);
  const period = options.month ?? yearPeriod(options.year ?? usualYear(opened.reading.years, today));
  requirePeriod(opened.reading, period, opened.name);
  const asked = { period, today, ruleNames: ruleNames(), ...(member ? { member } : {}) };
  const found = reminders(branch, asked);
  if (options.json) {
    terminal.out(JSON.stringify(remindersJson(found, words, { amounts }), null, 2));
  } else if (member) {
    const [own] = found.people;
    const name = shownNames(branch.members).get(member.key) ?? member.displayName;
    terminal.out(own ? personReminder(own, found, words) : words('reminders.nothingOf', { name }));
  } else {
    terminal.out(group ? groupReminder(found, words, { amounts }) : everyReminder(found, words, amounts));
  }
  return 0;
}

/** Each person's, headed by the name, then the one for all. */
function everyReminder(found: Reminders, words: Words, amounts: boolean): string {
  if (found.people.length === 0) return nothingToRemind(found, words);
  return [
    ...found.people.flatMap((reminder) => [
      words('cli.remind.heading', { name: reminder.name }),
      personReminder(reminder, found, words),
      '',
    ]),
    words('cli.remind.groupHeading'),
    groupReminder(found, words, { amounts }),
  ].join('\n');
}
