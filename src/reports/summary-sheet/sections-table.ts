import { cell } from '../draft/cells';
import { addFigureTable, type PlacedRows } from './figure-table';
import { addHeading, addNote, type SummaryLayout } from './summary-layout';

/** Adds each section's figures and how often it was on duty; returns its rows, null where no section is named. */
export function addSectionsTable(layout: SummaryLayout): PlacedRows | null {
  const { summary, words } = layout;
  const heading = words('reports.summary.headings.sections');
  if (summary.sections.length === 0) {
    addHeading(layout, heading);
    addNote(layout, words('reports.summary.noSections'));
    return null;
  }
  return addFigureTable(layout, {
    heading,
    label: words('reports.summary.section'),
    remarks: words('reports.summary.timesOnDuty'),
    rows: summary.sections.map(({ name, onDuty, attendance, dues }) => ({
      label: name ?? words('reports.summary.noSection'),
      attendance,
      dues,
      remarks: cell(onDuty.length, 'integer'),
    })),
    totals: summary.totals,
  });
}
