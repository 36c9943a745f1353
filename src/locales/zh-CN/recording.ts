/** What is said before something is recorded: why it cannot be, or what else to know. */
export const recording = {
  /** What was recorded, for the line in the change log. */
  entries: {
    attendance: '签到',
    leave: '请假',
    'make-up': '补课',
    absence: '缺席谈话情况',
    payment: '交纳党费',
    exemption: '免交党费',
    standard: '月党费标准',
    'theme-day': '活动情况',
    plan: '年度安排',
    holidays: '放假安排',
    prepare: '准备新的一月',
    roster: '党员名册',
    suggestion: '核对建议',
  },
  roster: {
    joined: '加入：{{name}}{{details}}',
    details: '（{{details}}）',
    left: '不在名单上：{{name}}，接受后写明“转出”',
    changed: '变动：{{name}}的{{field}}　{{old}} → {{now}}',
    nothing: '（空）',
    fields: {
      section: '科室',
      category: '类别',
      birthDate: '出生日期',
      joinedOn: '入党时间',
      fullMemberOn: '转正时间',
    },
    noSections: '两份名单的科室（党小组、支部）没有一个相同，所以没有比对科室。',
    questions: {
      namesakes: '有几位“{{name}}”，证件号和出生日期都不足以分清，没有比对。请先补上出生日期或身份证号。',
      'ids-differ': '“{{name}}”在两份名单上的身份证号不同，不能确定是同一人，没有比对。请核对。',
      'births-differ': '“{{name}}”在两份名单上的出生日期不同，不能确定是同一人，没有比对。请核对。',
      'names-differ': '名册上的“{{name}}”与名单上的“{{other}}”身份证号相同、姓名不同，没有比对。请核对。',
      'listed-again': '名册上写明“{{name}}”已经转出或离开，名单上仍有此人。请核对。',
    },
  },
  notes: {
    'roster-left-no-place':
      '工作表“{{sheet}}”没有“状态”列，{{name}}的备注也不是空的，无法写明已转出，什么都没有写入。请在名册中手工处理，或不选这一项。',
    'roster-missing': '没有认出党员名册，不能加入{{name}}，什么都没有写入。请先新建名册。',
    'roster-id-open': '{{name}}的编号或身份证号没有写入“{{sheet}}”，请自行填写。',
    'attendance-column-added': '{{cell}} 将写入“{{head}}”，作为本次活动的一列。',
    'attendance-no-column':
      '工作表“{{sheet}}”没有{{year}}年{{month}}月的一列。请先在最后一个月的右边插入一列，写上月份，再登记。',
    'attendance-no-table':
      '工作簿中没有{{year}}年的考勤表，不能登记{{month}}月的签到。请先新建考勤表，并在标题中写明年份。',
    'counts-open': '活动记录中的应到、实到等人数还空着（{{cell}}），没有自动填写。请按实际人数补填。',
    'date-needed':
      '工作表“{{sheet}}”按日期登记，但工作簿中还没有{{year}}年{{month}}月主题党日的日期。请先在活动安排或活动记录中填写日期，再登记。',
    'holidays-both': '通知中 {{date}} 既是放假日又是上班日。请核对通知的文字后再写入。',
    'holidays-count': '“{{text}}”写明 {{stated}} 天，按日期数是 {{counted}} 天。请核对通知的文字后再写入。',
    'holidays-missing': '通知中没有看到这些节日的安排：{{holidays}}。',
    'holidays-no-such-day': '“{{text}}”不是日历上的日期。请核对通知的文字后再写入。',
    'holidays-none': '没有从这段文字中读到{{year}}年的放假日期。请把通知的正文完整粘贴过来。',
    'holidays-stated-otherwise': '{{cell}} 对 {{days}} 的写法与通知相反。两处不一致时以下面一行为准，请核对。',
    'holidays-unread': '这一句没有读懂，请自行核对：“{{text}}”。',
    'holidays-weekday': '“{{text}}”中的星期与日历不符（{{date}}）。请核对通知的文字和年份后再写入。',
    'holidays-workday': '通知写明 {{date}} 上班，这一天本来就是工作日。',
    'holidays-year': '这份通知是 {{stated}} 年的，不是 {{year}} 年的。',
    'leave-details-not-kept':
      '工作簿中没有请假补课登记，{{name}}的请假事由、批准人等没有地方填写。可以在“工作簿”中新建这张表。',
    'leave-kind-not-marked': '工作表“{{sheet}}”的标记不分请假类型，统一写作“{{mark}}”。',
    'make-up-details-not-kept':
      '工作簿中没有登记补课的表，{{name}}的补课时间、方式和通报情况没有地方填写，只在考勤标记中注明已补课。',
    'make-up-of-present': '考勤表中{{name}}本次是出勤，请核对是否需要登记补课。',
    'make-up-of-whom': '考勤表中没有{{name}}本次请假或缺席的标记，不能注明已补课。请先登记请假或缺席。',
    'make-up-undated': '{{name}}没有填写补课时间，工作表“{{sheet}}”以补课时间为准，核对时仍按未补课处理。',
    'member-duplicate':
      '花名册中 {{cells}} 都是“{{name}}”，分不清是哪一位。请先在花名册中填写编号，或在姓名后加括号注明科室，再登记。',
    namesake:
      '花名册中不止一位“{{name}}”，写入工作表“{{sheet}}”后会分不清。请先在花名册中填写科室，或在姓名后加括号区分，再登记。',
    'no-contact-column': '工作表“{{sheet}}”没有“联系教育情况”一列，不能登记。请先加上这一列。',
    'no-mark': '工作表“{{sheet}}”的图例没有可以表示这种情况的标记。请先在图例中写明，再登记。',
    'no-name-column':
      '工作表“{{sheet}}”没有认出姓名一列，{{name}}的情况没有登记。请在表头写明“姓名”，或在“工作簿”中指明是哪一列。',
    'no-month-column': '工作表“{{sheet}}”没有月份或日期一列，不能登记{{year}}年{{month}}月的情况。请先加上“月份”一列。',
    'not-marked-absent': '考勤表中{{name}}本次没有缺席的标记，标记没有改动，请核对。',
    'not-on-roster': '花名册中没有“{{name}}”，不能登记。请先加入花名册。',
    'observers-not-kept': '活动记录中没有{{year}}年{{month}}月的一行，或没有“列席人员”一列，列席人员没有登记。',
    'other-date': '{{cell}} 写的日期是 {{found}}，主题党日是 {{date}}，按同一次活动登记。如不是同一次，请先改正日期。',
    'person-ambiguous': '{{cells}} 写的“{{name}}”分不清是哪一位。请先在姓名后加括号注明科室，或填写编号，再登记。',
    'register-needed':
      '工作簿中没有本年的请假补课登记，{{name}}的这项内容没有地方填写。请先在“工作簿”中新建这张表，再登记。',
    'register-no-table':
      '工作簿中没有{{year}}年的请假补课登记，请假、缺席的详细情况没有登记。请先新建这张表，并在标题中写明年份。',
    'register-row-stays': '{{cell}} 一行登记的是{{name}}本次请假或缺席，现登记为出勤。这一行没有改动，请核对。',
    'sheet-generated': '工作表“{{sheet}}”是自动生成的，不能在其中登记。',
    'cell-merged': '{{cell}} 与旁边的单元格合并在一起，填写会影响别的记录。请先取消合并再登记。',
    'new-row-in-last-part':
      '工作表“{{sheet}}”按科室分段小计，新行加在最后一段（{{cell}}）。不属于这一段的，请写入后移到所属的科室。',
    'no-room': '工作表“{{sheet}}”的表格下方没有可用的空行，不能自动加行。请先在 Excel 中插入一行，再登记。',
    'dues-list-by-date':
      '工作表“{{sheet}}”只凭交纳日期分辨是哪个月的党费，不能登记{{name}}{{months}}的党费。请写明该月内的交纳日期，或先加上“月份”一列再登记。',
    'dues-months-together':
      '工作表“{{sheet}}”中{{months}}合用一列，不能只登记其中一部分。请把{{name}}这几个月的党费一并登记。',
    'dues-no-ledger':
      '党费台账中没有可以登记{{name}}{{months}}党费的地方。请先在台账中加上该月的一列，或新建该年度的台账，再登记。',
    'dues-no-paid-column': '工作表“{{sheet}}”没有“实交党费”一列，不能登记。请先加上这一列。',
    'dues-overlap':
      '{{name}}在 {{cell}} 已有一笔{{months}}合在一起的记录，与要登记的月份不一致。请按这几个月一并登记，或先在台账中拆开。',
    'dues-period-reversed': '{{name}}的截止月份{{to}}早于起始月份{{from}}，请核对。',
    'dues-two-rows': '{{name}}{{months}}在党费台账中不止一行（{{cells}}），不知道应登记在哪一行。请先删去多余的行。',
    'dues-undated':
      '{{name}}在 {{cell}} 的一行没有写清是哪个月的党费，可能就是要登记的这一笔。请先把该行的月份写清楚。',
    'dues-which-ledger':
      '{{name}}{{months}}的党费可以登记在几张台账中（{{sheets}}），不知道应加在哪一张。请先在其中一张加上{{name}}的一行再登记。',
    'exemption-already-paid': '{{name}}{{months}}已登记实交党费，减免登记后这笔实交仍然保留。',
    'exemption-no-reason': '请写明{{name}}减免党费的原因。',
    'exemption-not-owed': '{{name}}{{months}}不在本支部交纳党费，没有登记减免。',
    'exemption-reason-not-kept': '工作表“{{sheet}}”没有减免原因或备注一列，原因没有登记。',
    'payment-added': '{{name}}{{months}}先前已交 {{before}} 元，这次补交 {{added}} 元，合计记为 {{total}} 元。',
    'payment-arrears-before':
      '以前还欠交党费的：{{names}}，共 {{amount}} 元，这次没有登记。要一起登记，请加 --with-arrears。',
    'payment-completed':
      '{{name}}{{months}}先前已交 {{before}} 元（{{earlier}}），这次补交 {{added}} 元（{{paidOn}}），合计记为 {{total}} 元。日期仍为先前的日期。',
    'payment-date-not-kept': '工作表“{{sheet}}”没有填写各笔交纳日期的一列，日期没有登记。',
    'payment-day-stays':
      '{{name}}{{months}}已经交齐，登记的日期是 {{earlier}}，没有改动。要更正日期，请写明实交金额再登记。',
    'payment-due-computed': '{{name}}{{months}}的应交是按基数推算的，台账和花名册没有写明。',
    'payment-due-far': '{{name}}{{months}}应交 {{due}} 元，台账上次写明的是 {{last}} 元，相差较大，请核实。',
    'payment-due-unknown':
      '不知道{{name}}{{months}}应交多少：应交、党费标准和缴费基数都没有填写。请先补上，或写明实交金额再登记。',
    'payment-due-unreadable':
      '{{cell}} 的金额无法识别，不知道{{name}}{{months}}应交多少。请先改正，或写明实交金额再登记。',
    'payment-month-free': '{{name}}{{months}}不应交党费，没有登记。',
    'payment-no-amount': '{{name}}{{months}}的实交金额应大于 0。',
    'payment-not-owed': '{{name}}{{months}}不应交党费，仍按所填金额登记。',
    'payment-only-ticked':
      '“{{sheet}}”只用记号表示已交，写不下{{name}}{{months}}的 {{amount}} 元（应交 {{due}} 元），没有写入。',
    'payment-not-the-due':
      '{{name}}{{months}}共应交 {{due}} 元，还欠 {{open}} 元，与所填的 {{amount}} 元不一致，不知道每个月各是多少。请按月分别登记。',
    'payment-nothing-due': '{{name}}{{months}}不应交党费。如确有交纳，请写明金额再登记。',
    'payment-over': '{{name}}{{months}}合计 {{total}} 元，比应交的 {{due}} 元多 {{over}} 元，请核对。',
    'payment-recorded':
      '{{name}}{{months}}已记实交 {{paid}} 元，已经交齐，没有改动。要更正金额，请在 Excel 中直接修改（{{cell}}）。',
    'payment-same-again':
      '{{name}}{{months}}已记有同样的 {{amount}} 元，按同一笔处理，没有再加。如果是又交的一笔，请不填金额，按还欠的数登记。',
    'payment-twice': '{{name}}{{months}}的党费在这次登记中出现了两次，请核对。',
    'payment-unclear-which':
      '{{name}}{{months}}在台账中已有几笔实交，不知道应改哪一笔。请在 Excel 中直接修改（{{cell}}）。',
    'next-year-as-they-are': '工作表“{{sheets}}”没有识别出内容，将原样带入新的工作簿。其中如有去年的记录，请自行清理。',
    'next-year-carried':
      '截至今天欠交党费 {{people}} 人，共 {{amount}} 元；未补课 {{makeUps}} 次。都列在“{{sheet}}”中。',
    'next-year-exists': '工作簿中已经有{{year}}年的考勤或党费，没有再建。',
    'next-year-generated': '公示、小结等生成的表不带入新的一年：“{{sheets}}”。',
    'next-year-going-on': '工作表“{{sheets}}”逐行写明日期，新的一年接着往下登记，没有另建。',
    'next-year-head-unclear': '工作表“{{sheet}}”的表头“{{heads}}”看不出新的一年怎样写，照原样带入，请自行修改。',
    'next-year-left': '{{names}}已调出或离开支部，不再列入花名册和各表，改列在“{{sheet}}”中。',
    'next-year-lists-go-on': '工作表“{{sheets}}”逐行写明日期，新的一年接着往下登记就可以，不用另建工作表。',
    'next-year-name-taken': '工作表“{{sheet}}”的新表要叫“{{name}}”，这个名称已经有了或太长，没有新建。请先改名再试。',
    'next-year-no-year': '工作簿中没有哪一年的考勤或党费，无法新建{{year}}年的。',
    'next-year-not-next':
      '工作簿中最近的一年是{{latest}}年，下一年是{{next}}年，不是{{year}}年。请把年份改为{{next}}年再试。',
    'next-year-nothing-recorded':
      '{{year}}年还没有登记过考勤、党费或活动，没有可以结转的内容，直接使用现有的表就可以。',
    'next-year-plan-later': '{{year}}年的活动安排还有没有写到的月份，请在“登记 → 年度安排”中补上。',
    'next-year-rows-emptied': '已调出或离开支部的 {{people}} 人，在新表中的一行已清空，可填写新转入的同志。',
    'next-year-standards':
      '{{people}} 人的月党费标准照上年带入，请在{{year}}年1月按新的基数逐人核定，名单在“{{sheet}}”中。',
    'next-year-years-mixed':
      '工作表“{{sheets}}”没有写明年份，新旧两年放在同一个工作簿里会分不清。请先在标题中写上{{year}}年，再新建下一年的表。',
    'prepare-columns-added':
      '工作表“{{sheet}}”没有“{{head}}”，将在 {{columns}} 列添上，格式、下拉选项和公式与前一个月相同。',
    'prepare-columns-inserted':
      '工作表“{{sheet}}”没有“{{head}}”，将在 {{columns}} 列插入，右边各列顺次后移，公式随之调整；格式、下拉选项和公式与前一个月相同。',
    'prepare-day-proposed':
      '工作簿中还没有写明这次主题党日的日期，“{{sheet}}”的表头按 {{date}} 写。日期不同的，请先填写活动安排。',
    'prepare-due-computed': '“{{sheet}}”中{{names}}{{months}}的应交是按基数推算的，台账和花名册没有写明，请核对。',
    'prepare-due-far': '“{{sheet}}”中{{names}}{{months}}的应交与台账上次写明的相差较大，请核实。',
    'prepare-due-as-before': '{{names}}{{months}}的应交没有标准或基数可以推算，“{{sheet}}”中照前一个月填写，请核对。',
    'prepare-head-unclear': '工作表“{{sheet}}”的表头看不出下一个月怎样写，没有添上{{months}}。请自行插入这一列。',
    'prepare-next-quarter': '工作表“{{sheet}}”前一季度的小计之后还没有{{months}}所在季度的列，没有添上。请自行插入。',
    'prepare-not-in-order': '工作表“{{sheet}}”各月不是从左到右排列，没有添上{{months}}。请自行插入这一列。',
    'prepare-sheet-copied': '将照工作表“{{sheet}}”新建“{{name}}”：标题和日期改为新的月份，记录清空，公式和格式不变。',
    'prepare-sheet-name-unclear': '工作表“{{sheet}}”的名称看不出下一个月怎样写，没有新建{{months}}的表。请自行复制。',
    'prepare-tables-around':
      '工作表“{{sheet}}”上下还有别的表，插入列会把它们分开，没有添上{{months}}。请自行安排这一列。',
    'prepare-title-widened': '{{cell}} 的标题“{{old}}”改为“{{new}}”，因为表中将有下一个半年的月份。',
    'settings-new-sheet': '工作簿中没有设置表，将新建工作表“{{sheet}}”。',
    'standard-base-of-nothing':
      '{{name}}的缴费基数为 0，不能按比例计算月党费标准。学生、无固定收入等情形请直接填写标准。',
    'standard-base-unreadable': '{{cell}} 的缴费基数无法识别，不能计算{{name}}的月党费标准。请先改正，或直接填写标准。',
    'standard-months-stated': '工作表“{{sheet}}”中{{name}}本月及以后有按月填写的应交，仍以所填的为准，没有改动。',
    'standard-no-amount': '{{name}}的月党费标准应大于 0。确需免交的，请登记减免。',
    'standard-no-base': '没有{{name}}的缴费基数，不能计算月党费标准。请先补上基数，或直接填写标准。',
    'standard-no-column': '花名册和党费台账都没有“月党费标准”一列，不能登记{{name}}的标准。请先加上这一列。',
    'not-recordable': '这项内容暂不能登记。',
    'no-column': '工作表“{{sheet}}”没有“$t(terms.field.{{field}})”一列，这一项没有登记。',
    'date-of-other-month':
      '工作表“{{sheet}}”没有月份一列，日期写成 {{date}}，这一行就不再是{{month}}月的了。请核对日期，或先加上“月份”一列。',
    'plan-date-no-column': '工作表“{{sheet}}”没有“计划时间”一列，各月的日期不会写入。',
    'plan-holidays-unknown': '{{year}}年的放假安排尚未公布，日期只按周末推算。公布后请再核对一次。',
    'plan-new-sheet': '工作簿中没有{{year}}年的活动安排，将新建工作表“{{sheet}}”。',
    'plan-no-month-column':
      '工作表“{{sheet}}”没有月份或计划时间一列，不能为{{month}}月加行。请先加上“月份”一列再登记。',
    'plan-year-unclear':
      '工作表“{{sheets}}”没有写明年份，现在按其他表推定。加入{{year}}年的安排后不能再推定，请在它的标题中写明年份。',
    replaces: '{{cell}} 原为“{{old}}”，将改为“{{new}}”。',
    'replaces-unreadable': '{{cell}} 原有的内容“{{old}}”无法识别，将改为“{{new}}”。',
    'row-needs-date': '工作表“{{sheet}}”没有月份一列，请把{{year}}年{{month}}月的活动日期一并登记。',
    'suggestion-outdated': '{{cell}} 的内容已经变化，这条建议不再适用。请重新核对后再处理。',
    'theme-day-no-table': '工作簿中没有{{year}}年的活动记录或活动安排，不能登记。请先新建这张表。',
    'written-to-log': '写入后，工作表“{{sheet}}”中会记下这 {{cells}} 处变更。',
  },
} as const;
