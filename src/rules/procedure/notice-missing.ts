import type { CellRef } from '../../records/cell-ref';
import type { CheckContext } from '../context';
import type { Rule } from '../rule';
import { pastSession, themeDayOfMonth } from '../session-of-month';

/**
 * All members are told of the activity and its demands beforehand (二(四)), and the
 * activity has a plan or notice on file (四(三)). A notice date is missed once the
 * day is past; the document, where the table has a column for it, at any time. One
 * finding for both.
 */
export const noticeMissing: Rule = {
  id: 'notice-missing',
  group: 'procedure',
  severity: 'warning',
  clause: '二(四)',
  needs: ['sessions.noticeDate|sessions.planDoc'],
  *check(context) {
    const date = missingDate(context);
    const document = missingDocument(context);
    const { month } = context;
    if (date && document) yield { message: 'neither', data: {}, cell: date, cells: [document], month };
    else if (date) yield { message: 'no-date', data: {}, cell: date, month };
    else if (document) yield { message: 'no-document', data: {}, cell: document, month };
  },
};

function missingDate(context: CheckContext): CellRef | null {
  const field = pastSession(context)?.row.noticeDate;
  return field?.state === 'blank' ? field.cell : null;
}

function missingDocument(context: CheckContext): CellRef | null {
  const field = themeDayOfMonth(context)?.row.planDoc;
  if (!field || field.state === 'unreadable') return null;
  return field.value?.done === true ? null : field.cell;
}
