import type { RuleGroupWords } from '../../rule-words';

export const schedule = {
  'theme-day-missing': {
    title: '未开展主题党日',
    why: '每月20日为主题党日，遇节假日或特殊情况可以调整，但原则上应在一周内完成，不能缺月。',
    messages: {
      'no-session': '{{month}}没有主题党日活动记录，可以调整的期限（{{limit}}）已过。如已开展，请补上记录。',
      'no-date': '{{month}}的主题党日没有写活动日期，可以调整的期限（{{limit}}）已过。如已开展，请填写实际日期。',
    },
  },
  'theme-day-extra': {
    title: '当月多次活动',
    why: '一个月有两次以上活动时，离20日最近的一次算作主题党日，考勤和规定动作按这一次检查。',
    messages: {
      extra: '{{month}}有不止一次活动，以离{{appointed}}最近的{{date}}为主题党日，这一次未作检查。',
      'extra-undated': '{{month}}有不止一行活动，而且都没有日期，检查的是第一行，这一行未作检查。',
    },
  },
  'theme-day-date': {
    title: '活动日期调整',
    why: '遇节假日或特殊情况才可提前或延迟，原则上应在一周内完成。',
    messages: {
      'no-reason': '{{month}}活动改在{{date}}，而{{appointed}}不是休息日，未写调整原因。请补写原因。',
      'too-far':
        '{{month}}活动改在{{date}}，与{{appointed}}相差{{days}}天，超过{{limit}}天。原因：{{reason}}。请核对是否确有必要。',
      'too-far-no-reason':
        '{{month}}活动改在{{date}}，与{{appointed}}相差{{days}}天，超过{{limit}}天，也未写调整原因。请补写原因。',
    },
  },
  'holiday-calendar-missing': {
    title: '缺少放假安排',
    why: '当天是否休息日以国务院的放假安排为准。没有当年安排时只按周末判断，节假日前后可能不准。',
    messages: {
      'unknown-year':
        '没有{{year}}年的放假安排，判断{{month}}活动改在{{date}}时只看了周末。放假安排公布后，可在“设置”中补充当年的休息日和调休上班日。',
    },
  },
  'theme-day-duration': {
    title: '活动时长',
    why: '集中活动时间不少于半天，外出开展活动一般不超过一天。',
    messages: {
      'too-short': '{{month}}活动时长“{{text}}”，不足半天（{{minimum}}小时）。',
      'outing-too-long': '{{month}}外出活动时长“{{text}}”，超过{{days}}天。',
    },
  },
  'theme-missing': {
    title: '缺少活动主题',
    why: '每次主题党日要选择一个主题。',
    messages: {
      blank: '{{month}}活动没有写主题，请填写。',
    },
  },
  'theme-category': {
    title: '活动类别不明',
    why: '主题活动可安排九个方面的内容，看不出属于哪一方面的，不会计入半年的覆盖情况。',
    messages: {
      none: '{{month}}的主题“{{theme}}”看不出属于九个方面中的哪一个。请在活动类别中注明，如“志愿服务”。',
    },
  },
  'content-missing': {
    title: '缺少活动内容',
    why: '只有主题，看不出这次活动做什么、做了什么。',
    messages: {
      blank: '{{month}}活动没有写活动内容，请填写。',
    },
  },
  'organiser-missing': {
    title: '缺少组织科室',
    why: '主题党日由各科室轮流组织，每月都要有负责的科室。',
    messages: {
      blank: '{{month}}活动没有写组织科室，请填写。',
    },
  },
  'organiser-unknown': {
    title: '组织科室不明',
    why: '花名册和设置中都没有的科室多为写错，会影响轮流次数的统计。',
    messages: {
      unknown:
        '{{month}}的组织科室“{{section}}”既不在花名册上，也不在设置的科室名单中（现有：{{known}}）。请核对写法。',
    },
  },
  'organiser-rotation': {
    title: '组织科室轮流不均',
    why: '主题党日由各科室轮流组织，不宜集中在少数科室。',
    messages: {
      'too-often':
        '到{{month}}为止，{{section}}今年已组织{{times}}次，而{{other}}只有{{otherTimes}}次。以后可安排次数少的科室。',
      'three-months-running': '到{{month}}为止，{{section}}已连续三个月组织活动。以后可换由其他科室组织。',
    },
  },
  'leader-missing': {
    title: '缺少分管支委',
    why: '主题党日由分管的支部委员牵头。',
    messages: {
      blank: '{{month}}活动没有写牵头的分管支委，请填写。',
      'no-post': '{{month}}活动由{{names}}牵头，但花名册上没有写明担任支部职务。请核对人选，或在花名册补写支部职务。',
    },
  },
  'place-missing': {
    title: '缺少活动地点',
    why: '活动一般在党员活动室进行，也可另行安排，通知时要写清楚。',
    messages: {
      blank: '{{month}}活动没有写地点，请填写。',
    },
  },
} as const satisfies RuleGroupWords;
