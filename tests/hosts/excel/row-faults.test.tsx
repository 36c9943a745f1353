import { lineFaults } from './line-faults';
import { ledgerWorkbook, rowEdits } from './row-edits';

// Every test applies the same edits many times.
jest.setTimeout(120_000);

lineFaults(ledgerWorkbook, rowEdits, { name: 'ThemeDayNewRows1', formula: '=党费台账!$A$4:$A$5' });
