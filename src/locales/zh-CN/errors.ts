/** What is said when something cannot be done: what happened, what was and was not written, what to do next. */
export const errors = {
  'workbook-unreadable': {
    'not-found': '找不到文件“{{file}}”。请检查路径和文件名。',
    'not-permitted': '没有权限打开“{{file}}”。请检查文件权限，或先把文件复制到自己的文件夹。',
    'not-xlsx':
      '“{{file}}”不是能够读取的表格文件（.xlsx、.xls、.et、.ods、.csv）。请用 Excel 或 WPS 打开原文件，另存为 .xlsx 后再试。',
    'not-a-file': '“{{file}}”是文件夹或设备，不是文件。请给出工作簿文件的路径。',
    'not-readable': '读取“{{file}}”没有成功。请检查磁盘或网络，或先把文件复制到自己的文件夹再试。',
    truncated: '“{{file}}”不完整，可能没有下载完或复制中断。请重新取得文件后再试。',
    encrypted: '“{{file}}”设有打开密码，无法读取。请在 Excel 中取消打开密码，另存一份后再试。',
    'legacy-xls': '“{{file}}”是早期 Excel 的格式，不能读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。',
    'other-office-file': '“{{file}}”是其他类型的文档，不是 Excel 工作簿（.xlsx）。请选择正确的文件。',
    damaged: '“{{file}}”已损坏，其中的“{{part}}”无法读取。请用 Excel 打开并修复后另存一份再试。',
    'unsafe-xml': '“{{file}}”中的“{{part}}”含有不安全的内容，未予打开。请确认文件来源，用 Excel 另存一份后再试。',
    'unsafe-entry': '“{{file}}”中含有不安全的条目“{{part}}”，未予打开。请确认文件来源。',
    'not-a-table': '“{{file}}”里没有可以读取的表格文字。请确认选对了文件，或用 Excel、WPS 打开后另存为 .xlsx 再试。',
    'beyond-sheet': '“{{file}}”中的“{{part}}”超出一张工作表的行数或列数，未予打开。请删去多余的行列后再试。',
  },
  'not-convertible': {
    charts: '“{{file}}”里有图表，转换成 .xlsx 会丢失，什么都没有写入。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。',
    macros:
      '“{{file}}”里有宏，转换成 .xlsx 会丢失，什么都没有写入。请用 Excel 或 WPS 打开，另存为 .xlsx 或 .xlsm 后再试。',
    pivots:
      '“{{file}}”里有数据透视表，转换成 .xlsx 会丢失，什么都没有写入。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。',
  },
  'too-large': {
    open: '“{{file}}”中的“{{part}}”约 {{megabytes}} MB，超过可处理的 {{limit}} MB，未予打开。请删去多余的空白行列或图片后再试。',
    write:
      '要写入“{{file}}”的内容约 {{megabytes}} MB，超过一次可处理的 {{limit}} MB，什么都没有写入。请分几次写入，或删去多余的空白行列后再试。',
    ask: '这个工作簿的内容超过 Excel 一次能处理的数量，没有完成，什么都没有写入。请删去多余的空白行列后再试，或分几次进行。',
  },
  'workbook-changed':
    '有 {{count}} 个单元格在此期间被改动（{{cells}}），什么都没有写入。请看一看现在的内容，再试一次。',
  'formula-in-the-way':
    '有 {{count}} 个单元格里是公式（{{cells}}），什么都没有写入。请在 Excel 中改公式所用的数据；确要用数值代替公式的，请另行确认。',
  'value-not-allowed': {
    list: '工作表规定 {{cells}} 只能填写：{{allowed}}。“{{value}}”不在其中，什么都没有写入。请修改该处的数据验证，或改填其中一项。',
    limit: '“{{value}}”超出工作表对 {{cells}} 规定的范围，什么都没有写入。请检查内容，或修改该处的数据验证。',
  },
  'rows-not-addable': {
    filtered: '工作表“{{sheet}}”正在筛选，不能确定新行的位置，什么都没有写入。请先清除筛选再试。',
    torn: '工作表“{{sheet}}”第 {{row}} 行处有合并单元格、数组公式或数据透视表，不能在那里加行，什么都没有写入。请先在 Excel 中手工加一行再试。',
    'sheet-full': '工作表“{{sheet}}”已经没有空行，什么都没有写入。请先清理表尾再试。',
  },
  'columns-not-addable': {
    filtered: '工作表“{{sheet}}”正在筛选，不能增加列，什么都没有写入。请先清除筛选再试。',
    torn: '工作表“{{sheet}}”{{column}} 列处有合并单元格、数组公式或数据透视表，不能在那里加列，什么都没有写入。请先在 Excel 中手工加一列再试。',
    'sheet-full': '工作表“{{sheet}}”已经没有空列，什么都没有写入。请先清理表格右侧再试。',
  },
  'lines-not-deletable': {
    rows: {
      filtered: '工作表“{{sheet}}”正在筛选，不能删除行，什么都没有改动。请先清除筛选再试。',
      torn: '工作表“{{sheet}}”第 {{lines}} 行 有合并单元格的首格、数组公式、表格的标题或数据透视表，不能整行删除，什么都没有改动。请在 Excel 中处理。',
      needed:
        '工作表“{{sheet}}”第 {{lines}} 行 没有删除：{{cells}} 的公式只引用这里，删除后会变成错误值。请先在 Excel 中改掉这些公式再试。',
      named:
        '工作表“{{sheet}}”第 {{lines}} 行 没有删除：工作簿里有名称、下拉列表、条件格式或图表只引用这里，删除后会失效。请先在 Excel 中改掉它们再试。',
    },
    columns: {
      filtered: '工作表“{{sheet}}”正在筛选，不能删除列，什么都没有改动。请先清除筛选再试。',
      torn: '工作表“{{sheet}}” {{lines}} 列 有合并单元格的首格、数组公式、表格的标题或数据透视表，不能整列删除，什么都没有改动。请在 Excel 中处理。',
      needed:
        '工作表“{{sheet}}” {{lines}} 列 没有删除：{{cells}} 的公式只引用这里，删除后会变成错误值。请先在 Excel 中改掉这些公式再试。',
      named:
        '工作表“{{sheet}}” {{lines}} 列 没有删除：工作簿里有名称、下拉列表、条件格式或图表只引用这里，删除后会失效。请先在 Excel 中改掉它们再试。',
    },
  },
  'sheet-not-copyable':
    '工作表“{{sheet}}”中有不能复制的内容（如数据透视表），什么都没有写入。请先在 Excel 中手工复制这张工作表再试。',
  'sheet-exists': {
    yes: '工作表“{{sheet}}”已经存在，什么都没有写入。如要用新表替换，请加上 --replace。',
    no: '工作簿中已有名为“{{sheet}}”的工作表，它不是本工具生成的，不会被覆盖。请先把它改名再试。',
  },
  'sheet-missing-now': '工作簿中已没有工作表“{{sheet}}”，什么都没有写入。请重新打开工作簿后再试。',
  'sheet-protected': {
    sheet: '工作表“{{sheet}}”受保护，什么都没有写入。请先撤销工作表保护再试。',
    workbook: '工作簿结构受保护，不能增加工作表，什么都没有写入。请先撤销工作簿保护再试。',
  },
  'cell-not-writable': {
    'array-formula':
      '单元格 {{cell}} 是数组公式的一部分，不能单独填写，什么都没有写入。请先在 Excel 中改掉这个公式再试。',
    'table-header': '单元格 {{cell}} 是表格的标题，不能改写，什么都没有写入。请在 Excel 中直接修改。',
    'pivot-table': '单元格 {{cell}} 在数据透视表中，不能填写，什么都没有写入。请修改透视表所用的数据。',
    'not-kept':
      '写到单元格 {{cell}} 的内容没有留下，多半是它被合并单元格盖住了。已经全部恢复，什么都没有写入。请看一下那里的合并单元格再试。',
    'text-too-long': '要写入单元格 {{cell}} 的文字超过 32767 个字，什么都没有写入。请缩短后再试。',
  },
  'draft-invalid': {
    'sheet-name': '“{{sheet}}”不能用作工作表的名称，什么都没有写入。请缩短支部名称或去掉其中的特殊符号后再试。',
    dropdown: '工作表“{{sheet}}”的下拉选项太长，什么都没有写入。请缩短“设置”里的名单后再试。',
    'text-too-long': '工作表“{{sheet}}”中有一格文字超过 32767 个字，什么都没有写入。请缩短原文后再试。',
  },
  'excel-busy': {
    'cell-edit': 'Excel 中正有单元格在输入，什么都没有写入。请先按 Enter 键确认或按 Esc 键取消，再试一次。',
    dialog: 'Excel 正打开着一个对话框，什么都没有写入。请先关闭对话框，再试一次。',
    'other-workbook': '现在使用的是另一个工作簿，什么都没有写入。请回到这个工作簿，再试一次。',
    overloaded: 'Excel 正忙，什么都没有写入。请过一会儿再试。',
  },
  'excel-too-old': '这个版本的 Excel 缺少所需的功能，什么都没有写入。请更新 Excel，或在网页版 Excel 中打开工作簿。',
  'workbook-read-only': '这个工作簿不允许修改，什么都没有写入。请点“启用编辑”，或另存一份有权修改的工作簿后再试。',
  'sheet-hidden': '工作表“{{sheet}}”是隐藏的。请在工作表标签上点右键，选“取消隐藏”后再试。',
  'excel-failed': {
    'name-taken': '工作簿中已有同名的工作表或表格，什么都没有写入。请给原有的改名，或请同事完成后再试一次。',
    gone: '要用的工作表或单元格刚刚被删除或改名，什么都没有写入。请重新读取工作簿后再试。',
    merged: '要写入的地方有合并单元格，Excel 不允许改动其中一部分，什么都没有写入。请先取消合并再试。',
    'pivot-table': '要写入的地方有数据透视表，什么都没有写入。请把透视表移到别处后再试。',
    filtered: '工作表正在筛选，什么都没有写入。请先清除筛选再试。',
    'no-room': '工作表的末尾还有内容，没有空间放新的行列，什么都没有写入。请删去末尾多余的内容后再试。',
    'wrong-kind': '这张工作表不是普通的工作表，不能写入，什么都没有写入。请在普通工作表中进行。',
    formula: '公式太长，Excel 没有接受，什么都没有写入。请缩短所用的名称后再试。',
    'sign-in': '打开这个工作簿需要登录或密码，什么都没有写入。请在 Excel 中登录或输入密码后再试。',
    unknown: 'Excel 没有完成这项操作，什么都没有写入。请再试一次；仍不行时，请把下面的代码告诉维护人员。',
  },
  code: '代码：{{code}}',
  'write-uncertain':
    '写入时中断，而且未能撤回。请检查这些工作表：{{sheets}}。其他工作表没有改动；需要时可在 Excel 中撤消。',
  'not-written': {
    exists: '“{{file}}”已经存在，没有覆盖。请换一个文件名，或加上 --force。',
    'same-as-input': '输出文件不能就是原工作簿“{{file}}”。请换一个文件名，原文件没有改动。',
    'not-a-file': '“{{file}}”是文件夹或设备，不是文件，什么都没有写入。请换一个文件名。',
    'name-too-long': '文件名“{{file}}”太长，什么都没有写入。请换一个短一些的文件名。',
    'other-kind':
      '“{{file}}”的扩展名应与原工作簿相同（新建的用 .xlsx，带宏的用 .xlsm），否则 Excel 打不开，什么都没有写入。请改用相同的扩展名。',
    'needs-xlsx': '写出的总是 .xlsx 工作簿，“{{file}}”应以 .xlsx 结尾，什么都没有写入。请改用 .xlsx。',
    'no-folder': '“{{file}}”所在的文件夹不存在，什么都没有写入。请先建立文件夹。',
    'not-permitted': '没有权限写入“{{file}}”，什么都没有写入。请换一个文件夹。',
    failed: '写入“{{file}}”没有成功，什么都没有留下。请检查磁盘空间后再试。',
    'input-changed': '“{{file}}”在处理期间被改动，什么都没有写入。请重新运行。',
  },
  'nothing-recognised':
    '在“{{file}}”中没有认出花名册、活动、考勤、党费等任何一种表（看过的工作表：{{sheets}}）。请检查表头是否写明“姓名”“活动主题”等列名；还没有这样的工作簿时，可用 theme-day template 新建一份。',
  'year-needed':
    '“{{file}}”的工作表“{{sheet}}”没有写明年份，其他表中也找不到唯一的年份。请加上 --year，例如 --year 2020。',
  'roster-needed': '没有认出花名册，不知道“{{person}}”是哪一位党员，什么都没有写入。请检查花名册的表头是否写明“姓名”。',
  'person-unknown': '花名册里没有“{{person}}”，什么都没有写入。请检查姓名。',
  'person-unknown-nearest': '花名册里没有“{{person}}”，什么都没有写入。相近的姓名有：{{nearest}}。请写明是哪一位。',
  'person-ambiguous': '与“{{person}}”相符的不止一位：{{cells}}，什么都没有写入。请照这里的写法写明其中一位，或写编号。',
  'month-not-in-workbook':
    '“{{file}}”中没有 {{month}} 所在年份的内容（已有的年份：{{years}}）。请检查月份，或换一份工作簿。',
  'half-unrecorded':
    '“{{file}}”中 {{half}} 还没有任何记录，现在生成会把 {{count}} 人列为欠交党费，什么都没有写入。确实没有交的，请加上 --nothing-recorded。',
  'half-empty': '“{{file}}”中 {{half}} 还没有任何记录，没有可以写的内容，什么都没有写入。',
  'half-not-in-workbook':
    '“{{file}}”的党费表中没有 {{half}} 的内容（已有的年份：{{years}}），什么都没有写入。请检查半年的写法，例如 2020-H1。',
  'period-not-in-workbook':
    '“{{file}}”中没有 {{period}} 的内容（已有的年份：{{years}}）。请检查 --half 或 --year 的写法，例如 2020-H1、2020。',
  'paper-dues-missing': '“{{file}}”中没有认出党费台账，不能生成这份材料，什么都没有写入。请检查党费表的表头。',
  'list-missing': '“{{file}}”中没有认出带姓名的名单，没有比对。请检查表头是否写明“姓名”和“人员类别”“入党时间”等列。',
  'compare-roster-missing': '“{{file}}”中没有认出党员名册，没有比对。请检查名册的表头。',
  'paper-roster-missing': '“{{file}}”中没有认出花名册，不能生成这份材料，什么都没有写入。请检查花名册的表头。',
  'pdf-office-missing':
    '电脑上没有找到 LibreOffice，不能生成 PDF，什么都没有写入。请安装 LibreOffice，或去掉 --pdf 只生成 Word 文件，再从 Word 或 WPS 另存为 PDF。',
  'no-workbooks': '“{{folder}}”里没有 Excel 工作簿（.xlsx、.xlsm、.xls、.et、.ods），什么都没有处理。请检查路径。',
  'no-facts': '“{{folder}}”里没有一份能读的工作簿，什么都没有写入。请先处理上面列出的问题。',
  'no-facts-folder':
    '“{{folder}}”不是 theme-day facts 生成的数据文件夹，什么都没有写入。请检查路径，或先运行 theme-day facts。',
  'other-facts': '“{{folder}}”是其他版本生成的数据文件夹，什么都没有写入。请用这一版重新运行 theme-day facts。',
  'duckdb-missing':
    '汇总要用数据库引擎 DuckDB，这台电脑上没有装，什么都没有写入。请在 theme-day 的文件夹里运行 npm install --no-save @duckdb/node-api@1.5.6-r.1，然后再试。',
  'nothing-held': '“{{folder}}”里没有一次已开展的主题党日，什么都没有写入。请用 --half 写明哪一个半年。',
  'half-not-in-facts': '“{{folder}}”里没有 {{half}} 这一年的记录，什么都没有写入。请检查 --half。',
  'key-file':
    '“{{file}}”不能用作密钥文件：应为本程序生成、当前用户可读写的文件。什么都没有写入。请换一个文件名（--key），程序会新建。',
  'pdf-failed':
    'LibreOffice 没有能够生成 PDF（{{detail}}），什么都没有写入。可以去掉 --pdf 只生成 Word 文件，再从 Word 或 WPS 另存为 PDF。',
  'dues-missing': '“{{file}}”中没有认出党费台账，不能生成公示表，什么都没有写入。请检查党费表的表头。',
  'roster-missing': '“{{file}}”中没有认出花名册，不能生成公示表，什么都没有写入。请检查花名册的表头。',
  unexpected: '程序出现了意料之外的问题：{{detail}}。什么都没有写入。请把这句话和所用的命令告诉维护人员。',
} as const;
