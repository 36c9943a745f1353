import type { Role } from '../../records/role';
import { squeezeText } from '../../notation/normalise';

/** Words of a title or sheet name that say what a table is for. */
const ROLE_WORDS: Readonly<Record<Role, RegExp>> = {
  roster: /花名册|名册|名录|党员(?:基本)?信息|党员名单|党员登记|党员(?:基本)?情况(?:表|一览|统计)|党员(?:一览|汇总)/u,
  schedule: /安排|计划|方案/u,
  sessions: /记录|台账|纪实|开展情况|登记|实施/u,
  attendance: /考勤|签到|出勤|到会|出席|点名/u,
  leave: /请假|补课|补学|缺席|缺勤/u,
  dues: /党费|缴费|收缴|交费/u,
  studyPlan: /学习(?:计划|安排|专题|内容)|(?:计划|安排).*学习/u,
  settings: /设置|参数|配置/u,
  waivers: /豁免/u,
};

/** Lists about people that are kept beside a roster and are none: taken for one only if nothing better is there. */
const NOT_A_ROSTER = /评议|积分|通讯录|值班|慰问|困难|表彰|奖|处分|分工|委员|测评|投票|成绩|党课|培训/u;

/** Hours of work: what clocks, doors and their systems write. */
const CLOCK =
  /排班|班次|打卡|刷卡|门禁|异常统计|考勤(?:汇总|机|异常|日报|明细)|迟到|早退|旷工|工时|上班|下班|加班|应出勤|实出勤|出勤天数|夜班|白班/u;

/** Matrices of persons and months that have nothing to do with the Party. */
const FOREIGN_LEDGER = /工资|薪|奖金|补贴|绩效|水电|报销|积分|考核|工会|加班|值班|社保|公积金|个税/u;

/** Lists that dropdowns draw on. */
const CHOICES = /列表|字典|选项|数据源|数据字典|下拉|序列|枚举|基础数据|代码表|lists?$|dict|options|lookup/iu;

export function saysRole(role: Role, texts: readonly string[]): boolean {
  return texts.some((text) => ROLE_WORDS[role].test(squeezeText(text)));
}

export function saysNoRoster(texts: readonly string[]): boolean {
  return texts.some((text) => NOT_A_ROSTER.test(squeezeText(text)));
}

/** A title or sheet name of a clock's export. */
export function saysClock(texts: readonly string[]): boolean {
  return clockWords(texts) > 0;
}

/** How many of the texts are of hours of work. */
export function clockWords(texts: readonly string[]): number {
  return texts.filter((text) => CLOCK.test(squeezeText(text))).length;
}

export function saysForeignLedger(texts: readonly string[]): boolean {
  return texts.some((text) => FOREIGN_LEDGER.test(squeezeText(text)));
}

/** 记录, 台账 and the like: what was held, and not what is planned. */
export function saysRecord(texts: readonly string[]): boolean {
  return saysRole('sessions', texts);
}

export function saysChoices(sheetName: string): boolean {
  return CHOICES.test(squeezeText(sheetName));
}

/** 公示期, 每半年公示一次 and the like speak of a notice, and head none. */
const SPEAKS_OF_NOTICE = /公示(?:期|一次|\d次|后|前|时间|天数)|(?:每.{1,4}|进行|予以|需|须|应|要|待|未|已|并)公示/gu;

/** A notice 公示 is put on a wall; it is never read as a ledger. */
export function saysNotice(text: string): boolean {
  return squeezeText(text).replace(SPEAKS_OF_NOTICE, '').includes('公示');
}
