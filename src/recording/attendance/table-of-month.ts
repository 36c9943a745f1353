import { onlyYear } from '../../notation/stated-period';
import type { Table } from '../../reading/tables/table';
import { monthNumber, yearOfMonth, type Month } from '../../records/month';

/**
 * The list of marks, or the register, that an entry of the month belongs in: the
 * sheet of that month, else the one of that year, else one whose rows state their
 * dates in full and whose name and titles state no year. Null where there is none.
 */
export function tableOfMonth(tables: readonly Table[], month: Month): Table | null {
  const [year, number] = [yearOfMonth(month), monthNumber(month)];
  const ofYear = tables.filter((table) => table.year === year);
  return (
    ofYear.find(({ statedMonth }) => statedMonth === number) ??
    ofYear.find(({ statedMonth }) => statedMonth === null) ??
    tables.findLast((table) => table.statedMonth === null && table.columns.has('date') && !statesYear(table)) ??
    null
  );
}

function statesYear({ sheet, titles }: Table): boolean {
  return [sheet.name, ...titles.map(({ text }) => text)].some((text) => onlyYear(text) !== null);
}
