import type { TranslationOf } from '../../rule-words';
import type { dues as chinese } from '../../zh-CN/rules/dues';

export const dues: TranslationOf<typeof chinese> = {
  'dues-unpaid': {
    title: 'Dues unpaid',
    why: 'Dues are paid in full every month; an unpaid month is listed until it is made good.',
    messages: {
      unpaid: '{{member}} has not paid the dues of {{month}}: {{due}} yuan are owed.',
      'unpaid-computed':
        '{{member}} has not paid the dues of {{month}}: {{due}} yuan are owed (computed from the base).',
    },
  },
  'dues-short': {
    title: 'Dues paid in part',
    why: 'Dues are paid in full; what is missing is listed until it is made good.',
    messages: {
      short: '{{member}} paid {{paid}} of {{due}} yuan for {{month}}: {{missing}} yuan are missing.',
      'short-computed':
        '{{member}} paid {{paid}} of {{due}} yuan (computed from the base) for {{month}}: {{missing}} yuan are missing.',
    },
  },
  'dues-over': {
    title: 'Dues overpaid',
    why: 'Paid in advance, a voluntary payment, or a slip. The excess is named and never set against the arrears of another month.',
    messages: {
      over: '{{member}} owed {{due}} yuan for {{month}} and paid {{paid}}: {{excess}} yuan too much.',
      'over-computed':
        '{{member}} owed {{due}} yuan (computed from the base) for {{month}} and paid {{paid}}: {{excess}} yuan too much.',
      'nothing-owed': '{{member}} owed no dues for {{month}} and paid {{paid}} yuan.',
    },
  },
  'dues-late': {
    title: 'Dues late',
    why: 'Dues are paid in the month they are for.',
    messages: { late: '{{member}} paid the dues of {{month}} on {{paidOn}}, after the end of the month.' },
  },
  'dues-not-on-day': {
    title: 'Dues not paid on the day',
    why: 'Paying the dues of the month is one of the required steps of the theme day, done on the spot.',
    messages: { 'other-day': '{{member}} paid the dues of {{month}} on {{paidOn}}; the theme day was {{day}}.' },
  },
  'dues-standard-unknown': {
    title: 'Dues standard unknown',
    why: 'As long as nobody knows what is owed, nobody can tell whether it was paid in full.',
    messages: {
      unknown:
        'Neither ledger nor roster has a dues standard or a wage base for {{member}}, so what is owed for {{month}} is not known. Please fill in one of them.',
    },
  },
  'dues-standard-mismatch': {
    title: 'Dues standard does not fit the base',
    why: 'Dues are a share of after-tax monthly pay: 0.5% up to 3,000 yuan, 1% up to 5,000, 1.5% up to 10,000, 2% above; of a pension 0.5% up to 5,000 and 1% above.',
    messages: {
      mismatch:
        'The monthly standard of {{member}} is {{stated}} yuan; by the base of {{base}} yuan it would be {{computed}}. Please check.',
      retired:
        'The monthly standard of {{member}} is {{stated}} yuan; by the pension of {{base}} yuan it would be {{computed}}. Please check.',
    },
  },
  'dues-exempt-unexplained': {
    title: 'Exemption without a reason',
    why: 'Dues are waived or reduced for real hardship and by the decision of the branch; the ledger must say why.',
    messages: { 'no-reason': 'The dues of {{member}} for {{month}} are waived or reduced without a reason given.' },
  },
  'dues-six-months': {
    title: 'No dues for six months',
    why: 'By article 9 of the Party constitution a member who without good reason pays no dues for six months running is held to have left the Party.',
    messages: {
      unpaid:
        '{{member}} has paid no dues from {{since}} to {{month}} ({{count}} months running). By article 9 of the Party constitution, without good reason this counts as leaving the Party; please look into it without delay.',
    },
  },
  'self-withdrawal-risk': {
    title: 'Six months without dues and without taking part',
    why: 'By article 9 of the Party constitution a member who for six months running, without good reason, takes no part in Party life or pays no dues is held to have left; the general meeting of the branch decides. Where both are so, finding the person is most urgent.',
    messages: {
      both: '{{member}} has paid no dues for {{count}} months running, {{since}} to {{month}}, and was absent from all {{missed}} theme days meanwhile. By article 9 of the Party constitution this is leaving the Party unless there is good reason; please reach the person and find out soon.',
    },
  },
  'dues-base-old': {
    title: 'Dues bases not brought up to date',
    why: 'When pay changes, dues are reckoned by the new pay from the month in which it is first drawn (中组发〔2008〕3号, article 10). Bases that are all those of the year before were most likely copied.',
    messages: {
      bases:
        'The dues bases of all {{people}} members in {{year}} are those of {{before}}; please check them against changes of pay.',
      standards:
        'The monthly dues of all {{people}} members in {{year}} are those of {{before}}; please check them against changes of pay.',
    },
  },
  'dues-make-up-too-late': {
    title: 'Arrears made up after six months',
    why: 'Arrears are normally made up within six months.',
    messages: {
      'too-late': '{{member}} paid the dues of {{month}} only on {{paidOn}}, more than six months later ({{limit}}).',
    },
  },
  'dues-large': {
    title: 'Large payment',
    why: 'A payment of 1,000 yuan or more at once goes to the centre in full; or it is a slip.',
    messages: {
      large:
        '{{member}} paid {{paid}} yuan at once in {{month}}. Please check; a large voluntary payment is passed on to the centre.',
    },
  },
  'dues-notice-missing': {
    title: 'Dues not announced',
    why: 'The payment of dues is announced every half-year.',
    messages: {
      'first-half':
        'No notice sheet was found for the first half of {{year}}. If it was posted on a board, state day and place in the sheet 设置 under {{year}}年上半年党费公示.',
      'second-half':
        'No notice sheet was found for the second half of {{year}}. If it was posted on a board, state day and place in the sheet 设置 under {{year}}年下半年党费公示.',
    },
  },
};
