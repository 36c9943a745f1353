import type { Role } from '../../records/role';
import { ROLES } from '../../records/role';
import type { ColumnMapping } from '../../records/settings';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { saysChoices, saysNotice } from '../vocabulary/role-words';
import { decideRoles } from './decide-roles';
import { draftTable } from './draft';
import type { DraftTable } from './draft-table';
import { evidenceOf, type Evidence } from './evidence';
import { findSegments } from './find-segments';
import { headWords, type HeadWords } from './head-words';
import { monthBlockColumns } from './month-blocks';
import { withoutDataRows } from './data-like-headers';
import { regionsOf, type Region } from './regions';
import { believable } from './believable';
import type { Table } from './table';
import { withYears } from './table-years';

export interface FindOptions {
  /** The year the caller states for tables of a workbook that states none; null where it states none. */
  readonly year: number | null;
  /** Columns that a person confirmed; they win over every word. */
  readonly mappings: readonly ColumnMapping[];
}

/**
 * Finds the tables of a workbook by their header words, wherever they stand, and
 * decides each one's role, columns, rows and year. Generated sheets and notices
 * 公示 are left out; hidden sheets and rows are data like any other. In sheet
 * order, then from the top down. Cost grows with the number of written cells.
 */
export function findTables(snapshot: Snapshot, options: FindOptions): readonly Table[] {
  const words = headWords(options.mappings);
  const drafts = snapshot.sheets.flatMap((sheet) => sheetTables(sheet, words, snapshot.date1904));
  return withYears(
    believable(drafts).map(({ table }) => table),
    options.year,
    snapshot.date1904,
  );
}

function sheetTables(sheet: SheetSnapshot, words: HeadWords, date1904: boolean): DraftTable[] {
  if (sheet.generated !== null || saysNotice(sheet.name)) return [];
  if (sheet.visibility !== 'visible' && saysChoices(sheet.name)) return [];
  const evidenceIn = (region: Region): Evidence =>
    evidenceOf(region, monthBlockColumns(region.segment, date1904), date1904);
  const headed = findSegments({ sheet, words, date1904 });
  const recognised = regionsOf(headed).filter((region) => rolesOf(evidenceIn(region), words).length > 0);
  const segments = withoutDataRows(headed, new Set(recognised.map(({ segment }) => segment)));
  const regions = regionsOf(segments);
  if (regions[0]?.titles.some(({ text }) => saysNotice(text))) return [];
  return regions.flatMap((region) => {
    if (region.titles.some(({ text }) => saysNotice(text))) return [];
    const evidence = evidenceIn(region);
    return rolesOf(evidence, words).map((role) => draftTable(role, evidence, words, segments));
  });
}

/** The roles that heads and titles tell, unless a person confirmed columns of another role. */
function rolesOf(evidence: Evidence, words: HeadWords): readonly Role[] {
  const { sheet, heads } = evidence.region.segment;
  const decided = decideRoles(evidence);
  const confirmed = words.confirmedRoles(
    sheet.name,
    heads.map(({ text }) => text),
  );
  if (confirmed.size === 0 || decided.some((role) => confirmed.has(role))) return decided;
  return ROLES.filter((role) => confirmed.has(role));
}
