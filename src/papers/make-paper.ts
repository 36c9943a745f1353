import type { HalfYear } from '../records/half-year';
import type { Month } from '../records/month';
import { briefPaper } from './brief-paper';
import { duesListPaper } from './dues-list-paper';
import { invitationPaper } from './invitation-paper';
import { noticePaper } from './notice-paper';
import type { Paper, PaperKind } from './paper';
import type { PaperChoices, PaperSource } from './paper-request';
import { rectifyPaper } from './rectify-paper';
import { signInPaper } from './sign-in-paper';
import { slipsPaper } from './slips-paper';
import { summaryPaper } from './summary-paper';

/** A kind of paper with the period that it is about. */
export type PaperRequest =
  | { readonly kind: HalfPaper; readonly half: HalfYear }
  | { readonly kind: MonthPaper; readonly month: Month }
  | { readonly kind: 'rectify'; readonly period: Month | HalfYear };

type HalfPaper = 'notice' | 'summary' | 'slips';
type MonthPaper = Exclude<PaperKind, HalfPaper | 'rectify'>;

/** Whether a paper is about a half-year, a month, or either. */
export const PAPER_PERIODS: Readonly<Record<PaperKind, 'half' | 'month' | 'either'>> = {
  notice: 'half',
  summary: 'half',
  slips: 'half',
  rectify: 'either',
  invitation: 'month',
  'sign-in': 'month',
  'dues-list': 'month',
  brief: 'month',
};

/** The request for a kind and a period; null where the kind is about another sort of period. */
export function paperRequest(kind: PaperKind, period: Month | HalfYear): PaperRequest | null {
  const isHalf = period.includes('H');
  if (kind === 'rectify') return { kind, period };
  if (kind === 'notice' || kind === 'summary' || kind === 'slips') {
    return isHalf ? { kind, half: period as HalfYear } : null;
  }
  return isHalf ? null : { kind, month: period as Month };
}

/** Makes a paper out of what the branch has recorded. Its figures are those of the sheets, to the fen. */
export function makePaper(request: PaperRequest, source: PaperSource, choices: PaperChoices = {}): Paper {
  switch (request.kind) {
    case 'notice':
      return noticePaper({ ...source, half: request.half }, choices);
    case 'summary':
      return summaryPaper({ ...source, half: request.half });
    case 'slips':
      return slipsPaper({ ...source, half: request.half });
    case 'rectify':
      return rectifyPaper({ ...source, period: request.period }, choices);
    case 'invitation':
      return invitationPaper({ ...source, month: request.month });
    case 'sign-in':
      return signInPaper({ ...source, month: request.month });
    case 'dues-list':
      return duesListPaper({ ...source, month: request.month });
    case 'brief':
      return briefPaper({ ...source, month: request.month });
  }
}
