/** Header words of what several tables have: who, of which section, when, and remarks. */
export const NAME_WORDS = {
  3: '姓名 党员姓名 人员姓名 成员姓名 请假人姓名 缺席人姓名 缴费人姓名',
  2: '人员 缴纳人 请假人 缺席人 补课人 缴费人 党员名字 名字 请假人员 缺席人员 党员名单 请假党员 请假同志 缺席党员 缺席同志 未到党员 缺勤党员 补课党员',
  1: '党员 同志 申请人',
} as const;

export const ID_WORDS = {
  3: '工号 学工号 工作证号 员工工号 员工编号 党员编号 人员编号 工号/学号 学号/工号 职工号 用户ID 教工号',
  2: '编号 学号 人员ID 党员ID',
  1: '身份证号 身份证 公民身份号码 身份证件号码',
} as const;

export const SECTION_WORDS = {
  3: '科室 部门 所在部门 部门名称 所在科室 科室名称 企业行政部门 所在处室 处室 单位部门 工作部门',
  2: '党小组 所在党小组 党小组名称 小组',
  1: '党支部 所在党支部 所属党支部 党支部名称 支部 组织 党组织 所在党组织 所在单位 单位 工作单位',
} as const;

export const CATEGORY_WORDS = {
  3: '党籍状态 党员身份 党员类别 党员类型 党员状态',
  2: '政治面貌 人员类别',
  1: '类别 身份 面貌',
} as const;

export const MONTH_WORDS = {
  3: '月份 活动月份 计划月份 所属月份',
  2: '月度 月 缴费月份 党费月份 交费月份 请假月份 缺席月份',
  1: '期数 季度',
} as const;

export const DATE_WORDS = {
  3: '实际时间 实际活动时间 实际日期 实际开展时间 实际开展日期 开展时间 召开时间',
  2: '活动时间 活动日期 会议日期 会议时间 党日时间 主题党日时间 活动开展时间',
  1: '时间 日期 请假时间 缺席时间',
} as const;

export const WAGE_BASE_WORDS = {
  3: '党费基数 缴费基数 缴纳基数 缴存基数 交纳基数 计算基数 党费计算基数 党费缴纳基数 交纳党费基数',
  2: '月收入 基数 工资基数 月工资基数',
  1: '月工资 工资收入 养老金 月养老金',
} as const;

const NOTHING_MORE = { cell: null, evidence: null, template: null, input: null } as const;

/** The year and the day of a date that is kept in pieces; they are read with the month or date. */
export const YEAR = { words: { 3: '年份 年度 年 所属年度 活动年份' }, ...NOTHING_MORE } as const;
export const DAY = { words: { 3: '日 日子' }, ...NOTHING_MORE } as const;

/** Which meeting of the branch a row is of, where a list mixes them; its rows are told apart by it. */
export const MEETING = { words: { 3: '会议种类 会议形式 组织生活形式 组织生活类型' }, ...NOTHING_MORE } as const;

export const NOTES = {
  words: { 3: '备注 备注1 备注2 备注说明', 1: '说明' },
  cell: 'text',
  evidence: null,
  template: { head: '备注', width: 20 },
  input: { kind: 'text', required: false },
} as const;

/** A person's id and section, which tell people of one name apart. */
export const PERSON_ID = {
  words: ID_WORDS,
  cell: null,
  evidence: null,
  template: null,
  input: { kind: 'text', required: false },
} as const;
export const PERSON_SECTION = { ...PERSON_ID, words: SECTION_WORDS } as const;
