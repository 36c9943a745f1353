import type { RuleGroupWords } from '../../rule-words';

export const steps = {
  'study-missing': {
    title: '缺少集中学习',
    why: '组织集中学习是每次主题党日的规定动作。',
    messages: {
      blank: '{{month}}活动（{{date}}）没有集中学习的记录。',
      no: '{{month}}活动（{{date}}）记录为没有集中学习。',
    },
  },
  'study-plan-missing': {
    title: '学习计划缺月',
    why: '要制定学习计划，将规定的学习内容安排到月。',
    messages: {
      blank: '学习计划中{{month}}的学习内容是空的，请填写。',
      'no-row': '学习计划中没有{{month}}的安排，请补上。',
    },
  },
  'study-off-plan': {
    title: '学习与计划不符',
    why: '学习内容应按学习计划进行。这里只是粗略比较，供参考。',
    messages: {
      differs: '{{month}}学习的是“{{study}}”，计划是“{{topic}}”，看不出联系。如有调整，请相应修改学习计划。',
    },
  },
  'oath-missing': {
    title: '未重温入党誓词',
    why: '重温入党誓词是每次主题党日的规定动作。',
    messages: {
      blank: '{{month}}活动（{{date}}）没有填写是否重温入党誓词。',
      no: '{{month}}活动（{{date}}）记录为未重温入党誓词。',
    },
  },
  'dues-step-missing': {
    title: '现场未交党费',
    why: '交纳当月党费是每次主题党日的规定动作，党员要现场足额交纳。',
    messages: {
      blank: '{{month}}活动（{{date}}）没有填写是否现场交纳党费。',
      no: '{{month}}活动（{{date}}）记录为没有现场交纳党费。',
    },
  },
} as const satisfies RuleGroupWords;
