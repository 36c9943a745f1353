import type { Role } from '../../records/role';

/** What a table of a role may hold, and what must be there for it to be of use. */
export interface RoleFields {
  /** Each entry names fields of which one is enough; `marks` and `amounts` stand for matrix columns too. */
  readonly required: readonly (readonly string[])[];
  readonly fields: ReadonlySet<string>;
  /** A row with one of these filled in is a row of data. */
  readonly keys: readonly string[];
}

const PLAN = 'month year day plannedDate date theme content organisers category place leader';

export const ROLE_FIELDS: Readonly<Record<Role, RoleFields>> = {
  roster: role(
    ['name'],
    'name',
    'name id category section post status gender ethnicity birthDate joinedOn fullMemberOn transferredIn transferredOut retired wageBase duesStandard phone notes',
  ),
  schedule: role(['month|plannedDate|date', 'theme'], 'month plannedDate date theme content', `${PLAN} notes`),
  sessions: role(
    ['month|date|plannedDate'],
    'month date plannedDate theme content',
    `${PLAN} dateReason host recorder duration start end outing noticeDate planDoc study oath duesCollected flag badge summary photos reportedTo reportedOn expectedCount presentCount leaveCount absentCount observers notes`,
  ),
  attendance: role(['name', 'marks|mark'], 'name', 'name id section date month year day mark remarks'),
  leave: role(
    ['name', 'month|date'],
    'name',
    'name id section month year day date kind reason requestedOn approver contact briefing madeUp makeUpOn makeUpHow notes',
  ),
  dues: role(
    ['name', 'amounts|paid|due|standard'],
    'name',
    'name id section category wageBase rate standard due paid paidOn period periodFrom periodTo year month day method exempt exemptReason total arrears notes',
  ),
  studyPlan: role(['month', 'topic'], 'month topic', 'month year topic notes'),
  settings: role(['item', 'value'], 'item value', 'item value notes'),
  waivers: role(['rule', 'reason'], 'rule reason subject month', 'rule month subject reason approver notes'),
};

function role(required: readonly string[], keys: string, fields: string): RoleFields {
  return {
    required: required.map((each) => each.split('|')),
    keys: keys.split(' '),
    fields: new Set(fields.split(' ')),
  };
}
