import { cellRef } from '../../src/records/cell-ref';
import { fenFromYuan } from '../../src/records/fen';
import type { CheckResult } from '../../src/rules/check-result';
import type { Finding, WaivedFinding } from '../../src/rules/finding';
import { day, monthOf } from '../branch-by-hand';

/** 李明 has not paid June; where the test does not say otherwise. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'dues-unpaid',
    severity: 'error',
    clause: '三(二)3',
    message: 'unpaid',
    data: { due: { fen: fenFromYuan(75) } },
    sheet: '党费台账',
    cell: cellRef('党费台账', 7, 9),
    cells: [cellRef('花名册', 3, 8)],
    member: '李明',
    person: null,
    month: monthOf('2020-06'),
    subjects: [],
    suggestions: [],
    ...parts,
  };
}

export const WAIVED: WaivedFinding = {
  ...finding({ member: '王芳', severity: 'warning' }),
  waiver: { reason: '=援藏，=党费在受援单位交纳', cell: cellRef('豁免说明', 2, 4) },
};

export function result(parts: Partial<CheckResult> = {}): CheckResult {
  return { period: monthOf('2020-06'), today: day('2020-07-05'), findings: [], waived: [], notChecked: [], ...parts };
}
