/** Words of 三会一课, the meetings beside the theme day. */
export const meetings = {
  title: '三会一课',
  kind: '会议',
  quarters: { first: '一季度', second: '二季度', third: '三季度', fourth: '四季度' },
  kinds: { general: '党员大会', committee: '支委会', group: '党小组会', lecture: '党课' },
  toCome: '—',
  sentence: '三会一课：{{kinds}}。',
  ofKind: '{{kind}}{{times}}',
  ofQuarter: '{{quarter}} {{count}} 次',
  betweenQuarters: '、',
  betweenKinds: '；',
  undated: '另有 {{count}} 次看不出是哪个月，没有计入。',
} as const;
