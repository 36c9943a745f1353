import type { CellKind } from './field-entry';
import { SCHEDULE } from './schedule';
import { SESSIONS, type Step } from './sessions';

type Fields = typeof SESSIONS.fields;
type Recorded = { [F in keyof Fields]: Fields[F]['step'] extends Step ? F : never }[keyof Fields];

/** How a step is stated: a date, a yes or no, a yes or no or words that say what was done, or words. */
const FORMS = {
  date: 'date',
  yesNo: 'yesNo',
  outing: 'yesNo',
  done: 'done',
  text: 'text',
  sections: 'text',
  persons: 'text',
  duration: 'text',
} as const satisfies Partial<Record<CellKind, string>>;
export type StepForm = (typeof FORMS)[keyof typeof FORMS];

/** Steps before and after a theme day that may be recorded, as `ThemeDayRow` names them: all, or those so stated. */
export type StepField<Form extends StepForm = StepForm> = {
  [F in Recorded]: (typeof FORMS)[Fields[F]['cell']] extends Form ? F : never;
}[Recorded];

/** The steps before the day, then those after it, in the order of the plan. */
export const STEP_FIELDS: readonly StepField[] = [...stepsOf('before'), ...stepsOf('after')];

export function stepOf(field: StepField): Step {
  return SESSIONS.fields[field].step;
}

export function formOf(field: StepField): StepForm {
  return FORMS[SESSIONS.fields[field].cell];
}

export function hasForm<F extends StepForm>(field: StepField, form: F): field is StepField<F> {
  return formOf(field) === form;
}

/** Whether the step is a matter of the plan, which may stand in the schedule, rather than of the day itself. */
export function isPlanned(field: StepField): boolean {
  return stepOf(field).phase === 'before' && field in SCHEDULE.fields;
}

function stepsOf(phase: Step['phase']): StepField[] {
  return (Object.keys(SESSIONS.fields) as (keyof Fields)[]).filter(
    (field): field is StepField => SESSIONS.fields[field].step?.phase === phase,
  );
}
