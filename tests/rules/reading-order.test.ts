import { cellRef, type CellRef } from '../../src/records/cell-ref';
import type { Severity } from '../../src/records/settings';
import { inReadingOrder } from '../../src/rules/reading-order';
import { finding } from './finding-of';

function at(severity: Severity, cell: CellRef | null): ReturnType<typeof finding> {
  return finding({ severity, cell, sheet: cell?.sheet ?? null });
}

describe('inReadingOrder', () => {
  test('gravest first, then by row, then by column', () => {
    const info = at('info', cellRef('考勤', 1, 1));
    const lower = at('error', cellRef('考勤', 9, 1));
    const right = at('error', cellRef('考勤', 2, 3));
    const left = at('error', cellRef('考勤', 2, 2));
    const warning = at('warning', cellRef('考勤', 1, 1));
    expect(inReadingOrder([info, lower, right, left, warning])).toEqual([left, right, lower, warning, info]);
  });

  test('sheets stay together, a finding about a whole sheet before its cells', () => {
    const one = at('error', cellRef('考勤', 5, 1));
    const other = at('error', cellRef('党费台账', 1, 1));
    const again = at('error', cellRef('考勤', 2, 1));
    const whole = finding({ severity: 'error', cell: null, sheet: '考勤' });
    expect(inReadingOrder([one, other, again, whole])).toEqual([whole, again, one, other]);
  });
});
