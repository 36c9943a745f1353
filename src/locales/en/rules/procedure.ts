import type { TranslationOf } from '../../rule-words';
import type { procedure as chinese } from '../../zh-CN/rules/procedure';

export const procedure: TranslationOf<typeof chinese> = {
  'notice-missing': {
    title: 'Notice missing',
    why: 'All members are told beforehand, and the plan or notice is kept on file.',
    messages: {
      'no-date': 'No notice date is recorded for the activity of {{month}}. Please add it.',
      'no-document': 'No plan or notice is recorded for the activity of {{month}}. Please add it.',
      neither: 'Neither a notice date nor a plan or notice is recorded for the activity of {{month}}. Please add both.',
    },
  },
  'notice-late': {
    title: 'Notice too late',
    why: 'The notice comes before the day, so that members know what is asked of them and can keep the time free.',
    messages: {
      'on-the-day':
        'The notice of the activity of {{month}} was given on the day itself ({{date}}); it should come earlier.',
      'after-the-day':
        'The activity of {{month}} was on {{date}}, but the notice is dated {{notice}}, later than that. Please check the dates.',
    },
  },
  'sign-in-missing': {
    title: 'Sign-in missing',
    why: 'Members sign in. Without that nobody knows who came, who was on leave and who was absent.',
    messages: {
      nobody:
        'Nobody has a mark for the theme day of {{month}} ({{date}}). Please enter the marks from the sign-in sheet.',
    },
  },
  'badge-missing': {
    title: 'Badges not worn',
    why: 'Members wear the Party badge at the activity.',
    messages: {
      blank: 'The activity of {{month}} ({{date}}) does not say whether badges were worn.',
      no: 'At the activity of {{month}} ({{date}}) badges were not worn, by the record.',
    },
  },
  'flag-missing': {
    title: 'Flag not hung',
    why: 'Hanging the Party flag and putting up the oath is encouraged.',
    messages: {
      blank: 'The activity of {{month}} ({{date}}) does not say whether the flag was hung and the oath put up.',
      no: 'At the activity of {{month}} ({{date}}) the flag was not hung or the oath not put up, by the record.',
    },
  },
  'summary-missing': {
    title: 'Activity summary missing',
    why: 'After the activity the section on duty writes the summary.',
    messages: {
      blank: 'No summary is recorded for the activity of {{month}} ({{date}}).',
      no: 'The summary of the activity of {{month}} ({{date}}) is not done yet, by the record.',
    },
  },
  'photos-missing': {
    title: 'Photos missing',
    why: 'Photos belong to the materials of every theme day and are to be collected in time.',
    messages: {
      blank: 'No photos are recorded for the activity of {{month}} ({{date}}).',
      no: 'There are no photos of the activity of {{month}} ({{date}}), by the record.',
    },
  },
  'report-missing': {
    title: 'Not reported',
    why: 'The activity is to be reported in time as a brief or news item.',
    messages: {
      'not-reported':
        'No report is recorded for the activity of {{month}} ({{date}}), and the time for it ended on {{limit}}.',
    },
  },
  'report-late': {
    title: 'Reported late',
    why: 'The activity is to be reported in time.',
    messages: {
      late: 'The activity of {{month}} was reported on {{reported}}, after the limit of {{limit}} (days late: {{days}}).',
    },
  },
};
