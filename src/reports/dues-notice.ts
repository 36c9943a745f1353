import type { Words } from '../locales/words';
import { duesAccounts } from '../dues/build-dues-accounts';
import type { Branch } from '../records/branch';
import type { HalfYear } from '../records/half-year';
import { addDays, type IsoDate } from '../records/iso-date';
import type { MemberKey } from '../records/member';
import type { SheetDraft } from '../workbook/sheet-draft';
import { DraftRows } from './draft/draft-rows';
import { pageRoom } from './draft/page-room';
import { noticeFigures, type NoticeOrder, type NoticeTotals } from './dues/notice-figures';
import { halfText } from './format/period';
import type { NoticeConcern } from './notice/concern';
import { noticeColumns } from './notice/notice-columns';
import { noticeConcerns } from './notice/notice-concerns';
import { addNoticeFoot, addNoticeHead } from './notice/notice-frame';
import { addNoticeTable } from './notice/notice-table';
import { noticeWidths } from './notice/notice-widths';
import { shownNames } from './shown-names';

export type { NoticeOrder, NoticeTotals } from './dues/notice-figures';

export interface DuesNoticeOptions {
  readonly half: HalfYear;
  readonly today: IsoDate;
  readonly words: Words;
  /** Whether each month has a column; otherwise totals only. Default true. */
  readonly months?: boolean;
  /** Who stands first. Default: the order of the roster. */
  readonly order?: NoticeOrder;
  /** First day of the notice period; default today. The notice is dated so. */
  readonly noticeFrom?: IsoDate;
  /** Last day; default so that the period has the days that settings name. */
  readonly noticeTo?: IsoDate;
  /** Instead of the contact in settings. */
  readonly contact?: string | null;
}

export interface DuesNotice {
  readonly draft: SheetDraft;
  /** Of whom its rows are, in their order. */
  readonly members: readonly MemberKey[];
  readonly totals: NoticeTotals;
  /** To be looked at before the notice is put up. */
  readonly concerns: readonly NoticeConcern[];
}

/**
 * The half-yearly public notice of dues (plan 三(二)3) as an A4 sheet: everyone
 * who owes, is excused or paid in the half-year, with names and
 * amounts only: never a pay base, an id or a member's telephone.
 */
export function duesNotice(branch: Branch, options: DuesNoticeOptions): DuesNotice {
  const { half, today, words, months: withMonths = true, noticeFrom = today, order } = options;
  const { settings } = branch;
  const accounts = duesAccounts(branch);
  const { rows, totals } = noticeFigures(branch, { half, today, ...(order === undefined ? {} : { order }) }, accounts);
  const listed = new Set(rows.map(({ member }) => member.key));
  const names = shownNames(branch.members.filter(({ key }) => listed.has(key)));
  const withOverpaid = totals.overpaid > 0;
  const columns = noticeColumns(half, withMonths, withOverpaid);
  const widths = noticeWidths(rows, names.values(), half, withMonths, withOverpaid);
  const frame = {
    half,
    from: noticeFrom,
    to: options.noticeTo ?? addDays(noticeFrom, settings.noticeDays - 1),
    branchName: settings.branchName,
    contact: options.contact === undefined ? settings.contact : options.contact,
    hotline: settings.hotline,
    rows,
    widths,
    words,
  };

  const orientation = withMonths ? 'landscape' : 'portrait';
  const draft = new DraftRows(pageRoom(widths, orientation));
  addNoticeHead(draft, frame);
  const headerRow = addNoticeTable(draft, { half, rows, names, columns, widths, words });
  addNoticeFoot(draft, frame);

  return {
    draft: {
      name: words('reports.notice.sheetName', { half: halfText(half, words) }),
      mark: { kind: 'dues-notice', period: half },
      widths,
      rows: draft.rows,
      merges: draft.merges,
      frozen: { rows: headerRow, columns: columns.name },
      print: {
        orientation,
        repeatRows: [headerRow, headerRow],
        breaks: draft.breaks,
        pageNumbers: true,
      },
      dropdowns: [],
      bars: [],
      shadings: [],
      charts: [],
    },
    members: rows.map(({ member }) => member.key),
    totals,
    concerns: noticeConcerns({ branch, accounts, half, today, rows, names, words }),
  };
}
