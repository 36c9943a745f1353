import type { Mark } from '../../records/attendance';
import { legendOfLine } from '../../notation/legend-line';
import { legendWith } from '../../notation/legend';
import { parseMarkCell } from '../../notation/mark';
import type { CellReading } from '../../notation/cell-reading';
import type { CellValue } from '../../workbook/snapshot';
import type { Table } from '../tables/table';
import type { ReadingContext } from './reading-context';
import type { Parser } from './field-reader';

/**
 * The parser of one attendance table's marks: the usual marks, those of the
 * settings in their place, those of the table's own legend line before both. The
 * same few marks fill the whole table, so each is worked out once.
 */
export function markParser(table: Table, { settings }: Pick<ReadingContext, 'settings'>): Parser<Mark> {
  const lines = [...table.titles, ...table.notes].map(({ text }) => legendOfLine(text));
  const legend = legendWith(settings.legend, ...lines);
  const known = new Map<CellValue, CellReading<Mark>>();
  return (value) => {
    const before = known.get(value);
    if (before) return before;
    const reading = parseMarkCell(value, legend);
    known.set(value, reading);
    return reading;
  };
}
