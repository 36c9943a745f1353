import type { Rule } from '../rule';
import { stepNotTaken } from '../step-not-taken';

/** Photos belong to the materials that are collected in time (四(三)); they cannot be taken afterwards. */
export const photosMissing: Rule = {
  id: 'photos-missing',
  group: 'procedure',
  severity: 'warning',
  clause: '四(三)',
  needs: ['sessions.photos'],
  check: (context) => stepNotTaken(context, (row) => row.photos),
};
