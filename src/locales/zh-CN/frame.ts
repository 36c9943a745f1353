/** Words that are on screen before all others have been fetched: the pane's frame. */
export const frame = {
  product: '主题党日助手',
  people: '查找党员',
  settings: '设置',
  help: '帮助',
  screens: { overview: '概览', check: '核对', notice: '公示', summary: '小结', record: '登记', workbook: '工作簿' },
  screensLabel: '功能',
  partFailed: '这一部分没有加载成功，工作簿没有改动。请再试一次；仍不行时，请关闭窗格后重新打开。',
  retry: '再试一次',
} as const;
