import { cellRef } from '../../../records/cell-ref';
import { ValueNotAllowed, type RefusedValue } from '../../../workbook/errors';
import type { CellValue } from '../../../workbook/snapshot';
import { isAllowed } from '../../validation/cell-rule';
import { contains, type CellPosition } from '../read/cell-address';
import type { WorkbookPart } from '../read/workbook-part';
import type { ChoiceSource } from '../validations/choices';
import { readValidations, type Validation } from '../validations/read-validations';
import { ruleAt } from '../validations/rule-at';
import type { InspectedSheet } from './inspect-sheet';
import type { WorkbookValues } from './workbook-values';

/** Throws ValueNotAllowed with every value that its cell's validation would not let a person type. */
export function refuseInvalidValues(
  sheets: readonly InspectedSheet[],
  workbook: WorkbookPart,
  values: WorkbookValues,
): void {
  const refused = sheets.flatMap(({ edits, frame }) => {
    const validations = readValidations(frame);
    const source: ChoiceSource = {
      ...{ sheet: edits.sheet, workbook },
      valuesOf: (sheet, range) => values.valuesOf(sheet, range),
    };
    return plannedValues(edits).flatMap(({ cell, value, rules }) => {
      const found = rules.map((position) => refusal(validations, position, value, source)).find((one) => one !== null);
      return found ? [{ cell: cellRef(edits.sheet, cell.row, cell.column), value, ...found }] : [];
    });
  });
  if (refused.length > 0) throw new ValueNotAllowed(refused);
}

interface PlannedValue {
  readonly cell: CellPosition;
  readonly value: CellValue;
  /** The cells whose rules it has to keep to. */
  readonly rules: readonly CellPosition[];
}

/** Values of cells that are set, and of cells of new lines, which the rules of those beside them reach over. */
function plannedValues({ changes, added, addedColumns, copies }: InspectedSheet['edits']): readonly PlannedValue[] {
  const all = [...changes, ...copies.flatMap((copy) => copy.changes)];
  const set = all.map(({ row, column, value }) => ({ cell: { row, column }, value, rules: [{ row, column }] }));
  const inNewRows = added.flatMap(({ like, at, insert, rows }) =>
    rows.flatMap((cells, down) =>
      cells.map(({ column, value }) => {
        const cell = { row: at + down, column };
        const above = { row: like, column };
        return { cell, value, rules: insert ? [above] : [above, cell] };
      }),
    ),
  );
  const inNewColumns = addedColumns.flatMap(({ like, at, insert, columns }) =>
    columns.flatMap((cells, across) =>
      cells.map(({ row, value }) => {
        const cell = { row, column: at + across };
        const beside = { row, column: like + across };
        return { cell, value, rules: insert ? [beside] : [beside, cell] };
      }),
    ),
  );
  return [...set, ...inNewRows, ...inNewColumns].filter(({ value }) => value !== null && value !== '');
}

function refusal(
  validations: readonly Validation[],
  cell: CellPosition,
  value: CellValue,
  source: ChoiceSource,
): Pick<RefusedValue, 'allowed'> | null {
  for (const validation of validations) {
    if (!validation.areas.some((area) => contains(area, cell))) continue;
    const rule = ruleAt(validation, cell, source);
    if (rule && !isAllowed(rule, value)) return { allowed: rule.kind === 'list' ? rule.entries : null };
  }
  return null;
}
