/** Words of what the pane does in the sheet beside it. */
export const atHome = {
  marks: {
    put: '在表中标出',
    again: '重新标出',
    remove: '去掉标记',
    on: '已在表中标出 {{count}} 格。打印前可先去掉标记。',
    none: '没有要在表中标出的单元格。',
    locked: '另有 {{count}} 格在受保护的工作表里，没有标。',
    withoutSentence: '其中 {{count}} 格只上了颜色：原有批注，或这个版本的 Excel 不能加批注。',
    removed: '标记已去掉，表格和原来一样。',
    sentence: '{{severity}}：{{text}}',
  },
  settings: {
    intro: '以下只影响这台电脑上的 Excel，各项可以分别关闭，不改动记录。',
    marks: '核对后可以在表中标出',
    marksHint: '单元格按级别上颜色，并加批注写明原因；用自己的标记，不动原有的格式和批注。',
    removeMarks: '去掉这个工作簿里的全部标记',
    removedMarks: '已去掉 {{count}} 处标记。',
    noMarks: '这个工作簿里没有标记。',
  },
} as const;
