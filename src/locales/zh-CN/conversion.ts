/** Of files that are no .xlsx: what is made of them. */
export const conversion = {
  made: '原文件是 {{ending}}，写出的是由它转换成的 .xlsx。数值、公式、数字格式、合并单元格、行高列宽、批注、隐藏和保护都在；没有带过来的有：{{lost}}。',
  text: '原文件是 {{ending}} 文本，写出的是由它转换成的 .xlsx，只有一张工作表，没有格式。',
  lost: {
    looks: '字体、颜色、边框、打印设置和冻结窗格',
    pictures: '图片和图形',
    dropdowns: '下拉选项和数据验证',
    'conditional-formats': '条件格式',
    links: '超链接',
    formulas: '引用其他文件的公式（留有结果）',
  },
} as const;
