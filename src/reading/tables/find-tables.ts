import { ROLES, type Role } from '../../records/role';
import type { ColumnMapping } from '../../records/settings';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { saysChoices, saysNotice } from '../vocabulary/role-words';
import { believable, draftTable, type DraftTable } from './draft';
import { changeLogHead } from './change-log';
import { monthBlockColumns, withConfirmedMonths } from './month-columns';
import { evidenceOf, type Evidence } from './evidence';
import { findSegments } from './find-segments';
import { headWords, type HeadWords } from '../vocabulary/head-words';
import type { Segment } from './heads';
import type { MonthBlockColumn } from './month-parts';
import { regionsOf, withoutDataRows, type Region } from './regions';
import { decideRoles, isMeetingRecord } from './roles';
import { settleSides } from './settle-sides';
import type { Table, UndatedTable } from './table';
import { withYears } from './table-years';

interface FindOptions {
  /** The year the caller states for tables of a workbook that states none; null where it states none. */
  readonly year: number | null;
  /** Columns that a person confirmed; they win over every word. */
  readonly mappings: readonly ColumnMapping[];
}

/** The tables that play a role, and those that hold other meetings of the branch alone (支委会会议记录). */
export interface FoundTables {
  readonly tables: readonly Table[];
  readonly meetings: readonly Table[];
}

/**
 * Finds the tables of a workbook by their header words, wherever they stand, and
 * decides each one's role, columns, rows and year. Generated sheets, notices 公示 and
 * the log of changes are left out; hidden sheets and rows are data like any other.
 * In sheet order, then from the top down. Cost grows with the number of written cells.
 */
export function findTables(snapshot: Snapshot, options: FindOptions): FoundTables {
  const words = headWords(options.mappings);
  const drafts = snapshot.sheets.flatMap((sheet) => sheetTables(sheet, words, snapshot.date1904));
  const isMeetings = ({ table }: DraftTable): boolean => table.otherMeetings.length > 0 && table.dataRows.length === 0;
  const tables = believable(drafts.filter((draft) => !isMeetings(draft))).map(({ table }) => table);
  const ofMeetings = drafts.filter(isMeetings).map(({ table }) => table);
  const dated = (these: readonly UndatedTable[]): Table[] => withYears(these, options.year, snapshot.date1904);
  return {
    tables: settleSides(dated(tables)),
    // Their years are settled by the others, and settle none of them.
    meetings: ofMeetings.length === 0 ? [] : dated([...tables, ...ofMeetings]).slice(tables.length),
  };
}

function sheetTables(sheet: SheetSnapshot, words: HeadWords, date1904: boolean): DraftTable[] {
  if (sheet.generated !== null || saysNotice(sheet.name) || changeLogHead(sheet) !== null) return [];
  if (sheet.visibility !== 'visible' && saysChoices(sheet.name)) return [];
  const monthsOf = ({ segment }: Region): readonly MonthBlockColumn[] =>
    withConfirmedMonths(segment, monthBlockColumns(segment, date1904), words);
  const judged = (segments: readonly Segment[]): Judged[] =>
    regionsOf(segments).map((region) => {
      const evidence = evidenceOf(region, monthsOf(region), date1904);
      return { region, evidence, roles: rolesOf(evidence, words) };
    });
  const headed = findSegments({ sheet, words, date1904 });
  const all = judged(headed);
  const recognised = all.filter(({ roles }) => roles.length > 0).map(({ region }) => region.segment);
  const segments = withoutDataRows(headed, new Set(recognised));
  const tables = segments.length === headed.length ? all : judged(segments);
  if (tables[0]?.region.titles.some(({ text }) => saysNotice(text))) return [];
  return tables.flatMap(({ region, evidence, roles }) => {
    if (region.titles.some(({ text }) => saysNotice(text))) return [];
    const drafts = roles.map((role) => draftTable(role, evidence, words, segments));
    return roles.length === 0 && isMeetingRecord(evidence)
      ? [ofMeetingsAlone(draftTable('sessions', evidence, words, segments))]
      : drafts;
  });
}

/** All rows of a table that its title says to hold other meetings. */
function ofMeetingsAlone({ table, evidence }: DraftTable): DraftTable {
  const rows = [...table.dataRows, ...table.otherMeetings].sort((one, other) => one - other);
  return { table: { ...table, dataRows: [], otherMeetings: rows }, evidence };
}

/** A region with what it was judged by, and the roles that it plays. */
interface Judged {
  readonly region: Region;
  readonly evidence: Evidence;
  readonly roles: readonly Role[];
}

/** The roles that heads and titles tell, unless a person confirmed columns of another role. */
function rolesOf(evidence: Evidence, words: HeadWords): readonly Role[] {
  const { sheet, heads } = evidence.region.segment;
  const decided = decideRoles(evidence);
  const confirmed = words.confirmedRoles(
    sheet.name,
    heads.flatMap(({ text, fullText }) => [text, fullText]),
  );
  if (confirmed.size === 0 || decided.some((role) => confirmed.has(role))) return decided;
  return ROLES.filter((role) => confirmed.has(role));
}
