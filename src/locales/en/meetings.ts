import type { TranslationOf } from '../rule-words';
import type { meetings as chinese } from '../zh-CN/meetings';

export const meetings: TranslationOf<typeof chinese> = {
  title: 'Meetings and lectures',
  kind: 'Meeting',
  quarters: { first: 'Q1', second: 'Q2', third: 'Q3', fourth: 'Q4' },
  kinds: {
    general: 'Branch general meeting',
    committee: 'Branch committee',
    group: 'Party group',
    lecture: 'Party lecture',
  },
  toCome: '—',
  sentence: 'Meetings held: {{kinds}}.',
  ofKind: '{{kind}} ({{times}})',
  ofQuarter: '{{quarter}}: {{count}}',
  betweenQuarters: ', ',
  betweenKinds: '; ',
  undated: ' {{count}} more without a month that can be read are not counted.',
};
