import type { FieldWords } from './header-word';

/** Words of fields that describe a person: the roster 花名册, and the same columns in other tables. */
export const PERSON_WORDS: readonly FieldWords[] = [
  {
    field: 'name',
    words: {
      3: '姓名 党员姓名 人员姓名 成员姓名 请假人姓名 缺席人姓名 缴费人姓名',
      2: '人员 缴纳人 请假人 缺席人 补课人 缴费人 党员名字 名字 请假人员 缺席人员 党员名单',
    },
  },
  {
    field: 'id',
    words: {
      3: '工号 学工号 工作证号 员工工号 员工编号 党员编号 人员编号 工号/学号 学号/工号 职工号 用户ID 教工号',
      2: '编号 学号 人员ID 党员ID',
      1: '身份证号 身份证 公民身份号码 身份证件号码',
    },
  },
  { field: 'gender', words: { 3: '性别' } },
  { field: 'ethnicity', words: { 3: '民族' } },
  { field: 'birthDate', words: { 3: '出生日期 出生年月 出生年月日', 2: '生日 出生' } },
  {
    field: 'joinedOn',
    words: {
      3: '入党时间 入党日期 加入党组织日期 加入中共日期 入党年月',
      2: '接收预备党员日期 接收为预备党员日期 成为预备党员日期 吸收为预备党员日期',
    },
  },
  {
    field: 'fullMemberOn',
    words: { 3: '转正时间 转正日期 转为正式党员日期 正式转正日期 成为正式党员日期', 2: '正式日期 转正' },
  },
  {
    field: 'category',
    words: { 3: '党籍状态 党员身份 党员类别 党员类型 党员状态', 2: '政治面貌 人员类别', 1: '类别 身份 面貌' },
  },
  {
    field: 'section',
    words: {
      3: '科室 部门 所在部门 部门名称 所在科室 科室名称 企业行政部门 所在处室 处室 单位部门 工作部门',
      2: '党小组 所在党小组 党小组名称 小组',
      1: '党支部 所在党支部 所属党支部 党支部名称 支部 组织 党组织 所在党组织 所在单位 单位 工作单位',
    },
  },
  {
    field: 'post',
    words: {
      3: '党内职务 支部职务 党支部职务 党内任职 支委职务',
      2: '岗位职务',
      1: '职务 现任职务 行政职务 职务/岗位',
    },
  },
  { field: 'status', words: { 3: '状态 人员状态 在职状态 在岗状态 党员在职状态' } },
  { field: 'retired', words: { 3: '是否退休 退休 离退休' } },
  { field: 'transferredIn', words: { 3: '转入时间 转入日期 组织关系转入时间 党组织关系转入时间 关系转入时间' } },
  { field: 'transferredOut', words: { 3: '转出时间 转出日期 组织关系转出时间 党组织关系转出时间 关系转出时间' } },
  { field: 'phone', words: { 3: '手机 手机号 手机号码 联系电话 电话号码 电话 联系方式 移动电话' } },
  { field: 'notes', words: { 3: '备注 备注1 备注2 备注说明', 1: '说明' } },
];
