import type { TranslationOf } from '../../rule-words';
import type { procedure as chinese } from '../../zh-CN/rules/procedure';

export const procedure: TranslationOf<typeof chinese> = {
  'notice-missing': {
    title: 'Notice missing',
    why: 'All members should be told in advance, and the plan or notice kept on file.',
    messages: {
      'no-date': 'No notice date is recorded for the {{month}} activity. Please add it.',
      'no-document': 'No plan or notice is recorded for the {{month}} activity. Please add it.',
      neither: 'Neither a notice date nor a plan or notice is recorded for the {{month}} activity. Please add both.',
    },
  },
  'notice-late': {
    title: 'Notice given too late',
    why: 'The notice should go out in advance, so that members know what is expected and can keep the time free.',
    messages: {
      'on-the-day':
        'Notice of the {{month}} activity was only given on the day itself ({{date}}); it should be given in advance.',
      'after-the-day':
        'The {{month}} activity was held on {{date}}, but its notice is dated {{notice}}, after the event. Please check the dates.',
    },
  },
  'sign-in-missing': {
    title: 'Sign-in missing',
    why: 'Members must sign in. Without a sign-in nobody can tell who attended, who was on leave and who was absent.',
    messages: {
      nobody: 'No attendance is marked for the {{month}} theme day ({{date}}). Please enter it from the sign-in sheet.',
    },
  },
  'badge-missing': {
    title: 'Badges not worn',
    why: 'Members should wear the Party badge during the activity.',
    messages: {
      blank: 'For the {{month}} activity ({{date}}) it is not recorded whether badges were worn.',
      no: 'According to the record, badges were not worn at the {{month}} activity ({{date}}).',
    },
  },
  'flag-missing': {
    title: 'Flag not displayed',
    why: 'Branches are encouraged to display the Party flag and the oath.',
    messages: {
      blank: 'For the {{month}} activity ({{date}}) it is not recorded whether the flag and the oath were displayed.',
      no: 'According to the record, the flag or the oath was not displayed at the {{month}} activity ({{date}}).',
    },
  },
  'summary-missing': {
    title: 'Activity summary missing',
    why: 'The section on duty writes a summary after the activity.',
    messages: {
      blank: 'No summary is recorded for the {{month}} activity ({{date}}).',
      no: 'According to the record, the summary of the {{month}} activity ({{date}}) has not been written yet.',
    },
  },
  'photos-missing': {
    title: 'Photos missing',
    why: 'Photos are part of the record of every theme day and should be filed promptly.',
    messages: {
      blank: 'No photos are recorded for the {{month}} activity ({{date}}).',
      no: 'According to the record, there are no photos of the {{month}} activity ({{date}}).',
    },
  },
  'report-missing': {
    title: 'Not reported',
    why: 'The activity should be reported promptly, as a bulletin or news item.',
    messages: {
      'not-reported':
        'No report is recorded for the {{month}} activity ({{date}}), which was to be reported by {{limit}}.',
    },
  },
  'report-late': {
    title: 'Reported late',
    why: 'The activity should be reported promptly.',
    messages: {
      late: 'The {{month}} activity was reported on {{reported}}, past the deadline of {{limit}} (days late: {{days}}).',
    },
  },
};
