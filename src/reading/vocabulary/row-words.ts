import { squeezeText } from '../../notation/normalise';

export type TotalKind = 'subtotal' | 'total';

/** One of these is in every word of a sum; nearly no name has one. */
const MAY_SUM = /[计和额季年部数共]/u;
const SUBTOTAL = /^.{0,10}小计:?/u;
const TOTAL = /^.{0,8}(?:合计|总计|共计|累计|总和|总额):?/u;
/** Words that sum where they stand alone: 部 and 数 are in names of sections and of counts as well. */
const TOTAL_ALONE = /^(?:计|全部|总数|合共):?$/u;

/** 上半年, 一季度: a sum where it stands beside months. */
const PERIOD = /^(?:第?[一二三四1-4]季度?|[上下]半年)(?:党费)?$/u;

/**
 * What a row or column headed so sums: 小计 and the like those since the last
 * one, 合计 and 总计 all; null for any other text. 技术科小计 and 合 计 count.
 */
export function totalKind(text: string): TotalKind | null {
  if (text.length > 24 || !MAY_SUM.test(text)) return null;
  const plain = squeezeText(text);
  if (SUBTOTAL.test(plain) || PERIOD.test(plain)) return 'subtotal';
  if (/(?:季度|半年)(?:合计|总计|共计)/u.test(plain)) return 'subtotal';
  return TOTAL.test(plain) || TOTAL_ALONE.test(plain) ? 'total' : null;
}

/** 单位名称：…, 收缴人：…, 注：…; but 附件：… and 年度：… are part of a title. */
const LABELLED = /^(?!附件?\d*:|附表\d*:|(?:所属)?年[度份]:)(?:注|\p{Script=Han}{2,8})(?:\([^)]*\))?:/u;
const NOTE_START = /^(?:注(?:\d|[、.,，]|$)|\*|※|★|以上|本表|此表|备注$|说明$|填表说明|共\d+人)/u;
const LABEL_ALONE =
  /^(?:制表人?|审核人?|复核人?|填表人?|统计日期|制表日期|填表日期|支部书记|组织委员|收缴人|经办人|党支部(?:\(盖章\))?)$/u;

/** A line that explains or signs: 注：…, 单位名称：…, 制表人：…. Long sentences are notes as well. */
export function isNoteText(text: string): boolean {
  const plain = squeezeText(text);
  return (
    LABELLED.test(plain) ||
    NOTE_START.test(plain) ||
    LABEL_ALONE.test(plain) ||
    /[。；;]/u.test(plain) ||
    plain.length > 45
  );
}

/** The line under a table for names and dates: 制表人：…, 统计日期：…. */
export function isSignatureText(text: string): boolean {
  return /^(?:制表|审核|复核|填表|填报|统计|经办|收缴|签字|支部书记|组织委员)\p{Script=Han}{0,4}:/u.test(
    squeezeText(text),
  );
}

/** 党支部盖章, 党委审核, 负责人签字: an empty line to sign or stamp on. 行政审批科 is a section. */
export function signsOff(text: string): boolean {
  const plain = squeezeText(text);
  return plain.length <= 20 && /盖章|签章|公章|签字|签名|审核|审批/u.test(plain) && !/[科室部处组股办]$/u.test(plain);
}

/** A line of counts and rates under the marks: 实到人数, 到会率. No person. */
export function isCountText(text: string): boolean {
  const plain = squeezeText(text).replace('(%)', '');
  return COUNTED.test(plain) || /^总?人[数次]$/u.test(plain);
}

const COUNTED =
  /^(?:[应实]到|出勤|到会|出席|请假|缺席|缺勤|签到|参会|参加|平均|人均)(?:.{0,3}(?:人数|人次|次数|率|数))?$/u;

/** A line that heads a part of a table: 一、在职党员, 第一党小组, 技术科. */
export function isPartText(text: string): boolean {
  const plain = squeezeText(text);
  return (
    /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|第.{1,3}(?:部分|组|党小组|支部))/u.test(plain) ||
    /(?:科|室|部门|党小组|支部|处室|中心|党员)(?:\(?\d+人\)?)?$/u.test(plain)
  );
}
