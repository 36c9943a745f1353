import type { TranslationOf } from '../rule-words';
import type { arriving as chinese } from '../zh-CN/arriving';

export const arriving: TranslationOf<typeof chinese> = {
  line: 'Line {{line}}',
  list: {
    understood: 'The list names {{count}} people:',
    nobody: 'The list names no member of this branch.',
    group: '{{presence}} ({{count}}): {{names}}',
    kindOf: '{{name}} ({{kind}})',
    questions: '{{count}} places are not certain; please answer:',
    who: {
      unknown: '“{{written}}”: the roster has no such name.',
      several: '“{{written}}”: several members of the roster have this name.',
      conflict: '“{{written}}”: what stands there does not agree with the roster, or may be several people.',
    },
    offers: 'Possibly {{names}}.',
    presence: {
      minutes: '{{name}}: took part for {{text}} minutes, less than the limit or in parts. How is it to be recorded?',
      noMinutes: '{{name}}: the list does not say for how long. How is it to be recorded?',
      word: '{{name}}: the list says “{{text}}”. How is it to be recorded?',
      blank: '{{name}}: the list does not say whether they signed in. How is it to be recorded?',
      both: '{{name}}: named several times with different words ({{text}}). How is it to be recorded?',
    },
    answerWho: 'Answer with --name "{{key}}=NAME"; for nobody of this branch --name "{{key}}=".',
    answerPresence: 'Say so with --present, --absent or --leave.',
    notRecorded: 'Not recorded:',
    why: {
      'no-name': 'no name',
      skipped: 'left out',
      'not-expected': 'need not sign in',
      'leave-stays': 'on leave already, which stays',
    },
    unlisted: '{{count}} expected members are not in the list: {{names}}',
    noMinutes: 'The list tells no minutes, so nobody was judged by them.',
    open: 'Questions are still open; nothing was written.',
  },
};
