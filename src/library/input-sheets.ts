import type { CellValue, SheetSnapshot, Snapshot } from '../workbook/snapshot';
import type { BranchInput } from './branch-input';

type Item<K extends keyof BranchInput> = NonNullable<BranchInput[K]> extends readonly (infer T)[] ? T : never;
type Columns<T> = readonly (readonly [head: string, value: (item: T) => CellValue | undefined])[];

const yesNo = (value: boolean | undefined): CellValue => (value === undefined ? null : value ? '是' : '否');
const done = (value: boolean | string | undefined): CellValue => (typeof value === 'string' ? value : yesNo(value));

const MARKS = { present: '出席', leave: '请假', absent: '缺席', notExpected: '—' } as const;

const MEMBERS: Columns<Item<'members'>> = [
  ['姓名', (one) => one.name],
  ['编号', (one) => one.id],
  ['党员类别', (one) => one.category],
  ['科室', (one) => one.section],
  ['党内职务', (one) => one.post],
  ['入党时间', (one) => one.joinedOn],
  ['转正时间', (one) => one.fullMemberOn],
  ['转入时间', (one) => one.transferredIn],
  ['转出时间', (one) => one.transferredOut],
  ['是否退休', (one) => yesNo(one.retired)],
  ['党费基数', (one) => one.wageBase],
  ['月党费标准', (one) => one.duesStandard],
];

const SESSIONS: Columns<Item<'sessions'>> = [
  ['月份', (one) => one.month],
  ['实际时间', (one) => one.date],
  ['调整原因', (one) => one.dateReason],
  ['活动主题', (one) => one.theme],
  ['活动内容', (one) => one.content],
  ['组织科室', (one) => one.organisers?.join('、')],
  ['分管支委', (one) => one.leader],
  ['活动地点', (one) => one.place],
  ['时长', (one) => one.duration],
  ['通知时间', (one) => one.noticeDate],
  ['集中学习', (one) => done(one.study)],
  ['重温入党誓词', (one) => yesNo(one.oath)],
  ['交纳党费', (one) => yesNo(one.duesCollected)],
  ['活动小结', (one) => done(one.summary)],
  ['活动照片', (one) => done(one.photos)],
  ['上报渠道', (one) => one.reportedTo],
  ['上报时间', (one) => one.reportedOn],
];

const ATTENDANCE: Columns<Item<'attendance'>> = [
  ['姓名', (one) => one.name],
  ['活动日期', (one) => one.date],
  ['签到情况', (one) => `${MARKS[one.mark]}${one.madeUp === true ? '（已补课）' : ''}`],
];

const LEAVE: Columns<Item<'leave'>> = [
  ['姓名', (one) => one.name],
  ['活动日期', (one) => one.date],
  ['请假类型', (one) => one.kind],
  ['请假事由', (one) => one.reason],
  ['申请时间', (one) => one.requestedOn],
  ['批准人', (one) => one.approver],
  ['联系教育情况', (one) => done(one.contact)],
  ['通报活动内容', (one) => done(one.briefing)],
  ['补课日期', (one) => one.makeUpOn],
];

const DUES: Columns<Item<'dues'>> = [
  ['姓名', (one) => one.name],
  ['月份', (one) => one.month],
  ['应交', (one) => one.due],
  ['实交', (one) => one.paid],
  ['缴费日期', (one) => one.paidOn],
];

const STUDY_PLAN: Columns<Item<'studyPlan'>> = [
  ['月份', (one) => one.month],
  ['学习主题', (one) => one.topic],
];

const SETTINGS: Columns<readonly [string, string | number]> = [
  ['项目', ([item]) => item],
  ['值', ([, value]) => value],
];

const WAIVERS: Columns<Item<'waivers'>> = [
  ['规则', (one) => one.rule],
  ['月份', (one) => one.month],
  ['对象', (one) => one.subject],
  ['原因', (one) => one.reason],
];

/**
 * The lists laid out as the sheets that reading knows best, so that a program's
 * objects are understood exactly as a workbook is, and a finding's cell leads back
 * to the list and the item (row 2 is the first). A property that no item has gets
 * no column: the rules that need it are then not checked.
 */
export function inputSheets(input: BranchInput): Snapshot {
  const settings = Object.entries(input.settings ?? {});
  const sheets = [
    sheet('花名册', MEMBERS, input.members),
    sheet('活动记录', SESSIONS, input.sessions),
    sheet('考勤', ATTENDANCE, input.attendance),
    sheet('请假补课', LEAVE, input.leave),
    sheet('党费台账', DUES, input.dues),
    sheet('学习计划', STUDY_PLAN, input.studyPlan),
    sheet('设置', SETTINGS, settings.length > 0 ? settings : undefined),
    sheet('豁免说明', WAIVERS, input.waivers),
  ];
  return { name: 'objects', date1904: false, sheets: sheets.filter((each) => each !== null) };
}

function sheet<T>(name: string, columns: Columns<T>, items: readonly T[] | undefined): SheetSnapshot | null {
  if (items === undefined) return null;
  const used = columns.filter(
    ([, value], index) => index === 0 || items.some((item) => (value(item) ?? null) !== null),
  );
  const rows = items.map((item) => used.map(([, value]) => value(item) ?? null));
  return {
    name,
    visibility: 'visible',
    locked: false,
    top: 1,
    left: 1,
    values: [used.map(([head]) => head), ...rows],
    merges: [],
    generated: null,
  };
}
