/** Lists of names and payment records that come from outside: what was understood of them, and what is asked. */
export const arriving = {
  line: '第 {{line}} 行',
  list: {
    understood: '名单认出 {{count}} 人：',
    nobody: '名单里没有认出本支部的党员。',
    group: '{{presence}}（{{count}}）：{{names}}',
    kindOf: '{{name}}（{{kind}}）',
    questions: '下面 {{count}} 处不能确定，请回答：',
    who: {
      unknown: '“{{written}}”：花名册里没有这个名字。',
      several: '“{{written}}”：花名册里有几位同名的党员。',
      conflict: '“{{written}}”：和花名册对不上，或可能是几个人。',
    },
    offers: '可能是 {{names}}。',
    presence: {
      minutes: '{{name}}：参会 {{text}} 分钟，少于规定的时间或分几段，怎样登记？',
      noMinutes: '{{name}}：没有写明参会多长时间，怎样登记？',
      word: '{{name}}：写的是“{{text}}”，怎样登记？',
      blank: '{{name}}：没有写明是否签到，怎样登记？',
      both: '{{name}}：出现几次，说法不一（{{text}}），怎样登记？',
    },
    answerWho: '用 --name "{{key}}=姓名" 回答；不是本支部党员的写 --name "{{key}}="。',
    answerPresence: '用 --present、--absent 或 --leave 写明。',
    notRecorded: '没有登记的内容：',
    why: {
      'no-name': '没有姓名',
      skipped: '略过',
      'not-expected': '这次不需签到',
      'leave-stays': '已登记请假，保持不变',
    },
    unlisted: '名单上没有的应到党员 {{count}} 人：{{names}}',
    noMinutes: '名单里没有参会时长，没有按分钟判断。',
    open: '还有没有回答的问题，什么都没有写入。',
  },
} as const;
