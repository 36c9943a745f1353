import type { Finding } from '../../src/rules/finding';

/** A finding of which a test states only what matters to it. */
export function finding(stated: Partial<Finding>): Finding {
  return {
    rule: 'oath-missing',
    severity: 'error',
    clause: '',
    message: 'blank',
    data: {},
    sheet: null,
    cell: null,
    cells: [],
    member: null,
    person: null,
    month: null,
    subjects: [],
    suggestions: [],
    ...stated,
  };
}
