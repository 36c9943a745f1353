import type { TranslationOf } from '../../rule-words';
import type { steps as chinese } from '../../zh-CN/rules/steps';

export const steps: TranslationOf<typeof chinese> = {
  'study-missing': {
    title: 'Collective study missing',
    why: 'Collective study is a required step of every theme day.',
    messages: {
      blank: 'No collective study is recorded for the activity of {{month}} ({{date}}).',
      no: 'There was no collective study at the activity of {{month}} ({{date}}), by the record.',
    },
  },
  'study-plan-missing': {
    title: 'Month missing from the study plan',
    why: 'The year’s study is to be planned month by month.',
    messages: {
      blank: 'The study plan’s topic for {{month}} is blank. Please fill it in.',
      'no-row': 'The study plan has no topic for {{month}}. Please add one.',
    },
  },
  'study-off-plan': {
    title: 'Study differs from the plan',
    why: 'Study follows the plan. This is a rough comparison, only for your information.',
    messages: {
      differs:
        'In {{month}} the study was “{{study}}” while the plan has “{{topic}}”; they seem unrelated. If it was changed, please change the plan too.',
    },
  },
  'oath-missing': {
    title: 'Oath not retaken',
    why: 'Retaking the oath is a required step of every theme day.',
    messages: {
      blank: 'The activity of {{month}} ({{date}}) does not say whether the oath was retaken.',
      no: 'At the activity of {{month}} ({{date}}) the oath was not retaken, by the record.',
    },
  },
  'dues-step-missing': {
    title: 'Dues step left out',
    why: 'Paying the month’s dues on the spot is a required step of every theme day.',
    messages: {
      blank: 'The activity of {{month}} ({{date}}) does not say whether dues were paid on the spot.',
      no: 'At the activity of {{month}} ({{date}}) dues were not paid on the spot, by the record.',
    },
  },
};
