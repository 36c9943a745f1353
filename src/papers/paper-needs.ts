import type { PaperKind } from './paper';

/** A table without which a paper could only be empty. */
export type NeededByPaper = 'roster' | 'dues';

/** The tables that a workbook must hold for a paper of the kind. */
export const PAPER_NEEDS: Readonly<Record<PaperKind, readonly NeededByPaper[]>> = {
  notice: ['dues', 'roster'],
  'dues-list': ['dues', 'roster'],
  'sign-in': ['roster'],
  slips: ['roster'],
  summary: [],
  rectify: [],
  invitation: [],
  brief: [],
};
