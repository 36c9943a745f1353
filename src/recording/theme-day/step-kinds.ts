import { formOf, STEP_FIELDS, stepOf, type StepField } from '../../roles/steps';

export interface StepKind {
  readonly field: StepField;
  readonly phase: 'before' | 'after';
  readonly kind: 'date' | 'yesNo' | 'text';
  /** Of a yesNo: words may stand there as well, and then say what was done (8张, the topic of study). */
  readonly takesWords: boolean;
  /** The rule that misses the step; null where none does. */
  readonly rule: string | null;
}

/** Every step in the order of the plan. */
export const STEP_KINDS: readonly StepKind[] = STEP_FIELDS.map((field) => {
  const form = formOf(field);
  return { field, ...stepOf(field), kind: form === 'done' ? 'yesNo' : form, takesWords: form === 'done' };
});
