import type { RuleGroupWords } from '../../rule-words';

export const attendance = {
  'attendance-unmarked': {
    title: '考勤漏记',
    why: '全体党员都应参加主题党日。没有记录，事后说不清是到会、请假还是缺席。',
    messages: {
      blank: '{{member}}{{month}}主题党日（{{date}}）的考勤没有填写。',
      'no-row': '{{member}}没有{{month}}主题党日（{{date}}）的签到记录，请补记到会、请假或缺席。',
    },
  },
  'leave-incomplete': {
    title: '请假手续不全',
    why: '因故不能参加的党员应履行请假手续，登记表上应有事由和批准人。',
    messages: {
      'no-entry': '{{member}}{{month}}主题党日（{{date}}）请假，请假登记中没有记录，请补登记事由和批准人。',
      'no-reason': '{{member}}{{month}}主题党日（{{date}}）请假，没有填写请假事由。',
      'no-approver': '{{member}}{{month}}主题党日（{{date}}）请假，没有填写批准人。',
      'no-reason-no-approver': '{{member}}{{month}}主题党日（{{date}}）请假，没有填写请假事由和批准人。',
      'no-register': '{{month}}主题党日有{{count}}人请假（{{members}}），工作簿中没有请假登记表，无法核对请假手续。',
    },
  },
  'leave-after-the-day': {
    title: '事后请假',
    why: '请假应在活动之前办理，活动之后补办的不算履行了请假手续。',
    messages: {
      late: '{{member}}{{month}}主题党日为{{date}}，请假申请时间是{{requestedOn}}，晚于活动当天。',
    },
  },
  'absence-unexplained': {
    title: '缺席未联系教育',
    why: '对无故缺席的党员，支部应逐人联系，掌握原因，进行批评教育，并留有记录。',
    messages: {
      'no-entry': '{{member}}缺席{{month}}主题党日（{{date}}），没有登记，请补记缺席原因和联系教育情况。',
      'not-recorded': '{{member}}缺席{{month}}主题党日（{{date}}），没有填写缺席原因和联系教育情况。',
    },
  },
  'briefing-missing': {
    title: '未通报活动内容',
    why: '对请假、缺席的党员，支部应通报活动内容。',
    messages: {
      'not-told': '{{member}}未参加{{month}}主题党日（{{date}}），没有向其通报活动内容的记录。',
    },
  },
  'make-up-missing': {
    title: '未补课',
    why: '请假、缺席的党员应以一定形式补课。补课期限没有统一规定，以设置中的天数为准。',
    messages: {
      overdue: '{{member}}未参加{{month}}主题党日（{{date}}），补课期限{{limit}}已过，仍未补课。',
      open: '{{member}}未参加{{month}}主题党日（{{date}}），尚未补课，补课期限为{{limit}}。',
    },
  },
  'make-up-late': {
    title: '补课逾期',
    why: '补课应在设置的期限内完成，拖得越久作用越小。',
    messages: {
      late: '{{member}}{{month}}主题党日（{{date}}）的补课时间是{{makeUpOn}}，超过期限{{limit}}共{{days}}天。',
    },
  },
  'attendance-rate-low': {
    title: '到会率偏低',
    why: '主题党日覆盖全体党员。最低到会率没有统一规定，以设置为准。',
    messages: {
      low: '{{month}}主题党日应到{{expected}}人，实到{{present}}人，到会率{{rate}}，低于{{minimum}}。',
    },
  },
  'absence-repeated': {
    title: '连续缺席',
    why: '党章第九条规定，党员没有正当理由，连续六个月不参加党的组织生活，按自行脱党处理。支部应及早谈话了解情况。',
    messages: {
      repeated: '{{member}}从{{since}}到{{month}}连续{{count}}次无故缺席主题党日，请及时谈话了解情况。',
      'six-months':
        '{{member}}从{{since}}到{{month}}连续{{count}}个月无故缺席主题党日。按党章第九条，没有正当理由连续六个月不参加组织生活属自行脱党，请尽快核实处理。',
    },
  },
  'headcount-mismatch': {
    title: '人数与考勤不符',
    why: '活动记录上的人数是上报的依据，应与考勤表一致。列席人员不计入。',
    messages: {
      expected: '{{month}}活动记录填写应到{{stated}}人，按花名册和考勤应为{{counted}}人。',
      present: '{{month}}活动记录填写实到{{stated}}人，考勤表为{{counted}}人。',
      leave: '{{month}}活动记录填写请假{{stated}}人，考勤表为{{counted}}人。',
      absent: '{{month}}活动记录填写缺席{{stated}}人，考勤表为{{counted}}人。',
    },
  },
} as const satisfies RuleGroupWords;
