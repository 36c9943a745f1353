import type { RuleGroupWords } from '../../rule-words';

export const dues = {
  'dues-unpaid': {
    title: '党费未交',
    why: '党员应按月足额交纳党费，欠交的月份一直列出，直到补齐。',
    messages: {
      unpaid: '{{member}}{{month}}党费未交，应交 {{due}} 元。',
      'unpaid-computed': '{{member}}{{month}}党费未交，应交 {{due}} 元（按基数推算）。',
    },
  },
  'dues-short': {
    title: '党费未交足',
    why: '党费应足额交纳，差额一直列出，直到补齐。',
    messages: {
      short: '{{member}}{{month}}党费应交 {{due}} 元，实交 {{paid}} 元，差 {{missing}} 元。',
      'short-computed': '{{member}}{{month}}党费应交 {{due}} 元（按基数推算），实交 {{paid}} 元，差 {{missing}} 元。',
    },
  },
  'dues-over': {
    title: '党费多交',
    why: '可能是预交、自愿多交或笔误。多交的部分单独列明，不抵其他月份的欠交。',
    messages: {
      over: '{{member}}{{month}}党费应交 {{due}} 元，实交 {{paid}} 元，多交 {{excess}} 元。',
      'over-computed': '{{member}}{{month}}党费应交 {{due}} 元（按基数推算），实交 {{paid}} 元，多交 {{excess}} 元。',
      'nothing-owed': '{{member}}{{month}}不需交纳党费，实交 {{paid}} 元。',
    },
  },
  'dues-late': {
    title: '党费迟交',
    why: '党费应在当月交纳。',
    messages: { late: '{{member}}{{month}}党费的交纳日期是{{paidOn}}，晚于当月最后一天。' },
  },
  'dues-not-on-day': {
    title: '党费未在当天交纳',
    why: '交纳当月党费是主题党日的规定动作，应在现场交纳。',
    messages: { 'other-day': '{{member}}{{month}}党费的交纳日期是{{paidOn}}，主题党日为{{day}}。' },
  },
  'dues-standard-unknown': {
    title: '党费标准不明',
    why: '不知道应交多少，就无法判断是否足额。',
    messages: {
      unknown: '台账和花名册都没有{{member}}的党费标准或缴费基数，无法判断{{month}}应交多少。请填写其中一项。',
    },
  },
  'dues-standard-mismatch': {
    title: '党费标准与基数不符',
    why: '党费按税后月工资收入的比例交纳：3000元以下（含）0.5%，3000元以上至5000元（含）1%，5000元以上至10000元（含）1.5%，10000元以上2%；离退休人员5000元以下（含）0.5%，5000元以上1%。',
    messages: {
      mismatch: '{{member}}的月党费标准是 {{stated}} 元，按缴费基数 {{base}} 元计算应为 {{computed}} 元，请核对。',
      retired: '{{member}}的月党费标准是 {{stated}} 元，按离退休费 {{base}} 元计算应为 {{computed}} 元，请核对。',
    },
  },
  'dues-exempt-unexplained': {
    title: '减免未说明',
    why: '少交或免交党费须确有困难，经支部研究同意，台账上应写明原因。',
    messages: { 'no-reason': '{{member}}{{month}}减免党费，没有写明原因。' },
  },
  'dues-six-months': {
    title: '连续六个月未交党费',
    why: '党章第九条规定，党员没有正当理由，连续六个月不交纳所应负担的党费，按自行脱党处理。',
    messages: {
      unpaid:
        '{{member}}从{{since}}到{{month}}连续{{count}}个月未交党费。按党章第九条，没有正当理由的属自行脱党，请尽快核实处理。',
    },
  },
  'self-withdrawal-risk': {
    title: '连续六个月未交党费又未参加活动',
    why: '党章第九条规定，党员没有正当理由，连续六个月不参加党的组织生活，或不交纳党费，就被认为是自行脱党，由支部大会决定除名。两项都有的，最需要尽快找到本人。',
    messages: {
      both: '{{member}}从{{since}}到{{month}}连续{{count}}个月未交党费，其间{{missed}}次主题党日都缺席。按党章第九条，没有正当理由的属自行脱党，请尽快联系本人，核实情况。',
    },
  },
  'dues-base-old': {
    title: '党费基数没有更新',
    why: '工资变动后，从领取新工资的当月起，按新的工资交纳党费（中组发〔2008〕3号第十条）。年初各人的基数都与上年相同，多半是照抄的。',
    messages: {
      bases: '{{year}}年{{people}}名党员的党费基数都与{{before}}年相同，请核对工资变动后更新。',
      standards: '{{year}}年{{people}}名党员的月党费标准都与{{before}}年相同，请核对工资变动后更新。',
    },
  },
  'dues-make-up-too-late': {
    title: '补交超过六个月',
    why: '补交党费的时间一般不超过六个月。',
    messages: { 'too-late': '{{member}}{{month}}党费到{{paidOn}}才补交，超过了六个月（{{limit}}）。' },
  },
  'dues-large': {
    title: '大额党费',
    why: '一次交纳1000元以上的大额党费，应全部上缴中央；也可能是笔误。',
    messages: { large: '{{member}}{{month}}一次交纳党费 {{paid}} 元，请核对。自愿交纳的大额党费应按规定上缴。' },
  },
  'dues-notice-missing': {
    title: '党费未公示',
    why: '党费交纳情况每半年公示一次。',
    messages: {
      'first-half':
        '没有找到{{year}}年上半年的党费公示表。已在公示栏等处公示的，请在“设置”中写明“{{year}}年上半年党费公示”的日期和地点。',
      'second-half':
        '没有找到{{year}}年下半年的党费公示表。已在公示栏等处公示的，请在“设置”中写明“{{year}}年下半年党费公示”的日期和地点。',
    },
  },
} as const satisfies RuleGroupWords;
