import type { Role } from '../../records/role';
import { textOf } from '../../workbook/sheet-cells';
import type { Evidence } from './evidence';
import type { HeadWords } from './head-words';
import { partOfText } from './month-part';
import type { MonthColumn, MonthPart } from './table';

/** The matrix columns of a table of this role, each with its part; columns that a person set aside are left out. */
export function matrixColumns(role: Role, evidence: Evidence, words: HeadWords): MonthColumn[] {
  if (role !== 'attendance' && role !== 'dues') return [];
  const { sheet, heads } = evidence.region.segment;
  const texts = new Map(heads.map(({ column, text }) => [column, text]));
  const plain = plainPart(role, evidence);
  return evidence.months.flatMap(({ column, cell, head, part }) => {
    const confirmed = words.confirmed(sheet.name, role, texts.get(column) ?? textOf(null));
    if (confirmed?.field === null) return [];
    const own = role === 'attendance' ? 'mark' : (part ?? plain);
    if (role === 'attendance' && part !== null && part !== 'mark') return [];
    if (role === 'dues' && own === 'mark') return [];
    return [{ column, header: cell, year: head.year, monthNumber: head.monthNumber, day: head.day, part: own }];
  });
}

/** What stands under heads that name the month alone: marks, amounts paid, or amounts due where a title says so. */
function plainPart(role: Role, { region }: Evidence): MonthPart {
  if (role === 'attendance') return 'mark';
  return region.titles.some(({ text }) => partOfText(text) === 'due' && !/实[交缴]/u.test(text)) ? 'due' : 'paid';
}
