import type { ThemeDayStep } from '../intent';

/** What may be recorded of a theme day, as `ThemeDayRow` names it. */
export type StepField = ThemeDayStep['field'];

export interface StepKind {
  readonly field: StepField;
  readonly phase: 'before' | 'after';
  readonly kind: 'date' | 'yesNo' | 'text';
  /** Of a yesNo: words may stand there as well, and then say what was done (8张, the topic of study). */
  readonly takesWords: boolean;
  /** The rule that misses the step; null where none does. */
  readonly rule: string | null;
}

/** Every step in the order of the plan: 二(一) time, 二(二) participants, 二(四) procedure, 三(二) required steps, 四(三) materials. */
export const STEP_KINDS: readonly StepKind[] = [
  before('plannedDate', 'date', null),
  before('theme', 'text', 'theme-missing'),
  before('content', 'text', 'content-missing'),
  before('category', 'text', 'theme-category'),
  before('organisers', 'text', 'organiser-missing'),
  before('leader', 'text', 'leader-missing'),
  before('place', 'text', 'place-missing'),
  before('noticeDate', 'date', 'notice-missing'),
  { ...before('planDoc', 'yesNo', 'notice-missing'), takesWords: true },
  after('date', 'date', 'theme-day-missing'),
  after('dateReason', 'text', 'theme-day-date'),
  after('duration', 'text', null),
  after('outing', 'yesNo', null),
  after('host', 'text', null),
  after('recorder', 'text', null),
  after('observers', 'text', null),
  after('badge', 'yesNo', 'badge-missing'),
  after('flag', 'yesNo', 'flag-missing'),
  { ...after('study', 'yesNo', 'study-missing'), takesWords: true },
  after('oath', 'yesNo', 'oath-missing'),
  after('duesCollected', 'yesNo', 'dues-step-missing'),
  { ...after('summary', 'yesNo', 'summary-missing'), takesWords: true },
  { ...after('photos', 'yesNo', 'photos-missing'), takesWords: true },
  { ...after('reportedTo', 'yesNo', 'report-missing'), takesWords: true },
  after('reportedOn', 'date', 'report-missing'),
  after('notes', 'text', null),
];

function before(field: StepField, kind: StepKind['kind'], rule: string | null): StepKind {
  return { field, phase: 'before', kind, takesWords: false, rule };
}

function after(field: StepField, kind: StepKind['kind'], rule: string | null): StepKind {
  return { field, phase: 'after', kind, takesWords: false, rule };
}
