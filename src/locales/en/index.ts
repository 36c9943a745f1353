import type { chinese } from '../zh-CN';
import type { TranslationOf } from '../rule-words';
import { arriving } from './arriving';
import { atHome } from './at-home';
import { checkScreen } from './check-screen';
import { city } from './city';
import { cli } from './cli';
import { commands } from './commands';
import { conversion } from './conversion';
import { errors } from './errors';
import { frame } from './frame';
import { meetings } from './meetings';
import { member } from './member';
import { memberScreen } from './member-screen';
import { noticeScreen } from './notice-screen';
import { overview } from './overview';
import { pane } from './pane';
import { papers } from './papers';
import { recordScreen } from './record-screen';
import { recording } from './recording';
import { reminders } from './reminders';
import { reports } from './reports';
import { rules } from './rules';
import { summaryScreen } from './summary-screen';
import { terms } from './terms';
import { workbench } from './workbench';
import { workbookScreen } from './workbook-screen';

export const english: TranslationOf<typeof chinese> = {
  arriving,
  atHome,
  checkScreen,
  city,
  cli,
  commands,
  conversion,
  errors,
  frame,
  meetings,
  member,
  memberScreen,
  noticeScreen,
  overview,
  pane,
  papers,
  recordScreen,
  recording,
  reminders,
  reports,
  rules,
  summaryScreen,
  terms,
  workbench,
  workbookScreen,
};
