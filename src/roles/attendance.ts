import { MARKS } from './choices';
import { required, type RoleTable } from './field-entry';
import { DATE_WORDS, DAY, MONTH_WORDS, NAME_WORDS, NOTES, PERSON_ID, PERSON_SECTION, YEAR } from './shared-fields';

/** The sign-in sheet 考勤: a matrix of members and months, or one mark each row. */
export const ATTENDANCE = {
  required: [['name'], ['marks', 'mark']],
  keys: ['name'],
  fields: {
    name: {
      words: NAME_WORDS,
      cell: null,
      evidence: null,
      template: { head: '姓名', width: 12 },
      input: required('text'),
    },
    id: PERSON_ID,
    section: { ...PERSON_SECTION, template: { head: '科室', width: 14 } },
    date: { words: DATE_WORDS, cell: 'date', evidence: null, template: null, input: required('date') },
    month: { words: MONTH_WORDS, cell: 'month', evidence: null, template: null, input: null },
    year: YEAR,
    day: DAY,
    mark: {
      words: {
        3: '签到 签到情况 出勤情况 考勤 考勤情况 到会情况 出席情况 参加情况 签到结果 考勤结果',
        2: '到会 出勤 出席 考勤状态 签到状态',
        1: '状态 是否参加',
      },
      cell: 'mark',
      evidence: null,
      template: { head: '签到', width: 9, choices: MARKS, style: 'centre', perMonth: true },
      input: required('mark'),
    },
    /** Beside the marks a note explains them, so it is none of the record's. */
    remarks: { ...NOTES, words: { 3: '备注 备注1', 1: '说明' }, cell: null, input: null },
  },
} as const satisfies RoleTable;
