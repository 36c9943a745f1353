import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { amountText } from '../../reports/format/amount';
import { duesNotice } from '../../reports/dues-notice';
import { InputProblem } from '../input-problem';
import { openWorkbookFile } from '../open-workbook-file';
import { putSheet } from '../put-sheet';
import { requireHalf, requireRecords } from '../require-period';
import type { Session } from '../session';
import { wrap } from '../text/wrap';

export interface NoticeOptions {
  readonly half: HalfYear;
  readonly today: IsoDate;
  readonly year?: number;
  readonly output: string;
  readonly replace: boolean;
  readonly force: boolean;
  readonly nothingRecorded: boolean;
  readonly totalsOnly: boolean;
  readonly debtorsFirst: boolean;
}

/** `theme-day notice`: the half-year dues notice (plan 三(二)3) as a sheet in a copy of the workbook. */
export async function noticeCommand(file: string, options: NoticeOptions, session: Session): Promise<number> {
  const { words, terminal } = session;
  const opened = await openWorkbookFile(file, options.year, session);
  const { branch } = opened.reading;
  for (const role of ['dues', 'roster'] as const) {
    if (!branch.roles.has(role)) throw new InputProblem(`${role}-missing`, { file: opened.name });
  }
  requireHalf(opened.reading, options.half, opened.name);
  requireRecords(opened.reading, options, 'notice', opened.name);
  const notice = duesNotice(branch, {
    half: options.half,
    today: options.today,
    words,
    months: !options.totalsOnly,
    order: options.debtorsFirst ? 'debtors' : 'roster',
  });
  await putSheet(opened, notice.draft, 'notice', options, session);
  const { due, paid, arrears, people } = notice.totals;
  terminal.out(
    words('cli.notice.totals', {
      due: amountText(due),
      paid: amountText(paid),
      arrears: amountText(arrears),
      people,
    }),
  );
  if (notice.concerns.length > 0) {
    terminal.out(`\n${words('cli.notice.concerns')}`);
    for (const concern of notice.concerns) terminal.out(wrap(`▲ ${concern.text}`, 2, 4));
  }
  return 0;
}
