import { ruleNames } from '../../locales/rule-names';
import { pinyinOf } from '../../people/pinyin';
import type { IsoDate } from '../../records/iso-date';
import { yearPeriod } from '../../records/period';
import { memberJson } from '../../reports/member/member-json';
import { memberSheet } from '../../reports/member/member-sheet';
import { memberYear } from '../../reports/member/member-year';
import { findMember } from '../find-member';
import { openWorkbookFile } from '../open-workbook-file';
import { putSheet } from '../put-sheet';
import { requirePeriod } from '../require-period';
import type { Session } from '../session';
import { memberText } from '../text/member-text';
import { usualYear } from '../../reports/member/usual-year';

export interface MemberOptions {
  readonly today: IsoDate;
  readonly year?: number;
  readonly output?: string;
  readonly json: boolean;
  readonly replace: boolean;
  readonly force: boolean;
}

/** `theme-day member`: one person's year as text or JSON, and with -o as a sheet in a copy of the workbook. */
export async function memberCommand(
  file: string,
  name: string,
  options: MemberOptions,
  session: Session,
): Promise<number> {
  const { terminal, words } = session;
  const { today, output, json } = options;
  const opened = await openWorkbookFile(file, options.year, session);
  const { branch } = opened.reading;
  const member = findMember(branch, name, pinyinOf);
  const year = options.year ?? usualYear(opened.reading.years, today);
  requirePeriod(opened.reading, yearPeriod(year), opened.name);
  const own = memberYear(branch, { member, year, today, ruleNames: ruleNames() });
  if (output !== undefined) {
    const { replace, force } = options;
    await putSheet(opened, memberSheet(own, words), 'member', { output, replace, force, quiet: json }, session);
  }
  terminal.out(json ? JSON.stringify(memberJson(own, words), null, 2) : memberText(own, words));
  return 0;
}
