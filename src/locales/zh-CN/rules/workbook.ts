import type { RuleGroupWords } from '../../rule-words';

export const workbook = {
  'sheet-missing': {
    title: '缺少工作表',
    why: '没有这张表，与它有关的要求都无法检查。',
    messages: {
      missing: '工作簿中没有找到{{role}}。如果已有此表，请检查表头是否写明列名；确实没有的，请新建。',
    },
  },
  'header-unclear': {
    title: '表头不明确',
    why: '必需的列找不到，或两列像是同一内容时，读出的数据可能不全或取错列；分不清应交还是实交的金额一律不采用。',
    messages: {
      amounts:
        '“{{text}}”下的金额分不清是应交还是实交，没有采用。请在表头、行首、表的标题或工作表名称中写明“应交”或“实交”。',
      missing: '{{role}}中没有找到“{{field}}”列，这一内容没有读取。请在表头写明列名。',
      rivals: '{{role}}中有多列都像是“{{field}}”，采用的是 {{taken}}，未采用 {{others}}。如取错列，请改写表头。',
    },
  },
  'cell-unreadable': {
    title: '单元格无法识别',
    why: '无法识别的内容不会被猜测，与它有关的结论都不作出。',
    messages: {
      unreadable: '“{{field}}”填写的“{{text}}”不是能识别的{{expected}}，请改正。',
      'not-calculated': '“{{field}}”的公式尚未计算，不知结果是多少。请在 Excel 中打开并保存一次。',
      'not-calculated-more':
        '“{{field}}”有 {{count}} 个单元格的公式尚未计算，不知结果是多少。请在 Excel 中打开并保存一次。',
      'left-out': '这一行有内容，但没有写“{{field}}”，不知属于哪个月，没有计入。请补写{{expected}}。',
    },
  },
  'mark-unknown': {
    title: '考勤标记不明',
    why: '△、○、+ 等标记各单位用法不同，不写明含义就无法统计到会情况。',
    messages: {
      'unknown-undated': '{{person}}的考勤标记“{{text}}”不知是何含义。请在表下加一行图例说明，或改用 √、假、缺等标记。',
      unknown: '{{person}}{{month}}的考勤标记“{{text}}”不知是何含义。请在表下加一行图例说明，或改用 √、假、缺等标记。',
    },
  },
  'year-conflict': {
    title: '年份不一致',
    why: '标题年份与表内日期不符，会让看表的人弄错年份。检查以表内日期为准。',
    messages: {
      title: '标题写的是{{stated}}年，而内容属于{{used}}年，检查按{{used}}年进行。请改正标题。',
      'sheet-name': '工作表名“{{sheet}}”写的是{{stated}}年，而内容属于{{used}}年，检查按{{used}}年进行。请改正表名。',
    },
  },
  'total-mismatch': {
    title: '合计不符',
    why: '党费台账要求统一规范，合计有误，公示的数字也会有误。',
    messages: {
      'too-high': '合计写的是 {{stated}} 元，所含各项相加是 {{computed}} 元，多了 {{difference}} 元。请核对。',
      'too-low': '合计写的是 {{stated}} 元，所含各项相加是 {{computed}} 元，少了 {{difference}} 元。请核对。',
    },
  },
  'merged-leftover': {
    title: '合并单元格下有内容',
    why: '合并后只显示一个单元格的内容，下面留着的看不见，求和公式却可能算进去。检查只看显示出来的。',
    messages: {
      covered:
        '这个单元格被合并，显示的是“{{shown}}”，下面还留着“{{text}}”，没有计入。请取消合并，改好或清除后再合并。',
      hidden: '这个单元格被合并，显示为空，下面还留着“{{text}}”，没有计入。请取消合并，改好或清除后再合并。',
    },
  },
  'setting-invalid': {
    title: '设置无效',
    why: '不能使用的设置由默认值代替，检查结果可能与本单位的规定不符。',
    messages: {
      'unknown-rule':
        '没有叫“{{item}}”的规则，这一行没有起作用。相近的有：{{allowed}}；全部规则可用命令 theme-day rules 查看。',
      invalid: '设置“{{item}}”的值“{{text}}”不能使用，已按“{{used}}”处理。可填写：{{allowed}}。',
    },
  },
  'waiver-incomplete': {
    title: '豁免未写原因',
    why: '没有原因的豁免不起作用，相应的问题照常列出。',
    messages: {
      'no-reason': '对“{{rule}}”的豁免没有写原因，不起作用。请补写原因。',
    },
  },
  'waiver-unused': {
    title: '豁免未用到',
    why: '问题可能已经解决，也可能是规则、月份或对象写错，豁免没有起到作用。',
    messages: {
      unused: '{{month}}对“{{rule}}”的豁免没有对应的问题。请核对规则、月份和对象，不再需要的可以删去。',
    },
  },
} as const satisfies RuleGroupWords;
