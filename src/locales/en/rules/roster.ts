import type { TranslationOf } from '../../rule-words';
import type { roster as chinese } from '../../zh-CN/rules/roster';

export const roster: TranslationOf<typeof chinese> = {
  'member-duplicate': {
    title: 'Member entered twice',
    why: 'Where two rows have one id, or one name and nothing to tell them apart, marks and payments cannot be given to either.',
    messages: {
      'same-name':
        'The roster has {{rows}} rows for “{{member}}” and nothing tells them apart; the first is at {{firstCell}}. If they are one person, delete the surplus rows; if not, give each an id or a bracket after the name.',
      'same-id': '“{{member}}” has the same id as “{{first}}” at {{firstCell}}. Please check the ids.',
    },
  },
  'member-unknown': {
    title: 'Person not on the roster',
    why: 'Marks, leave and dues of somebody who is not on the roster count for nobody.',
    messages: {
      unknown: '“{{member}}” in the {{table}} is not on the roster. Check the name, or add the person to the roster.',
      ambiguous:
        '“{{member}}” in the {{table}} is the name of several people on the roster, and nothing tells which is meant. Add a bracket after the name, or an id.',
    },
  },
  'member-absent-from-sheet': {
    title: 'Member has no row',
    why: 'A member who is expected or owes dues but has no row is overlooked every month; often somebody who joined or transferred in recently.',
    messages: {
      'no-row':
        '{{member}} should be in the {{table}} for {{month}}, but “{{sheet}}” has no row for them. Please add it.',
    },
  },
  'member-category-unknown': {
    title: 'Member category unknown',
    why: 'The category decides who is expected and who owes dues. A person without one counts for neither.',
    messages: {
      blank:
        'The category of {{member}} is blank, so they are neither expected nor owe dues. Please fill it in, for example 正式党员.',
      unknown:
        'The category “{{text}}” of {{member}} is not known, so they are neither expected nor owe dues. Use 正式党员, 预备党员, 发展对象 or 入党积极分子.',
    },
  },
  'member-note': {
    title: 'Note speaks of a status',
    why: 'A note of nothing but 退休, 已转出, 停缴 and the like counts as the status; one that says more may mean anything and is not applied.',
    messages: {
      'not-applied':
        'The note of {{member}}, “{{text}}”, speaks of a change and was not applied. If it is so, please write it in the column 状态.',
      'no-column':
        'The note of {{member}}, “{{text}}”, speaks of a change and was not applied. If it is so, please add a column 状态, or let the note say nothing but the status.',
    },
  },
  'member-dates': {
    title: 'Member dates in doubt',
    why: 'The dates of joining and of full membership decide from when a member is expected and owes dues; probation lasts one year.',
    messages: {
      'full-before-joining': '{{member}} became a full member on {{full}}, before joining on {{joined}}. Please check.',
      'joined-in-future': 'The joining date {{date}} of {{member}} is still to come. Please check.',
      'born-in-future': 'The date of birth {{date}} of {{member}} is still to come. Please check.',
      'full-in-future':
        '{{member}} is listed as a full member, but the date {{date}} of that is still to come. Please check.',
      'still-probationary':
        '{{member}} joined on {{joined}}; the probationary year ended on {{anniversary}}, yet the roster still says probationary. Update the category, or settle the matter in the branch meeting.',
    },
  },
  'member-conversion-due': {
    title: 'Probation about to end',
    why: 'By article 7 of the Party constitution probation lasts one year from the day on which the branch admitted the person; once it is over, the branch discusses in good time whether the member becomes a full one.',
    messages: {
      due: '{{member}} joined on {{joined}}; the probationary year ends on {{anniversary}}. Please ask for the application and plan the discussion in time.',
    },
  },
};
