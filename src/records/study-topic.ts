import type { Field } from './field';
import type { Month } from './month';

/** One row of the study plan 学习计划 (plan 三(二)1: the year's study is planned month by month). */
export interface StudyTopic {
  readonly month: Month;
  readonly topic: Field<string>;
}
