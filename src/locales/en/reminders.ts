import type { TranslationOf } from '../rule-words';
import type { reminders as chinese } from '../zh-CN/reminders';

export const reminders: TranslationOf<typeof chinese> = {
  person: {
    addressed: 'Dear comrade {{name}},',
    opening: 'by the records of the branch of {{today}} you still have to see to the following:',
    line: '{{number}}. {{matter}}',
    dues: 'Dues: {{months}} not paid in full, {{amount}} yuan in all; please pay soon.',
    makeUp: 'Make-up: you did not attend the theme day of {{date}}; please make it up by {{limit}}.',
    makeUpOverdue:
      'Make-up: you did not attend the theme day of {{date}}; it was to be made up by {{limit}}, which has passed. Please make it up soon.',
    leave: {
      'no-entry': 'Leave: your leave from the theme day of {{date}} is not in the register; please complete it.',
      'no-reason': 'Leave: your leave from the theme day of {{date}} has no reason yet; please add it.',
      'no-approver': 'Leave: your leave from the theme day of {{date}} has not been approved yet; please see to it.',
      'no-reason-no-approver':
        'Leave: your leave from the theme day of {{date}} has neither reason nor approval yet; please see to it.',
    },
    signIn: 'Sign-in: there is no record of you for the theme day of {{date}}; please say whether you were there.',
    closing:
      'If this is settled already or the record is wrong, please tell the branch, so that it can be corrected. Thank you.',
    closingContact:
      'If this is settled already or the record is wrong, please tell {{contact}}, so that it can be corrected. Thank you.',
    signed: '{{branch}}, {{today}}',
  },
  group: {
    opening:
      'Dear comrades, by the records of the branch of {{today}} the following is still open; please see to it soon.',
    dues: 'Dues not paid in full: {{people}}.',
    makeUp: 'To be made up: {{people}}.',
    leave: 'Leave to be completed: {{people}}.',
    signIn: 'No sign-in recorded: {{people}}.',
    months: '{{name}} ({{months}})',
    monthsAmount: '{{name}} ({{months}}, {{amount}} yuan)',
    day: '{{name}} ({{date}})',
    dayLimit: '{{name}} ({{date}}, by {{limit}})',
    dayOverdue: '{{name}} ({{date}}, overdue)',
    closing:
      'If something is settled already or the record is wrong, please tell the branch, so that it can be corrected. Thank you.',
    closingContact:
      'If something is settled already or the record is wrong, please tell {{contact}}, so that it can be corrected. Thank you.',
  },
  thisBranch: 'the branch',
  nothing: 'There is nothing to remind anybody of in {{period}}.',
  nothingOf: 'There is nothing to remind {{name}} of.',
};
