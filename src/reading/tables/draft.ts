import type { Role } from '../../records/role';
import { assignColumns } from './assign-columns';
import { bodyOf } from './body';
import type { Evidence } from './evidence';
import type { HeadWords } from './head-words';
import type { Segment } from './heads';
import { matrixColumns, totalColumnsOf } from './matrix-columns';
import { sortMeetings } from './meetings';
import { textsBeside } from './surroundings';
import type { UndatedTable } from './table';

/** A table on its way, with what it was judged by. */
export interface DraftTable {
  readonly table: UndatedTable;
  readonly evidence: Evidence;
}

/** Everything about one table that its own sheet tells. `segments` are all headers of the sheet. */
export function draftTable(role: Role, evidence: Evidence, words: HeadWords, segments: readonly Segment[]): DraftTable {
  const { region } = evidence;
  const { segment } = region;
  const assigned = assignColumns(role, evidence, words);
  const monthColumns = matrixColumns(role, evidence, words);
  const body = bodyOf(region, role, assigned.columns);
  const { themeDays, otherMeetings } = sortMeetings(role, evidence, assigned.columns, body.dataRows);
  const firstRow = body.dataRows[0] ?? segment.bottom + 1;
  const others = segments.filter((other) => other !== segment);
  const table = {
    ...assigned,
    unclearAmounts: [],
    sheet: segment.sheet,
    role,
    confidence: confidenceOf(role, evidence, assigned.missing.length),
    headerRow: segment.bottom,
    headerTop: segment.top,
    firstRow,
    lastRow: body.dataRows.at(-1) ?? firstRow - 1,
    firstColumn: segment.left,
    lastColumn: segment.right,
    dataRows: themeDays,
    otherMeetings,
    totalRows: body.totalRows,
    monthColumns,
    totalColumns: role === 'dues' ? totalColumnsOf(segment, monthColumns, body.dataRows) : [],
    titles: region.titles,
    notes: [...region.notes, ...body.notes, ...textsBeside(segment, region.lastRow, others)],
    statedMonth: monthColumns.length > 0 ? null : evidence.statedMonth,
  };
  return { table, evidence };
}

/** Half for the heads alone, more where nothing required is missing, a title says the role, and most heads are known. */
function confidenceOf(role: Role, evidence: Evidence, missing: number): number {
  const { heads } = evidence.region.segment;
  const matrix = new Set(evidence.months.map(({ column }) => column));
  const known = heads.filter(({ column, candidates }) => matrix.has(column) || candidates.length > 0).length;
  const complete = missing === 0 ? 0.25 : 0;
  return 0.5 + complete + (evidence.says(role) ? 0.15 : 0) + (0.1 * known) / Math.max(1, heads.length);
}
