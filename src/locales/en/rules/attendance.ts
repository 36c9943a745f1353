import type { TranslationOf } from '../../rule-words';
import type { attendance as chinese } from '../../zh-CN/rules/attendance';

export const attendance: TranslationOf<typeof chinese> = {
  'attendance-unmarked': {
    title: 'Attendance not marked',
    why: 'Every member takes part in the theme day. Without a mark nobody can tell later whether that was attendance, leave or absence.',
    messages: {
      blank: '{{member}} has no mark for the theme day of {{month}} ({{date}}).',
      'no-row':
        '{{member}} is not in the sign-in list for the theme day of {{month}} ({{date}}). Please record attendance, leave or absence.',
    },
  },
  'leave-incomplete': {
    title: 'Leave not in order',
    why: 'A member who cannot come goes through the leave procedure: the register must show a reason and who approved it.',
    messages: {
      'no-entry':
        '{{member}} was on leave on the theme day of {{month}} ({{date}}), but the register has no entry. Please add the reason and the approver.',
      'no-reason': '{{member}} was on leave on the theme day of {{month}} ({{date}}); the reason is blank.',
      'no-approver': '{{member}} was on leave on the theme day of {{month}} ({{date}}); the approver is blank.',
      'no-reason-no-approver':
        '{{member}} was on leave on the theme day of {{month}} ({{date}}); reason and approver are blank.',
      'no-register':
        'On leave on the theme day of {{month}}: {{count}} ({{members}}). The workbook has no leave register, so the leave procedure cannot be checked.',
    },
  },
  'leave-after-the-day': {
    title: 'Leave asked for afterwards',
    why: 'Leave is asked for before the theme day; a later request does not count as having followed the procedure.',
    messages: {
      late: '{{member}} asked for leave on {{requestedOn}}, after the theme day of {{month}} ({{date}}).',
    },
  },
  'absence-unexplained': {
    title: 'Absence not followed up',
    why: 'Whoever is absent without leave is contacted one by one, the reason found, criticism and education given, and a record kept.',
    messages: {
      'no-entry':
        '{{member}} was absent from the theme day of {{month}} ({{date}}) and has no entry in the register. Please record the reason and the contact made.',
      'not-recorded':
        '{{member}} was absent from the theme day of {{month}} ({{date}}); neither a reason nor any contact is recorded.',
    },
  },
  'briefing-missing': {
    title: 'Not told what was done',
    why: 'Members on leave or absent are to be told what was done at the theme day.',
    messages: {
      'not-told':
        '{{member}} missed the theme day of {{month}} ({{date}}), and nothing shows that they were told what was done.',
    },
  },
  'make-up-missing': {
    title: 'Make-up open',
    why: 'Members on leave or absent make the session up in some form. No text sets a time limit; the one in the settings applies.',
    messages: {
      overdue:
        '{{member}} missed the theme day of {{month}} ({{date}}) and has not made it up; the limit {{limit}} is past.',
      open: '{{member}} missed the theme day of {{month}} ({{date}}) and has not made it up yet; the limit is {{limit}}.',
    },
  },
  'make-up-late': {
    title: 'Make-up late',
    why: 'A make-up belongs within the limit in the settings; the later it comes, the less use it is.',
    messages: {
      late: '{{member}} made up the theme day of {{month}} ({{date}}) on {{makeUpOn}}; days after the limit {{limit}}: {{days}}.',
    },
  },
  'attendance-rate-low': {
    title: 'Attendance rate low',
    why: 'The theme day is for every member. No text sets a minimum rate; the one in the settings applies.',
    messages: {
      low: 'Theme day of {{month}}: {{present}} of {{expected}} present, a rate of {{rate}}, below {{minimum}}.',
    },
  },
  'absence-repeated': {
    title: 'Absent again and again',
    why: 'By article 9 of the Party constitution a member who without good reason takes no part in Party life for six months running is held to have left. The branch should speak to them early.',
    messages: {
      repeated:
        '{{member}} was absent without leave from every theme day from {{since}} to {{month}} ({{count}} running). Please speak to them soon.',
      'six-months':
        '{{member}} was absent without leave from every theme day from {{since}} to {{month}} ({{count}} months running). By article 9 of the Party constitution six months without good reason count as leaving the Party; please look into it without delay.',
    },
  },
  'headcount-mismatch': {
    title: 'Head count differs from the marks',
    why: 'The head counts of the session are what is reported, so they must agree with the attendance marks. Observers are not counted.',
    messages: {
      expected: 'The session of {{month}} states {{stated}} expected; by roster and marks it is {{counted}}.',
      present: 'The session of {{month}} states {{stated}} present; by the marks it is {{counted}}.',
      leave: 'The session of {{month}} states {{stated}} on leave; by the marks it is {{counted}}.',
      absent: 'The session of {{month}} states {{stated}} absent; by the marks it is {{counted}}.',
    },
  },
};
