import { squeezeText } from '../../notation/normalise';
import type { Role } from '../../records/role';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import type { HeadWords } from '../vocabulary/head-words';
import { saysNoRoster } from '../vocabulary/role-words';
import { assignColumns } from './assign-columns';
import { bodyOf } from './body';
import type { Evidence } from './evidence';
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

const PARTY_FIELDS = ['category', 'joinedOn', 'fullMemberOn', 'transferredIn', 'transferredOut', 'duesStandard'];

/**
 * Drops tables that only look like one of a role while the workbook holds a better
 * one: lists of people beside the roster, nameless sums beside the ledger, and the
 * schedule role of a record where a plan of its own exists.
 */
export function believable(drafts: readonly DraftTable[]): DraftTable[] {
  const rosters = drafts.filter(({ table }) => table.role === 'roster');
  const best = Math.max(0, ...rosters.map(rosterStrength));
  const named = new Set(drafts.filter(({ table }) => table.columns.has('name')).map(({ table }) => table.role));
  const hasOwnRoster = rosters.some((draft) => isAlone(draft, drafts) && isRoster(draft, best));
  const hasPlan = drafts.some((draft) => draft.table.role === 'schedule' && isAlone(draft, drafts));
  return drafts.filter((draft) => {
    const { role, columns } = draft.table;
    if (role === 'roster') return isRoster(draft, best) && (isAlone(draft, drafts) || !hasOwnRoster);
    if (isPersonRole(role)) return columns.has('name') || !named.has(role);
    return role !== 'schedule' || isAlone(draft, drafts) || !hasPlan || draft.evidence.says('schedule');
  });
}

function isRoster(draft: DraftTable, best: number): boolean {
  return rosterStrength(draft) >= Math.min(best, STRONG) && !isHiddenList(draft) && !isListOfEvents(draft);
}

/** A name and a section alone, and people who come again and again: a list of what happened and no list of people. */
function isListOfEvents({ evidence, table }: DraftTable): boolean {
  const name = table.columns.get('name');
  if (name === undefined || evidence.says('roster') || PARTY_FIELDS.some((field) => table.columns.has(field)))
    return false;
  const people = table.dataRows.map((row) => {
    const beside = ['id', 'section'].flatMap((field) => table.columns.get(field) ?? []);
    return [name, ...beside].map((column) => textOf(cellAt(table.sheet, row, column)).trim()).join('\n');
  });
  return people.length - new Set(people).size > people.length / 5;
}

/** From here on a roster is believed beside a better one. */
const STRONG = 3;

/** 4 where title or sheet name says so, else by what it says of people that only a roster says. */
function rosterStrength({ evidence, table }: DraftTable): number {
  const { columns } = table;
  if (evidence.says('roster') && columns.has('name')) return 4;
  if (saysNoRoster(evidence.texts)) return 0;
  const party = PARTY_FIELDS.filter((field) => columns.has(field)).length + (tellsStatus(table) ? 1 : 0);
  return party >= 2 ? STRONG : party;
}

/** 在职, 退休, 离职 under 状态: said of people on a roster. */
function tellsStatus({ columns, dataRows, sheet }: DraftTable['table']): boolean {
  const column = columns.get('status');
  return (
    column !== undefined &&
    dataRows.some((row) => /^(?:在职|在岗|退休|离休|离职|调离)$/u.test(squeezeText(textOf(cellAt(sheet, row, column)))))
  );
}

function isHiddenList({ evidence, table: { sheet, columns } }: DraftTable): boolean {
  if (sheet.visibility === 'visible' || evidence.says('roster')) return false;
  return !PARTY_FIELDS.some((field) => columns.has(field));
}

function isPersonRole(role: Role): boolean {
  return role === 'attendance' || role === 'leave' || role === 'dues';
}

/** Whether the table plays this role only. */
function isAlone(draft: DraftTable, drafts: readonly DraftTable[]): boolean {
  return !drafts.some((other) => other !== draft && other.evidence === draft.evidence);
}
