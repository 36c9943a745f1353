import type { RuleGroupWords } from '../../rule-words';

export const roster = {
  'member-duplicate': {
    title: '党员重复',
    why: '同名而无法区分、或编号相同的两行，考勤和党费不知该记在谁名下。',
    messages: {
      'same-name':
        '花名册中“{{member}}”有{{rows}}行，没有编号等内容可以区分，第一行在 {{firstCell}}。同一人请删去多余的行；不同的人请写明编号，或在姓名后用括号注明。',
      'same-id': '“{{member}}”与 {{firstCell}} 的“{{first}}”编号相同，请核对编号。',
    },
  },
  'member-unknown': {
    title: '名单外人员',
    why: '花名册中没有的人，其考勤、请假和党费记录都不会计入。',
    messages: {
      unknown: '{{table}}中的“{{member}}”不在花名册上。请核对姓名，或补入花名册。',
      ambiguous:
        '{{table}}中的“{{member}}”在花名册上有同名的几个人，无法确定是哪一位。请在姓名后用括号注明，或写明编号。',
    },
  },
  'member-absent-from-sheet': {
    title: '表中缺人',
    why: '应到会、应交党费的党员不在表中，每个月都会被漏掉，多见于新入党或新转入的党员。',
    messages: {
      'no-row': '{{member}}{{month}}应在{{table}}中，但“{{sheet}}”没有此人的一行。请补上。',
    },
  },
  'member-category-unknown': {
    title: '党员身份不明',
    why: '身份决定是否应到会、是否应交党费。身份不明的人两项都不计入。',
    messages: {
      blank: '{{member}}的党员身份没有填写，暂不计入应到人数，也不计算党费。请填写，如“正式党员”。',
      unknown:
        '{{member}}的党员身份“{{text}}”不能识别，暂不计入应到人数，也不计算党费。请改为正式党员、预备党员、发展对象、入党积极分子等。',
    },
  },
  'member-note': {
    title: '备注提到身份变化',
    why: '备注只写“退休”“已转出”“停缴”等字样时按状态采用；还写了别的，含义不明，不采用。',
    messages: {
      'not-applied': '{{member}}的备注“{{text}}”提到身份变化，没有据此处理。如属实，请写在“状态”一列。',
      'no-column':
        '{{member}}的备注“{{text}}”提到身份变化，没有据此处理。如属实，请加“状态”一列写明，或在备注中只写状态。',
    },
  },
  'member-dates': {
    title: '党员日期有误',
    why: '入党、转正日期决定从何时起应到会、应交党费；预备期一年，期满应及时讨论转正。',
    messages: {
      'full-before-joining': '{{member}}的转正日期{{full}}早于入党日期{{joined}}，请核对。',
      'joined-in-future': '{{member}}的入党日期{{date}}还没有到，请核对。',
      'born-in-future': '{{member}}的出生日期{{date}}还没有到，请核对。',
      'full-in-future': '{{member}}已列为正式党员，而转正日期{{date}}还没有到，请核对。',
      'still-probationary':
        '{{member}}{{joined}}入党，预备期已于{{anniversary}}满一年，仍列为预备党员。已转正的请更新身份，未转正的请及时办理。',
    },
  },
  'member-conversion-due': {
    title: '预备期将满',
    why: '党章第七条规定，预备期为一年，从支部大会通过之日算起；预备期满，支部应当及时讨论能否转为正式党员。',
    messages: {
      due: '{{member}}{{joined}}入党，预备期到{{anniversary}}满一年，请提醒本人提出转正申请，及时安排讨论。',
    },
  },
} as const satisfies RuleGroupWords;
