/** Of files that are no .xlsx: what is made of them. */
export const conversion = {
  made: '原文件是 {{ending}}，写出的是由它转换成的 .xlsx。数值、公式、数字格式、合并单元格、行高列宽、批注、隐藏和保护都在；没有带过来的有：{{lost}}。',
  text: '原文件是 {{ending}} 文本，写出的是由它转换成的 .xlsx，只有一张工作表，没有格式。',
  opened: '这是由“{{file}}”转换成的 .xlsx，原文件不会改动；保存时存为“{{saved}}”。',
  left: '没有带过来的有：{{lost}}。',
  readOnly: {
    charts: '“{{file}}”里有图表，转换会丢失，所以只能查看和核对。要登记或写入，请用 Excel 或 WPS 另存为 .xlsx 后打开。',
    macros: '“{{file}}”里有宏，转换会丢失，所以只能查看和核对。要登记或写入，请用 Excel 或 WPS 另存为 .xlsm 后打开。',
    pivots:
      '“{{file}}”里有数据透视表，转换会丢失，所以只能查看和核对。要登记或写入，请用 Excel 或 WPS 另存为 .xlsx 后打开。',
  },
  lost: {
    looks: '字体、颜色、边框、打印设置和冻结窗格',
    pictures: '图片和图形',
    dropdowns: '下拉选项和数据验证',
    'conditional-formats': '条件格式',
    links: '超链接',
    formulas: '引用其他文件的公式（留有结果）',
  },
} as const;
