import type { RuleId, WordKeyIn } from '../../locales/word-key';
import type { Finding } from '../../rules/finding';
import type { RecordTarget, RecordTask } from '../state/record-target';

type SettlementWord = WordKeyIn<'recordScreen.settle'>;

/** How a finding is settled by recording something: where, and what the action is called. */
interface Settlement {
  readonly task: RecordTask;
  readonly action: SettlementWord;
}

const signIn = (action: SettlementWord): Settlement => ({ task: 'signIn', action });
const makeUp = (action: SettlementWord): Settlement => ({ task: 'makeUp', action });
const DUES: Settlement = { task: 'dues', action: 'dues' };
const THEME_DAY: Settlement = { task: 'themeDay', action: 'themeDay' };

const SETTLEMENTS: Readonly<Partial<Record<RuleId, Settlement>>> = {
  'sign-in-missing': signIn('signIn'),
  'attendance-unmarked': signIn('signIn'),
  'leave-incomplete': signIn('leave'),
  'make-up-missing': makeUp('makeUp'),
  'absence-unexplained': makeUp('absence'),
  'dues-unpaid': DUES,
  'dues-short': DUES,
  'theme-missing': THEME_DAY,
  'content-missing': THEME_DAY,
  'place-missing': THEME_DAY,
  'leader-missing': THEME_DAY,
  'organiser-missing': THEME_DAY,
  'notice-missing': THEME_DAY,
  'badge-missing': THEME_DAY,
  'flag-missing': THEME_DAY,
  'study-missing': THEME_DAY,
  'oath-missing': THEME_DAY,
  'dues-step-missing': THEME_DAY,
  'summary-missing': THEME_DAY,
  'photos-missing': THEME_DAY,
  'report-missing': THEME_DAY,
};

export interface RecordingAction {
  readonly action: SettlementWord;
  readonly target: RecordTarget;
}

/** Where a finding can be settled by recording; null where something else is to be done about it. */
export function recordingAction({ rule, month, member }: Finding): RecordingAction | null {
  const settlement = SETTLEMENTS[rule];
  return settlement ? { action: settlement.action, target: { task: settlement.task, month, member } } : null;
}
