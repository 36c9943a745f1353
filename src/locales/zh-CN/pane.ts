/** Words of the pane in Excel and in the workbench. */
export const pane = {
  line: {
    members: '{{count}} 名党员',
    years: '{{years}} 年',
    tables: '{{count}} 张表已识别',
    missing: '没有认出：{{tables}}',
    unclear: '{{count}} 处表头不清楚',
    correct: '去更正',
  },
  steps: {
    connecting: '正在连接 Excel…',
    reading: '正在读取工作簿…',
    recognising: '正在识别各张表…',
    checking: '正在核对…',
  },
  cancel: '取消',
  close: '关闭',
  apply: '写入',
  undo: '撤销',
  undone: '已恢复原来的内容。',
  written: {
    cells: '已写入 {{cells}}。',
    sheet: '已生成工作表“{{sheet}}”。',
    undoInExcel: '如要撤销，可删除这张工作表，或在 Excel 中撤消。',
    open: '打开',
  },
  changes: { cell: '单元格', old: '现在', new: '改为', blank: '（空）', caption: '将要写入的单元格' },
  exists: {
    title: '工作表“{{sheet}}”已经存在',
    what: '可以用新表替换它，也可以把两张都留下。',
    replace: '替换',
    keepBoth: '两张都留下',
  },
  readAgain: '重新读取',
  stopped: '读取已停止，工作簿没有改动。',
  nothing: {
    title: '没有认出可以核对的表',
    what: '看过的工作表：{{sheets}}。这些表里没有找到花名册、活动、考勤、党费等表的表头。',
    next: '请检查表头是否写明“姓名”“活动主题”“党费”等列名，改好后重新读取；也可以在“工作簿”里指定各列的含义，或新建所缺的表。',
    open: '到“工作簿”里处理',
  },
  year: {
    title: '这份记录是哪一年的？',
    why: '工作表“{{sheet}}”只写了月份，没有写明年份，其他表里也找不到唯一的年份。',
    label: '年份',
    use: '按这一年读取',
  },
  problems: {
    'office-missing':
      '没有连接上 Excel：Office 的脚本（office.js）没有加载成功，工作簿没有改动。请检查网络或代理设置，关闭这个窗格后重新打开；仍不行时，请让维护人员检查加载项中 office.js 的地址。',
    'not-in-excel': '这个页面要在 Excel 的任务窗格里使用。请从 Excel 的“主题党日”选项卡打开。',
    'sheet-exists': '工作表“{{sheet}}”已经存在，什么都没有写入。请选择替换它，或另存一张。',
    unexpected: '出现了意料之外的问题：{{detail}}。请关闭窗格后重新打开；仍不行时，请把这句话告诉维护人员。',
  },
} as const;
