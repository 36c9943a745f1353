import type { RuleGroupWords } from '../../rule-words';

export const procedure = {
  'notice-missing': {
    title: '缺少活动通知',
    why: '活动开展前应提前通知全体党员，并留有方案或通知。',
    messages: {
      'no-date': '{{month}}活动没有记录通知时间，请补记。',
      'no-document': '{{month}}活动没有记录活动方案或通知，请补记。',
      neither: '{{month}}活动没有记录通知时间，也没有记录活动方案或通知，请补记。',
    },
  },
  'notice-late': {
    title: '通知过晚',
    why: '通知要提前发出，党员才能知道内容和要求，安排好时间。',
    messages: {
      'on-the-day': '{{month}}活动的通知在活动当天（{{date}}）才发出，应提前通知。',
      'after-the-day': '{{month}}活动在{{date}}，通知时间却是{{notice}}，晚于活动。请核对日期。',
    },
  },
  'sign-in-missing': {
    title: '缺少签到',
    why: '党员要按时签到。没有签到，就无法知道谁到会、谁请假、谁缺席。',
    messages: {
      nobody: '{{month}}主题党日（{{date}}）没有任何人的签到记录。请按签到表补录。',
    },
  },
  'badge-missing': {
    title: '未佩戴党徽',
    why: '开展活动时，党员要佩戴党员徽章。',
    messages: {
      blank: '{{month}}活动（{{date}}）没有填写是否佩戴党徽。',
      no: '{{month}}活动（{{date}}）记录为未佩戴党徽。',
    },
  },
  'flag-missing': {
    title: '未悬挂党旗',
    why: '提倡在会场悬挂党旗、张贴入党誓词。',
    messages: {
      blank: '{{month}}活动（{{date}}）没有填写是否悬挂党旗、张贴入党誓词。',
      no: '{{month}}活动（{{date}}）记录为未悬挂党旗或未张贴入党誓词。',
    },
  },
  'summary-missing': {
    title: '缺少活动小结',
    why: '活动结束后，组织活动的科室负责写好小结。',
    messages: {
      blank: '{{month}}活动（{{date}}）没有活动小结的记录。',
      no: '{{month}}活动（{{date}}）的活动小结尚未完成。',
    },
  },
  'photos-missing': {
    title: '缺少活动照片',
    why: '主题党日要有照片等资料，应及时收集整理。',
    messages: {
      blank: '{{month}}活动（{{date}}）没有活动照片的记录。',
      no: '{{month}}活动（{{date}}）记录为没有照片。',
    },
  },
  'report-missing': {
    title: '未上报',
    why: '活动情况要及时以简报（信息）形式上报。',
    messages: {
      'not-reported': '{{month}}活动（{{date}}）没有上报记录，上报期限（{{limit}}）已过。',
    },
  },
  'report-late': {
    title: '上报过晚',
    why: '活动情况要及时上报。',
    messages: {
      late: '{{month}}活动于{{reported}}上报，比期限（{{limit}}）晚{{days}}天。',
    },
  },
} as const satisfies RuleGroupWords;
