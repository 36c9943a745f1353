import { columnEdits, monthsWorkbook } from './column-edits';
import { lineFaults } from './line-faults';

// Every test applies the same edits many times.
jest.setTimeout(240_000);

lineFaults(monthsWorkbook, columnEdits, { name: 'ThemeDayNewColumns1', formula: '=台账!$E$1:$F$1' });
