import type { TranslationOf } from '../../rule-words';
import type { schedule as chinese } from '../../zh-CN/rules/schedule';

export const schedule: TranslationOf<typeof chinese> = {
  'theme-day-missing': {
    title: 'Theme day missing',
    why: 'Each month has its theme day on the 20th; it may be moved for a holiday or a special reason, in principle within a week, but not skipped.',
    messages: {
      'no-session':
        '{{month}} has no theme day on record, and the last day for it ({{limit}}) is past. If it was held, please add the record.',
      'no-date':
        'The theme day of {{month}} has no date, and the last day for it ({{limit}}) is past. If it was held, please fill in the actual date.',
    },
  },
  'theme-day-extra': {
    title: 'Several sessions in the month',
    why: 'Of several sessions in a month the one nearest the 20th is the theme day; attendance and required steps are judged on it.',
    messages: {
      extra:
        '{{month}} has more than one session. The theme day is that of {{date}}, the nearest to {{appointed}}; this one was not checked.',
      'extra-undated':
        '{{month}} has more than one session row and none has a date. The first one was checked, this one was not.',
    },
  },
  'theme-day-date': {
    title: 'Theme day moved',
    why: 'The day may be moved only for a holiday or a special reason, and in principle by no more than a week.',
    messages: {
      'no-reason':
        'The theme day of {{month}} was moved to {{date}}; {{appointed}} is no rest day, and no reason is written. Please add the reason.',
      'too-far':
        'The theme day of {{month}} was moved to {{date}}, {{days}} days from {{appointed}} and beyond the limit of {{limit}}. Reason given: {{reason}}. Check whether that was necessary.',
      'too-far-no-reason':
        'The theme day of {{month}} was moved to {{date}}, {{days}} days from {{appointed}} and beyond the limit of {{limit}}, and no reason is written. Please add the reason.',
    },
  },
  'holiday-calendar-missing': {
    title: 'Holiday schedule missing',
    why: 'Rest days follow the State Council’s schedule. Without that of the year only weekends are known, and the answer may be wrong around holidays.',
    messages: {
      'unknown-year':
        'The holiday schedule of {{year}} is not known; only weekends were used to judge that the theme day of {{month}} was on {{date}}. Once it is published, add the rest days and make-up workdays to the sheet 设置.',
    },
  },
  'theme-day-duration': {
    title: 'Length of the activity',
    why: 'The activity takes at least half a day; an outing in general at most one day.',
    messages: {
      'too-short': 'The activity of {{month}} lasted “{{text}}”, less than half a day ({{minimum}} hours).',
      'outing-too-long': 'The outing of {{month}} lasted “{{text}}”, longer than allowed (days: {{days}}).',
    },
  },
  'theme-missing': {
    title: 'Theme missing',
    why: 'Every theme day chooses one theme.',
    messages: {
      blank: 'The activity of {{month}} has no theme. Please fill it in.',
    },
  },
  'theme-category': {
    title: 'Kind of activity unclear',
    why: 'The plan names nine kinds of activity. One that fits none is missing from the half-year’s coverage.',
    messages: {
      none: 'The theme “{{theme}}” of {{month}} fits none of the nine kinds. State the kind in the category column, for example 志愿服务.',
    },
  },
  'content-missing': {
    title: 'Content missing',
    why: 'A theme alone does not say what is to be done or was done.',
    messages: {
      blank: 'The activity of {{month}} has no content. Please fill it in.',
    },
  },
  'organiser-missing': {
    title: 'Section on duty missing',
    why: 'The sections organise the theme day in turn; each month needs one on duty.',
    messages: {
      blank: 'The activity of {{month}} has no section on duty. Please fill it in.',
    },
  },
  'organiser-unknown': {
    title: 'Section on duty unknown',
    why: 'A section that neither the roster nor the settings know is usually misspelt, and its turn counts for nobody.',
    messages: {
      unknown:
        'The section “{{section}}” on duty in {{month}} is neither on the roster nor in the settings (known: {{known}}). Please check how it is written.',
    },
  },
  'organiser-rotation': {
    title: 'Turns not shared evenly',
    why: 'The sections organise in turn; the work should not fall to a few of them.',
    messages: {
      'too-often':
        'Up to {{month}}, {{section}} has organised {{times}} times this year and {{other}} only {{otherTimes}}. A section with fewer turns could be next.',
      'three-months-running':
        'Up to {{month}}, {{section}} has organised three months running. Another section could be next.',
    },
  },
  'leader-missing': {
    title: 'Committee member in charge missing',
    why: 'A member of the branch committee leads each theme day.',
    messages: {
      blank: 'The activity of {{month}} names no committee member in charge. Please fill it in.',
      'no-post':
        'The activity of {{month}} is led by {{names}}, who holds no branch post on the roster. Check the person, or add the post to the roster.',
    },
  },
  'place-missing': {
    title: 'Place missing',
    why: 'The activity is usually held in the activity room, or elsewhere if that suits the theme; the notice has to say where.',
    messages: {
      blank: 'The activity of {{month}} has no place. Please fill it in.',
    },
  },
};
