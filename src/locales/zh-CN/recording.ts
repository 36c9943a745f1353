/** What is said before something is recorded: why it cannot be, or what else to know. */
export const recording = {
  notes: {
    'cell-merged': '{{cell}} 与旁边的单元格合并在一起，填写会影响别的记录。请先取消合并再登记。',
    'no-room': '工作表“{{sheet}}”的表格下方没有空行，旁边还有别的表，不能自动加行。请先在 Excel 中加一行再登记。',
    'not-recordable': '这项内容暂不能登记。',
  },
} as const;
