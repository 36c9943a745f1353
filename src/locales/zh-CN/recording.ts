/** What is said before something is recorded: why it cannot be, or what else to know. */
export const recording = {
  notes: {
    'cell-merged': '{{cell}} 与旁边的单元格合并在一起，填写会影响别的记录。请先取消合并再登记。',
    'no-room': '工作表“{{sheet}}”的表格下方没有空行，旁边还有别的表，不能自动加行。请先在 Excel 中加一行再登记。',
    'not-recordable': '这项内容暂不能登记。',
    'no-column': '工作表“{{sheet}}”没有“$t(terms.field.{{field}})”一列，这一项没有登记。',
    'plan-date-no-column': '工作表“{{sheet}}”没有“计划时间”一列，各月的日期没有写入。',
    'plan-holidays-unknown': '{{year}}年的放假安排尚未公布，日期只按周末推算。公布后请再核对一次。',
    'plan-new-sheet': '工作簿中没有{{year}}年的活动安排，将新建工作表“{{sheet}}”。',
    'plan-no-month-column':
      '工作表“{{sheet}}”没有月份或计划时间一列，不能为{{month}}月加行。请先加上“月份”一列再登记。',
    'plan-year-unclear':
      '工作表“{{sheets}}”没有写明年份。加入{{year}}年的安排后就分不清它们是哪一年的了，请先在标题中写明年份再登记。',
    replaces: '{{cell}} 原为“{{old}}”，将改为“{{new}}”。',
    'replaces-unreadable': '{{cell}} 原有的内容“{{old}}”无法识别，将改为“{{new}}”。',
    'row-needs-date': '工作表“{{sheet}}”没有月份一列，请把{{year}}年{{month}}月的活动日期一并登记。',
    'suggestion-outdated': '{{cell}} 的内容已经变化，这条建议不再适用。请重新核对后再处理。',
    'theme-day-no-table': '工作簿中没有{{year}}年的活动记录或活动安排，不能登记。请先新建这张表。',
    'written-to-log': '写入后，工作表“{{sheet}}”中会记下这 {{cells}} 处变更。',
  },
} as const;
