/** What a button of the ribbon says when it cannot do its work. */
export const commands = {
  nothing: {
    tables: '在这个工作簿中没有认出花名册、活动、考勤、党费等表，什么都没有写入。请打开窗格，在“工作簿”里查看。',
    year: '工作表“{{sheet}}”没有写明年份，什么都没有写入。请打开窗格，选择年份后再试。',
    month: '这个工作簿中没有可以核对的月份，什么都没有写入。',
    dues: '这个工作簿中没有花名册，或没有已结束的半年的党费记录，什么都没有写入。',
    half: '这个工作簿中没有已结束的半年的记录，什么都没有写入。',
  },
  notShown: '“{{sheet}}”已经写入工作簿，只是没有能跳转过去。请在工作表标签中找到它。',
  kept: '工作表“{{sheet}}”没有改动。要替换它或另存一张，请打开窗格操作。',
} as const;
