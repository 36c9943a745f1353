import type { RuleId, WordKeyIn } from '../../locales/word-key';
import type { Finding } from '../../rules/finding';
import type { PaneContextValue, ScreenId } from '../state/pane-context';
import type { RecordTarget, RecordTask } from '../state/record-target';

type ActionWord = WordKeyIn<'recordScreen.settle'>;

/** Where in the pane a finding is settled, and what the way there is called. */
type Way =
  | { readonly to: 'record'; readonly task: RecordTask; readonly word: ActionWord }
  | { readonly to: 'screen'; readonly screen: Extract<ScreenId, 'notice' | 'workbook'>; readonly word: ActionWord }
  | { readonly to: 'settings'; readonly word: ActionWord };

const record = (task: RecordTask, word: ActionWord): Way => ({ to: 'record', task, word });
const SIGN_IN = record('signIn', 'signIn');
const DUES = record('dues', 'dues');
const THEME_DAY = record('themeDay', 'themeDay');
const SETTINGS: Way = { to: 'settings', word: 'settings' };

/** What is put right in its cell alone: a slip of the pen, or a fact that only a person can judge. */
const IN_THE_CELL = null;

/** Of every rule where the pane settles it. A rule without an entry does not compile. */
const WAYS: Readonly<Record<RuleId, Way | ((finding: Finding) => Way) | null>> = {
  'sheet-missing': { to: 'screen', screen: 'workbook', word: 'sheet' },
  'header-unclear': { to: 'screen', screen: 'workbook', word: 'columns' },
  'cell-unreadable': IN_THE_CELL,
  'mark-unknown': SIGN_IN,
  'year-conflict': IN_THE_CELL,
  'total-mismatch': IN_THE_CELL,
  'merged-leftover': IN_THE_CELL,
  'setting-invalid': SETTINGS,
  'waiver-incomplete': IN_THE_CELL,
  'waiver-unused': IN_THE_CELL,

  'member-duplicate': IN_THE_CELL,
  'member-unknown': IN_THE_CELL,
  // Whoever is signed in or pays gets the row that is missing.
  'member-absent-from-sheet': ({ data }) => (isOfDues(data.table) ? DUES : SIGN_IN),
  'member-category-unknown': IN_THE_CELL,
  'member-dates': IN_THE_CELL,
  'member-note': IN_THE_CELL,
  'member-conversion-due': IN_THE_CELL,

  'theme-day-missing': THEME_DAY,
  'theme-day-extra': IN_THE_CELL,
  'theme-day-date': THEME_DAY,
  'holiday-calendar-missing': SETTINGS,
  'theme-day-duration': THEME_DAY,
  'theme-missing': THEME_DAY,
  'theme-category': THEME_DAY,
  'content-missing': THEME_DAY,
  'organiser-missing': THEME_DAY,
  'organiser-unknown': THEME_DAY,
  'organiser-rotation': record('plan', 'plan'),
  'leader-missing': THEME_DAY,
  'place-missing': THEME_DAY,

  'notice-missing': THEME_DAY,
  'notice-late': IN_THE_CELL,
  'sign-in-missing': SIGN_IN,
  'badge-missing': THEME_DAY,
  'flag-missing': THEME_DAY,
  'summary-missing': THEME_DAY,
  'photos-missing': THEME_DAY,
  'report-missing': THEME_DAY,
  'report-late': IN_THE_CELL,

  'study-missing': THEME_DAY,
  'study-plan-missing': IN_THE_CELL,
  'study-off-plan': THEME_DAY,
  'oath-missing': THEME_DAY,
  'dues-step-missing': THEME_DAY,

  'attendance-unmarked': SIGN_IN,
  'leave-incomplete': record('signIn', 'leave'),
  'leave-after-the-day': IN_THE_CELL,
  'absence-unexplained': record('makeUp', 'absence'),
  'briefing-missing': record('makeUp', 'briefing'),
  'make-up-missing': record('makeUp', 'makeUp'),
  'make-up-late': IN_THE_CELL,
  'attendance-rate-low': IN_THE_CELL,
  'absence-repeated': IN_THE_CELL,
  'headcount-mismatch': IN_THE_CELL,

  'dues-unpaid': DUES,
  'dues-short': DUES,
  'dues-over': IN_THE_CELL,
  'dues-late': IN_THE_CELL,
  'dues-not-on-day': IN_THE_CELL,
  'dues-standard-unknown': IN_THE_CELL,
  'dues-standard-mismatch': record('dues', 'standard'),
  'dues-exempt-unexplained': record('dues', 'exempt'),
  'dues-base-old': IN_THE_CELL,
  'dues-six-months': DUES,
  // What led there is settled by its own findings; what follows is for the branch to decide.
  'self-withdrawal-risk': IN_THE_CELL,
  'dues-make-up-too-late': IN_THE_CELL,
  'dues-large': IN_THE_CELL,
  'dues-notice-missing': { to: 'screen', screen: 'notice', word: 'notice' },
};

function isOfDues(table: Finding['data'][string] | undefined): boolean {
  return typeof table === 'object' && 'term' in table && table.term === 'role.dues';
}

/** What the pane offers to settle a finding. */
export interface FindingWay {
  readonly word: ActionWord;
  readonly open: (pane: Pick<PaneContextValue, 'openRecord' | 'openScreen' | 'openSettings'>) => void;
}

/** Null where only its cell can be put right, to which every finding leads anyway. */
export function findingWay(finding: Finding): FindingWay | null {
  const entry = WAYS[finding.rule];
  const way = typeof entry === 'function' ? entry(finding) : entry;
  if (way === null) return null;
  const { word } = way;
  const { month, member } = finding;
  switch (way.to) {
    case 'record': {
      const target: RecordTarget = { task: way.task, month, member };
      return { word, open: ({ openRecord }) => openRecord(target) };
    }
    case 'screen':
      return { word, open: ({ openScreen }) => openScreen(way.screen) };
    case 'settings':
      return { word, open: ({ openSettings }) => openSettings() };
  }
}
