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
import { decideRoles } from './roles';
import { settleSides } from './settle-sides';
import type { Table } from './table';
import { withYears } from './table-years';

interface FindOptions {
  /** The year the caller states for tables of a workbook that states none; null where it states none. */
  readonly year: number | null;
  /** Columns that a person confirmed; they win over every word. */
  readonly mappings: readonly ColumnMapping[];
}

/**
 * Finds the tables of a workbook by their header words, wherever they stand, and
 * decides each one's role, columns, rows and year. Generated sheets, notices 公示 and
 * the log of changes are left out; hidden sheets and rows are data like any other.
 * In sheet order, then from the top down. Cost grows with the number of written cells.
 */
export function findTables(snapshot: Snapshot, options: FindOptions): readonly Table[] {
  const words = headWords(options.mappings);
  const drafts = snapshot.sheets.flatMap((sheet) => sheetTables(sheet, words, snapshot.date1904));
  const tables = believable(drafts).map(({ table }) => table);
  return settleSides(withYears(tables, options.year, snapshot.date1904));
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
    return drafts.filter(({ table }) => table.otherMeetings.length === 0 || table.dataRows.length > 0);
  });
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
